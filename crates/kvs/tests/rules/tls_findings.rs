//! The derived signals of facts 4.4: what is said when the signs do not agree.

use kvs::{Finding, KeyValueStore, Reading, assess};

use crate::fixture::{catalogue, noon, said, store, with_database, with_scheme};

fn findings(store: &KeyValueStore, day: &str) -> Vec<Finding> {
    said(&assess(store, &catalogue(), noon(day)).findings)
}

#[test]
fn a_plain_url_where_only_tls_is_accepted_is_told() {
    let wrong = with_scheme(store("premium-0", "7.2.14"), "redis");
    assert!(findings(&wrong, "2026-11-23").contains(&Finding::PlainUrlThoughTlsRequired));
    let right = with_scheme(store("premium-0", "7.2.14"), "rediss");
    assert_eq!(findings(&right, "2026-11-23"), []);
}

#[test]
fn a_plain_url_on_an_old_engine_has_to_change_with_the_upgrade() {
    let plain = with_scheme(store("premium-0", "5.0.9"), "redis");
    assert_eq!(findings(&plain, "2022-01-01"), [Finding::PlaintextInUse]);
    assert!(assess(&plain, &catalogue(), noon("2022-01-01")).upgrade.unwrap().turns_tls_on());
}

#[test]
fn a_tls_url_where_there_is_no_tls_is_told() {
    let odd = with_scheme(store("hobby-dev", "5.0.9"), "rediss");
    assert!(findings(&odd, "2021-01-01").contains(&Finding::TlsUrlThoughNoTls));
}

#[test]
fn a_flag_that_says_otherwise_than_the_version_is_told() {
    let flagged = |version: &str, flag| {
        with_database(store("premium-0", version), |database| database.prefer_native_tls = Some(flag))
    };
    let disagrees = |flag| Finding::NativeTlsFlagDisagrees { flag };
    assert!(findings(&flagged("7.2.14", false), "2026-11-23").contains(&disagrees(false)));
    assert!(findings(&flagged("5.0.9", true), "2022-01-01").contains(&disagrees(true)));
    assert_eq!(findings(&flagged("7.2.14", true), "2026-11-23"), []);
    assert_eq!(findings(&flagged("5.0.9", false), "2022-01-01"), []);
    assert_eq!(findings(&flagged("", false), "2026-11-23"), [Finding::LegacyTls], "the version is missing");
}

#[test]
fn a_second_tls_config_var_is_a_trap_worth_naming() {
    let mut mini = with_scheme(store("mini", "7.2.14"), "rediss");
    mini.addon.config_vars = vec!["REDIS_URL".to_owned(), "REDIS_TLS_URL".to_owned()];
    let trap = Finding::SeparateTlsVar { config_vars: vec!["REDIS_TLS_URL".to_owned()] };
    assert!(findings(&mini, "2026-11-23").contains(&trap));
}

#[test]
fn without_the_data_api_only_what_is_known_is_said() {
    let mut unread = store("premium-0", "7.2.14");
    unread.database = Reading::NotRead;
    let assessment = assess(&unread, &catalogue(), noon("2026-11-23"));
    assert_eq!((assessment.tls_seen.scheme, assessment.tls_seen.port), (None, None));
    assert_eq!(assessment.client_must, []);
}
