use ::time::macros::date;
use kvs::{
    Approximate, ClientDuty, Line, Scheme, Since, TlsOffer, TlsReason, TlsRequirement, TlsSeen, UnknownTls,
    UnknownVersion, Version,
};

use super::{in_each_language, is_prose, is_short};
use crate::words::{
    kvs::{tls, tls_reason},
    proof,
};

fn requirements() -> [TlsRequirement; 7] {
    [
        TlsRequirement::Required { since: Since::Engine(Line::new(6, 0)) },
        TlsRequirement::Required { since: Since::Date(date!(2024 - 12 - 02)) },
        TlsRequirement::BecomingRequired { from: date!(2024 - 12 - 02) },
        TlsRequirement::Optional,
        TlsRequirement::NotRequired { tls: TlsOffer::NextPort },
        TlsRequirement::NotRequired { tls: TlsOffer::Nowhere },
        TlsRequirement::Unknown,
    ]
}

#[test]
fn each_requirement_has_a_word_and_a_sentence() {
    in_each_language(|| {
        for requirement in requirements() {
            is_short(tls::short(requirement));
            is_prose(tls::sentence(requirement));
            if let Some(since) = tls::since(requirement) {
                is_short(since);
            }
        }
    });
    assert_eq!(tls::since(requirements()[1]).unwrap(), "since 2 Dec 2024");
}

#[test]
fn each_reason_is_a_sentence() {
    let version = || Version::parse("7.2.14").unwrap();
    let from = Line::new(6, 0);
    let reasons = [
        TlsReason::ProductionEngine { version: version(), from },
        TlsReason::ProductionEngineBefore { version: version(), from },
        TlsReason::MiniSince { date: date!(2024 - 12 - 02) },
        TlsReason::MiniRollout {
            began: Approximate::parse("2024-10").unwrap(),
            until: date!(2024 - 12 - 02),
        },
        TlsReason::MiniEngine { version: version(), offered_from: from },
        TlsReason::MiniEngineBefore { version: version(), offered_from: from },
        TlsReason::Unknown(UnknownTls::Version(UnknownVersion::ReadFailed)),
        TlsReason::Unknown(UnknownTls::Plan),
        TlsReason::Unknown(UnknownTls::NoCatalogue),
    ];
    in_each_language(|| {
        for reason in &reasons {
            is_prose(tls_reason::sentence(reason));
            if let TlsReason::Unknown(why) = reason {
                is_short(tls_reason::unknown_short(why));
            }
        }
    });
}

#[test]
fn each_duty_says_what_to_do_and_names_the_config_vars() {
    let vars = || vec!["REDIS_URL".to_owned()];
    let duties = [
        ClientDuty::UseTlsUrl { config_vars: vars() },
        ClientDuty::UseTlsUrl { config_vars: Vec::new() },
        ClientDuty::AcceptSelfSigned,
        ClientDuty::AddOneToPort,
        ClientDuty::UsePlainUrl { config_vars: vars() },
        ClientDuty::TunnelThroughBastion { config_vars: Vec::new() },
        ClientDuty::TunnelThroughBastion { config_vars: vars() },
        ClientDuty::UsePlainUrl { config_vars: Vec::new() },
    ];
    in_each_language(|| {
        for duty in &duties {
            let told = tls::duty(duty);
            is_prose(told.text);
            proof::is_told(told.title);
        }
    });
    assert!(tls::duty(&ClientDuty::UseTlsUrl { config_vars: vars() }).text.contains("URL in REDIS_URL"));
}

#[test]
fn what_is_seen_is_told_without_a_verdict() {
    let seen = TlsSeen { scheme: Some(Scheme::Tls), native: Some(false), ..TlsSeen::default() };
    assert_eq!(tls::scheme(&seen).unwrap(), "rediss://");
    in_each_language(|| {
        is_prose(tls::native(&seen).unwrap());
        is_short(tls::port(6480));
    });
    assert_eq!(tls::scheme(&TlsSeen::default()), None);
    assert_eq!(tls::port(6480), "on port 6480");
}
