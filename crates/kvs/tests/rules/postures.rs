use kvs::{Assessment, KeyValueStore, Line, Reading, Urgency, assess, by_urgency, posture};

use crate::fixture::{catalogue, date, noon, store};

fn fleet() -> Vec<(KeyValueStore, Assessment)> {
    let mut unread = store("premium-5", "7.2.14");
    unread.addon.name = "redis-opaque-1".to_owned();
    unread.database = Reading::NotRead;
    let mut stores = vec![unread];
    let rows = [
        ("newest-b", "9.1.0"),
        ("seven-b", "7.2.14"),
        ("six", "6.2.14"),
        ("eight", "8.1.4"),
        ("newest-a", "9.1.0"),
        ("seven-a", "7.2.14"),
        ("seven-old", "7.2.6"),
        ("newer", "10.0.0"),
    ];
    for (name, version) in rows {
        let mut store = store("premium-0", version);
        store.addon.name = name.to_owned();
        stores.push(store);
    }
    let assessed = |store: KeyValueStore| {
        let assessment = assess(&store, &catalogue(), noon("2026-11-23"));
        (store, assessment)
    };
    stores.into_iter().map(assessed).collect()
}

#[test]
fn the_headline_has_its_numbers() {
    let fleet = fleet();
    let posture = posture(fleet.iter().map(|(_, assessment)| assessment));
    assert_eq!((posture.total, posture.needs_upgrade, posture.overdue, posture.unknown), (9, 4, 1, 1));
    let next = posture.next_deadline.unwrap();
    assert_eq!((next.stores, next.deadline.date, next.deadline.days_left), (3, date("2026-12-19"), 26));
    assert_eq!(posture.with(Urgency::Imminent), 3);
}

#[test]
fn the_bar_has_a_piece_for_each_line_most_urgent_first() {
    let fleet = fleet();
    let posture = posture(fleet.iter().map(|(_, assessment)| assessment));
    let pieces: Vec<_> =
        posture.lines.iter().map(|piece| (piece.line, piece.urgency, piece.stores)).collect();
    let expected = [
        (Some(Line::new(6, 2)), Urgency::Overdue, 1),
        (Some(Line::new(7, 2)), Urgency::Imminent, 3),
        (None, Urgency::Unknown, 1),
        (Some(Line::new(8, 1)), Urgency::Optional, 1),
        (Some(Line::new(9, 1)), Urgency::Calm, 2),
        (Some(Line::new(10, 0)), Urgency::Calm, 1),
    ];
    assert_eq!(pieces, expected);
    assert_eq!(posture.lines.iter().map(|piece| piece.stores).sum::<usize>(), posture.total);
}

#[test]
fn an_empty_fleet_has_no_deadline() {
    let posture = posture([]);
    assert_eq!((posture.total, posture.next_deadline, posture.lines.len()), (0, None, 0));
}

#[test]
fn the_most_urgent_store_stands_first() {
    let mut fleet = fleet();
    fleet.sort_by(|a, b| by_urgency((&a.0, &a.1), (&b.0, &b.1)));
    let names: Vec<_> = fleet.iter().map(|(store, _)| store.name()).collect();
    let expected = [
        "six",
        "seven-old",
        "seven-a",
        "seven-b",
        "redis-opaque-1",
        "eight",
        "newest-a",
        "newest-b",
        "newer",
    ];
    assert_eq!(names, expected);
}
