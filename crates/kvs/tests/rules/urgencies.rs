use kvs::{Catalogue, Urgency, Urgency::*, UrgencyReason, assess};

use crate::fixture::{catalogue, date, noon, store};

#[test]
fn urgency_grows_as_the_day_comes_near() {
    let rows = [
        ("2026-07-31", Optional),
        ("2026-08-01", Later),
        ("2026-09-19", Later),
        ("2026-09-20", Soon),
        ("2026-11-18", Soon),
        ("2026-11-19", Imminent),
        ("2026-12-19", Imminent),
        ("2026-12-20", Overdue),
    ];
    for (day, expected) in rows {
        let assessment = assess(&store("premium-0", "7.2.14"), &catalogue(), noon(day));
        assert_eq!(*assessment.urgency.value(), expected, "{day}");
    }
}

#[test]
fn unknown_is_neither_urgent_nor_calm() {
    assert!(!Unknown.needs_upgrade() && !Unknown.is_calm());
    assert!(Later < Unknown && Unknown < Optional, "it stands between them");
    let assessment = assess(&store("premium-0", "7.2.14"), &Catalogue::empty(), noon("2026-11-23"));
    assert_eq!(*assessment.urgency.value(), Unknown);
}

#[test]
fn every_other_urgency_is_one_or_the_other() {
    for urgency in Urgency::ALL.into_iter().filter(|urgency| *urgency != Unknown) {
        assert_ne!(urgency.needs_upgrade(), urgency.is_calm(), "{urgency:?}");
    }
    assert!(Urgency::ALL.is_sorted());
}

#[test]
fn urgency_says_why_and_cites_what_the_lifecycle_cites() {
    let now = noon("2026-11-23");
    let seven = assess(&store("premium-0", "7.2.14"), &catalogue(), now);
    let UrgencyReason::Deadline(deadline) = seven.urgency.reason() else { panic!("{:?}", seven.urgency) };
    assert_eq!((deadline.date, deadline.days_left), (date("2026-12-19"), 26));
    assert_eq!(seven.urgency.source(), seven.lifecycle.source());
    let six = assess(&store("premium-0", "6.2.14"), &catalogue(), now);
    assert_eq!(*six.urgency.reason(), UrgencyReason::Unsupported { since: date("2024-12-02") });
    let nine = assess(&store("premium-0", "9.1.0"), &catalogue(), now);
    assert_eq!((*nine.urgency.value(), nine.urgency.reason()), (Calm, &UrgencyReason::Newest));
}
