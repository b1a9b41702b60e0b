#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use ::time::{OffsetDateTime, macros::datetime};
use kvs::{
    Agenda, Applies, Confidence, Deadlines, Due, DueKind, DueReason, Line, MaintenanceProgress, Missing,
    NotKnown, Tongue, UnknownVersion, When, agenda, deadlines,
};

use super::{due, headline, missing};
use crate::{
    fleet::tests::sample::{catalogue, facts, running},
    text::in_language,
    words::fleet::headline::{ListState, Summary},
};

const NOW: OffsetDateTime = datetime!(2026-11-23 12:00 UTC);

fn at(when: When) -> Due {
    let reason = DueReason::Maintenance {
        progress: MaintenanceProgress::Planned,
        cause: Some("routine_maintenance".to_owned()),
        is_fresh: false,
    };
    Due { kind: DueKind::Scheduled, when, reason }
}

fn forced(day: time::Date) -> Due {
    let reason = DueReason::Notice {
        line: Line::new(7, 2),
        applies: Applies::Mini,
        announced: None,
        replacement: Some(Line::new(9, 1)),
        last_checked: day,
        confidence: Confidence::Published,
    };
    Due { kind: DueKind::Forced, when: When::Day(day), reason }
}

#[test]
fn how_far_away_a_date_is() {
    let day = |days: i64| forced(NOW.date() + ::time::Duration::days(days));
    let hour = |hours: i64| at(When::Moment(NOW + ::time::Duration::hours(hours)));
    for (due, words) in [
        (day(0), "today"),
        (day(1), "tomorrow"),
        (day(26), "in 26 days"),
        (day(-1), "1 day ago"),
        (hour(0), "just now"),
        (hour(1), "in 1 hour"),
        (hour(47), "in 47 hours"),
        (hour(48), "in 2 days"),
        (hour(-3), "3 hours ago"),
    ] {
        assert_eq!(due::away(&due, NOW), words, "{:?}", due.when);
    }
}

#[test]
fn a_reason_says_for_which_plans_and_when_somebody_looked() {
    let why = due::reason(&forced(NOW.date()));
    for part in ["7.2", "advises 9.1", "mini plans", "23 Nov 2026"] {
        assert!(why.contains(part), "{why}");
    }
    let why = due::reason(&at(When::Moment(NOW)));
    assert!(why.contains("routine maintenance") && why.contains("the newest read failed"), "{why}");
}

fn summary(total: usize, answered: usize) -> Summary {
    let posture = kvs::Posture { total, ..kvs::Posture::default() };
    Summary { posture, answered, list: ListState::Read }
}

fn fleet(versions: &[&str]) -> Agenda {
    let all: Vec<Deadlines> = versions
        .iter()
        .map(|version| facts(running("a", "shop", "premium-0", version)))
        .map(|one| deadlines(&one.store, &one.assessment, &catalogue(), NOW))
        .collect();
    agenda(&all, NOW)
}

#[test]
fn the_headline_is_the_answer() {
    let said = |versions: &[&str]| {
        headline::sentence(&fleet(versions), &summary(versions.len(), versions.len()), versions.len())
    };
    assert_eq!(said(&["7.2.14", "7.2.14", "9.1.0"]), "The next date is 19 Dec 2026, for 2 add-ons");
    assert_eq!(said(&["6.2.14", "7.2.14"]), "1 add-on is past its date, the next date is 19 Dec 2026");
    assert_eq!(said(&["6.2.14", "6.2.14"]), "2 add-ons are past their date");
    assert_eq!(said(&["9.1.0"]), "No dates are known to be ahead");
    assert_eq!(said(&[]), "No Key-Value Store add-ons, so nothing is due");
}

#[test]
fn nothing_is_said_to_be_free_of_dates_while_answers_are_on_the_way() {
    let said = headline::sentence(&fleet(&["9.1.0"]), &summary(2, 1), 2);
    assert_eq!(said, "Reading what is due…");
    assert!(headline::so_far(&summary(2, 1)).unwrap().contains("1 of 2"));
}

#[test]
fn every_gap_is_a_sentence_of_its_own_in_both_languages() {
    let line = Line::new(7, 2);
    let text = "next tuesday".to_owned();
    let gaps = [
        Missing::NoEndAnnounced { line },
        Missing::NewerThanCatalogue,
        Missing::NoWindows,
        Missing::Version(UnknownVersion::Missing),
        Missing::DayOf { kind: DueKind::Forced, line },
        Missing::DayOf { kind: DueKind::Unsupported, line },
        Missing::DayOf { kind: DueKind::ProvisioningOff, line },
        Missing::DayOf { kind: DueKind::Announced, line },
        Missing::Maintenance(NotKnown::ReadFailed),
        Missing::TimeOf { kind: DueKind::RequiredBy },
        Missing::TimeOf { kind: DueKind::Scheduled },
        Missing::TimeOf { kind: DueKind::Running },
        Missing::Unreadable { kind: DueKind::Scheduled, text: text.clone() },
        Missing::Unreadable { kind: DueKind::Window, text },
        Missing::Window(NotKnown::NotTold),
    ];
    for tongue in [Tongue::English, Tongue::Japanese] {
        in_language(tongue, || {
            let mut told: Vec<String> = gaps.iter().map(missing::sentence).collect();
            assert!(told.iter().all(|one| !one.is_empty()));
            told.sort();
            told.dedup();
            assert_eq!(told.len(), gaps.len());
        });
    }
}
