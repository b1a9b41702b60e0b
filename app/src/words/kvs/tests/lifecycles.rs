use ::time::{Date, Month, macros::date};
use kvs::{
    Approximate, Confidence, Deadline, Lifecycle, LifecycleReason, Line, UnknownVersion, Urgency,
    UrgencyReason,
};

use super::{in_each_language, is_prose, is_short, is_told};
use crate::words::kvs::{lifecycle, unknown, urgency};

const DAY: Date = date!(2026 - 12 - 19);

fn unknowns() -> Vec<UnknownVersion> {
    vec![
        UnknownVersion::NotRead,
        UnknownVersion::ReadFailed,
        UnknownVersion::NotThere,
        UnknownVersion::Missing,
        UnknownVersion::Unreadable { text: "seven".to_owned() },
        UnknownVersion::NoMinor,
        UnknownVersion::NoCatalogue,
        UnknownVersion::Unlisted,
        UnknownVersion::DatesUnknown { after: Some(Line::new(7, 2)) },
        UnknownVersion::DatesUnknown { after: None },
    ]
}

fn announced(at: [bool; 3]) -> Lifecycle {
    let [off, forced, unsupported] = at.map(|is| is.then_some(Deadline { date: DAY, days_left: 26 }));
    Lifecycle::Announced { provisioning_off: off, forced, unsupported }
}

fn lifecycles() -> Vec<Lifecycle> {
    let mut all = vec![
        Lifecycle::Newest,
        Lifecycle::Supported,
        announced([true, true, true]),
        announced([true, false, false]),
        announced([false, false, true]),
        announced([false, false, false]),
        Lifecycle::ProvisioningOff { since: DAY },
        Lifecycle::ForcedFrom { date: DAY, days_left: 26 },
        Lifecycle::SupportEnds { date: DAY, days_left: 0 },
        Lifecycle::ForcedNow { since: DAY, unsupported: None },
        Lifecycle::ForcedNow { since: DAY, unsupported: Some(Deadline { date: DAY, days_left: 1 }) },
        Lifecycle::Unsupported { since: DAY },
        Lifecycle::NewerThanCatalogue,
    ];
    all.extend(unknowns().into_iter().map(|why| Lifecycle::Unknown { why }));
    all
}

#[test]
fn each_lifecycle_has_words_for_a_cell_a_legend_and_a_page() {
    in_each_language(|| {
        for one in lifecycles() {
            is_short(lifecycle::short(&one));
            is_short(lifecycle::legend(&one));
            is_prose(lifecycle::sentence(&one));
        }
    });
}

#[test]
fn a_forced_upgrade_is_called_one() {
    let forced = Lifecycle::ForcedFrom { date: DAY, days_left: 26 };
    assert_eq!(lifecycle::short(&forced), "forced from 19 Dec 2026");
    assert_eq!(lifecycle::legend(&forced), "forced upgrade in 26 days");
    assert_eq!(
        lifecycle::sentence(&forced),
        "After 19 December 2026 Heroku upgrades it by force, at a time of its choosing. 26 days are left."
    );
}

#[test]
fn an_unknown_version_says_what_to_do() {
    in_each_language(|| {
        for why in unknowns() {
            is_told(&unknown::told(&why));
        }
    });
}

#[test]
fn each_reason_is_a_sentence_and_says_how_sure_it_is() {
    let line = Line::new(7, 2);
    let notice = |announced, replacement, confidence| LifecycleReason::Notice {
        line,
        announced,
        replacement,
        last_checked: DAY,
        confidence,
    };
    let august = Approximate::Month { year: 2026, month: Month::August };
    let reasons = [
        LifecycleReason::NewestKnown { line, checked: Some(DAY), confidence: Confidence::Published },
        LifecycleReason::NoNotice {
            line,
            newest: Line::new(9, 1),
            last_checked: DAY,
            confidence: Confidence::Reported,
        },
        notice(Some(august), Some(Line::new(9, 1)), Confidence::Published),
        notice(None, None, Confidence::Inferred),
        LifecycleReason::AboveCatalogue { newest: line, checked: None },
        LifecycleReason::Unknown(UnknownVersion::NotRead),
    ];
    in_each_language(|| {
        for reason in &reasons {
            is_prose(lifecycle::reason(reason));
        }
    });
    assert!(lifecycle::reason(&reasons[1]).contains("not confirmed by Heroku"));
    assert_eq!(
        lifecycle::reason(&reasons[2]),
        "Heroku announced the end of 7.2 in August 2026; the notice advises 9.1."
    );
}

#[test]
fn each_urgency_says_what_to_do_and_why() {
    let reasons = [
        UrgencyReason::Unsupported { since: DAY },
        UrgencyReason::ForcedSince { since: DAY },
        UrgencyReason::Deadline(Deadline { date: DAY, days_left: 26 }),
        UrgencyReason::NoDayKnown,
        UrgencyReason::NewerLineExists { newest: Some(Line::new(9, 1)) },
        UrgencyReason::NewerLineExists { newest: None },
        UrgencyReason::Newest,
        UrgencyReason::NewerThanCatalogue,
        UrgencyReason::Unknown(UnknownVersion::ReadFailed),
    ];
    in_each_language(|| {
        for reason in &reasons {
            is_told(&urgency::told(reason, Some(Line::new(7, 2))));
            is_told(&urgency::told(reason, None));
        }
        for urgency in Urgency::ALL {
            is_short(urgency::short(urgency));
        }
    });
}
