//! In which order add-ons stand.

use super::sample::{fleet, names};
use crate::{
    fleet::order::compare,
    paths::{Column, Direction},
};

fn sorted(column: Column, direction: Direction) -> Vec<String> {
    let mut fleet = fleet();
    fleet.sort_by(|a, b| compare(column, direction, a, b));
    names(&fleet)
}

#[test]
fn the_most_urgent_comes_first_and_what_is_unknown_stands_before_what_is_calm() {
    let order = sorted(Column::Urgency, Direction::Up);
    assert_eq!(order, ["ancient", "old", "small", "due", "mute", "waiting", "newest"]);
}

#[test]
fn turned_round_the_calmest_comes_first() {
    assert_eq!(sorted(Column::Urgency, Direction::Down).first().unwrap(), "newest");
}

#[test]
fn what_is_not_known_stands_last_whichever_way_round() {
    for (column, unknown) in [(Column::Version, 2), (Column::Maintenance, 2), (Column::Tls, 2)] {
        for direction in [Direction::Up, Direction::Down] {
            let order = sorted(column, direction);
            let last = &order[order.len() - unknown..];
            assert_eq!(last, ["mute", "waiting"], "{column:?} {direction:?}");
        }
    }
}

#[test]
fn versions_are_ordered_as_numbers() {
    let order = sorted(Column::Version, Direction::Up);
    assert_eq!(order[..5], ["ancient", "old", "small", "due", "newest"]);
    assert_eq!(sorted(Column::Version, Direction::Down)[0], "newest");
}

#[test]
fn plans_are_ordered_by_family_and_size() {
    let order = sorted(Column::Plan, Direction::Up);
    assert_eq!(order, ["small", "due", "ancient", "old", "waiting", "mute", "newest"]);
}

#[test]
fn the_name_decides_where_a_column_does_not() {
    assert_eq!(sorted(Column::App, Direction::Up)[3..5], ["newest", "waiting"], "both on chat");
    assert_eq!(
        sorted(Column::State, Direction::Up),
        sorted(Column::Name, Direction::Up),
        "all are available"
    );
}

#[test]
fn a_maintenance_that_waits_comes_before_none() {
    assert_eq!(sorted(Column::Maintenance, Direction::Up)[0], "newest");
}

#[test]
fn an_upgrade_that_turns_tls_on_comes_first_by_tls() {
    assert_eq!(sorted(Column::Tls, Direction::Up)[0], "ancient");
}
