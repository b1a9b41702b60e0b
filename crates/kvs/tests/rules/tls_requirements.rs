//! Every row of facts 4.4 on the days it depends on.

use kvs::{
    Catalogue, ClientDuty, Line, Reading, Since, TlsOffer, TlsReason, TlsRequirement, TlsRequirement::*,
    UnknownTls, UnknownVersion, assess,
};

use crate::fixture::{catalogue, date, noon, said, store, with_database, with_scheme};

fn on(plan: &str, version: &str, day: &str) -> TlsRequirement {
    *assess(&store(plan, version), &catalogue(), noon(day)).tls.value()
}

const NATIVE: TlsRequirement = Required { since: Since::Engine(Line::new(6, 0)) };

fn since_december_2024() -> TlsRequirement {
    Required { since: Since::Date(date("2024-12-02")) }
}

#[test]
fn production_plans_before_engine_6() {
    for plan in ["premium-0", "private-7", "shield-7"] {
        for version in ["4.0.14", "5.0.9", "3.2.1"] {
            let seen = on(plan, version, "2023-01-01");
            assert_eq!(seen, NotRequired { tls: TlsOffer::NextPort }, "{version} on {plan}");
            assert_eq!((seen.accepts_plaintext(), seen.accepts_tls()), (Some(true), Some(true)));
        }
    }
}

#[test]
fn production_plans_from_engine_6_on() {
    for plan in ["premium-0", "private-7", "shield-7"] {
        for version in ["6.0.0", "6", "6.2.14", "7.2.14", "9.1.0", "12.0"] {
            for day in ["2022-01-01", "2026-11-23"] {
                let seen = on(plan, version, day);
                assert_eq!(seen, NATIVE, "{version} on {plan} at {day}");
                assert_eq!((seen.accepts_plaintext(), seen.accepts_tls()), (Some(false), Some(true)));
            }
        }
    }
}

#[test]
fn mini_before_engine_6() {
    for plan in ["mini", "hobby-dev"] {
        let seen = on(plan, "5.0.9", "2021-01-01");
        assert_eq!(seen, NotRequired { tls: TlsOffer::Nowhere });
        assert_eq!((seen.accepts_plaintext(), seen.accepts_tls()), (Some(true), Some(false)));
    }
}

#[test]
fn mini_from_engine_6_on_before_the_rollout() {
    for version in ["6.0.12", "6.2.14", "7.2.4"] {
        let seen = on("mini", version, "2024-09-30");
        assert_eq!(seen, Optional, "{version}");
        assert_eq!((seen.accepts_plaintext(), seen.accepts_tls()), (Some(true), Some(true)));
    }
}

#[test]
fn mini_during_the_rollout() {
    for day in ["2024-10-01", "2024-11-15", "2024-12-01"] {
        let seen = on("mini", "7.2.4", day);
        assert_eq!(seen, BecomingRequired { from: date("2024-12-02") }, "{day}");
        assert_eq!(
            (seen.accepts_plaintext(), seen.accepts_tls()),
            (None, Some(true)),
            "phased out, store by store"
        );
    }
}

#[test]
fn mini_since_2_december_2024() {
    for day in ["2024-12-02", "2024-12-03", "2026-11-23"] {
        assert_eq!(on("mini", "7.2.14", day), since_december_2024(), "{day}");
    }
    let mut unread = store("mini", "7.2.14");
    unread.database = Reading::NotRead;
    let assessment = assess(&unread, &catalogue(), noon("2026-11-23"));
    assert_eq!(*assessment.tls.value(), since_december_2024(), "the plan alone decides");
    assert_eq!(*assessment.tls.reason(), TlsReason::MiniSince { date: date("2024-12-02") });
}

#[test]
fn unknown_says_what_is_missing() {
    let now = noon("2026-11-23");
    let why = |store: &kvs::KeyValueStore, catalogue: &Catalogue| match assess(store, catalogue, now)
        .tls
        .reason()
    {
        TlsReason::Unknown(why) => why.clone(),
        other => panic!("known: {other:?}"),
    };
    let mut unread = store("premium-0", "7.2.14");
    unread.database = Reading::NotRead;
    assert_eq!(why(&unread, &catalogue()), UnknownTls::Version(UnknownVersion::NotRead));
    assert_eq!(why(&store("galactic-3", "7.2.14"), &catalogue()), UnknownTls::Plan);
    assert_eq!(why(&store("premium-0", "7.2.14"), &Catalogue::empty()), UnknownTls::NoCatalogue);
}

#[test]
fn neither_port_nor_scheme_changes_the_verdict() {
    for port in [6379, 6380, 6479, 6480, 23_399, 26_249] {
        for scheme in ["redis", "rediss"] {
            let seen = with_database(with_scheme(store("premium-0", "7.2.14"), scheme), |database| {
                database.connection.as_mut().unwrap().port = Some(port);
            });
            let assessment = assess(&seen, &catalogue(), noon("2026-11-23"));
            assert_eq!(*assessment.tls.value(), NATIVE);
            assert_eq!(assessment.tls_seen.port, Some(port), "it is shown as it is");
        }
    }
}

#[test]
fn what_a_client_must_do_follows_the_requirement() {
    let duties = |store: &kvs::KeyValueStore, day| said(&assess(store, &catalogue(), noon(day)).client_must);
    let vars = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let premium = store("premium-0", "7.2.14");
    let required =
        vec![ClientDuty::UseTlsUrl { config_vars: vars(&["REDIS_URL"]) }, ClientDuty::AcceptSelfSigned];
    assert_eq!(duties(&premium, "2026-11-23"), required);

    let mut mini = with_scheme(store("mini", "7.2.4"), "redis");
    mini.addon.config_vars = vars(&["REDIS_URL", "REDIS_TLS_URL"]);
    let by_tls_var = ClientDuty::UseTlsUrl { config_vars: vars(&["REDIS_TLS_URL"]) };
    assert_eq!(duties(&mini, "2024-01-01")[0], by_tls_var, "the plain one holds no TLS");
    let both = ClientDuty::UseTlsUrl { config_vars: vars(&["REDIS_URL", "REDIS_TLS_URL"]) };
    assert_eq!(duties(&with_scheme(mini, "rediss"), "2026-11-23")[0], both);

    let legacy = duties(&store("premium-0", "5.0.9"), "2022-01-01");
    assert_eq!(legacy, [ClientDuty::AddOneToPort, ClientDuty::AcceptSelfSigned]);
    let plain = duties(&store("hobby-dev", "5.0.9"), "2021-01-01");
    assert_eq!(plain, [ClientDuty::UsePlainUrl { config_vars: vars(&["REDIS_URL"]) }]);

    let mut private = store("private-7", "7.2.14");
    private.addon.config_vars = vars(&["REDIS_URL", "REDIS_BASTIONS", "REDIS_BASTION_KEY"]);
    let through = ClientDuty::TunnelThroughBastion { config_vars: vars(&["REDIS_BASTIONS"]) };
    assert_eq!(duties(&private, "2026-11-23").last(), Some(&through));
}
