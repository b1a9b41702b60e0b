use kvs::{Agenda, Deadlines, DueKind, Line, Missing, TrackOf, agenda, assess, deadlines, tracks};

use crate::fixture::{catalogue, date, noon, store};

const NOW: &str = "2026-11-23";

/// What is known of stores of these plans and versions.
fn fleet(stores: &[(&str, &str)]) -> Vec<(Option<Line>, Deadlines)> {
    let (catalogue, now) = (catalogue(), noon(NOW));
    let of = |(plan, version): &(&str, &str)| {
        let store = store(plan, version);
        let assessment = assess(&store, &catalogue, now);
        (assessment.runs.what().line(), deadlines(&store, &assessment, &catalogue, now))
    };
    stores.iter().map(of).collect()
}

fn agenda_of(stores: &[(&str, &str)]) -> Agenda {
    let fleet = fleet(stores);
    agenda(fleet.iter().map(|(_, deadlines)| deadlines), noon(NOW))
}

const MIXED: [(&str, &str); 5] = [
    ("premium-0", "9.1.0"),
    ("premium-0", "7.2.14"),
    ("mini", "7.2.11"),
    ("premium-2", "6.2.14"),
    ("premium-2", "8.1.4"),
];

#[test]
fn stores_that_share_a_date_share_an_entry_nearest_first() {
    let agenda = agenda_of(&MIXED);
    let ahead: Vec<_> =
        agenda.ahead.iter().map(|entry| (entry.due.what().kind, entry.stores.clone())).collect();
    assert_eq!(ahead, [(DueKind::Forced, vec![1, 2]), (DueKind::Unsupported, vec![1, 2])]);
    let next = agenda.next().unwrap();
    assert_eq!((next.due.what().kind, next.due.what().when.day()), (DueKind::Forced, date("2026-12-19")));
}

#[test]
fn what_has_passed_comes_newest_first_and_a_store_is_late_once() {
    let agenda = agenda_of(&MIXED);
    let kinds: Vec<_> = agenda.passed.iter().map(|entry| entry.due.what().kind).collect();
    assert_eq!(kinds[..2], [DueKind::ProvisioningOff, DueKind::Announced], "of 7.2");
    assert_eq!(agenda.overdue(), 1, "6.2 was forced and is without support: one store");
}

#[test]
fn known_and_unknown_are_kept_apart() {
    let agenda = agenda_of(&[("premium-0", "7.0.15"), ("mini", "9.1.0")]);
    assert!(agenda.none.iter().any(|lack| lack.missing == Missing::NoWindows && lack.stores == [1]));
    assert!(agenda.unknown.iter().any(|lack| matches!(lack.missing, Missing::Version(_))));
    assert_eq!((agenda.next(), agenda.overdue()), (None, 0));
}

#[test]
fn nothing_comes_of_no_stores() {
    assert_eq!(agenda_of(&[]), Agenda::default());
    assert!(tracks(&[], 10, noon(NOW)).is_empty());
}

#[test]
fn few_stores_have_a_row_each_the_late_one_first() {
    let fleet = fleet(&MIXED);
    let all: Vec<_> = fleet.iter().map(|(line, deadlines)| (*line, deadlines)).collect();
    let rows: Vec<_> = tracks(&all, 10, noon(NOW)).into_iter().map(|track| track.of).collect();
    assert_eq!(rows, [TrackOf::Store(3), TrackOf::Store(1), TrackOf::Store(2)]);
}

#[test]
fn many_stores_have_a_row_for_each_version_with_how_many_share_a_day() {
    let stores = [[("premium-0", "7.2.14"); 600].as_slice(), &[("premium-0", "6.2.14"); 400]].concat();
    let fleet = fleet(&stores);
    let all: Vec<_> = fleet.iter().map(|(line, deadlines)| (*line, deadlines)).collect();
    let rows = tracks(&all, 10, noon(NOW));
    assert_eq!(rows.len(), 2);
    let TrackOf::Line { line, stores } = &rows[1].of else { panic!("{:?}", rows[1].of) };
    assert_eq!((*line, stores.len()), (Some(Line::new(7, 2)), 600));
    let forced = rows[1].marks.iter().find(|mark| mark.kind == DueKind::Forced).unwrap();
    assert_eq!((forced.stores, forced.day, forced.has_passed), (600, date("2026-12-19"), false));
}
