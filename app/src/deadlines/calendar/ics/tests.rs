//! Judged by a parser we did not write, and by the format's own words.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use icalendar::{Calendar, CalendarComponent, Component, Event};
use time::macros::{date, datetime};

use super::*;

const SAVED: OffsetDateTime = datetime!(2026-11-23 12:00 UTC);

fn item(slot: Slot) -> Item {
    Item {
        uid: "forced-7.2-all@kvs-console".to_owned(),
        slot,
        summary: "7.2: forced upgrades, after today; read \\this".to_owned(),
        description: "first line\nsecond line\r\nthird; with, signs".to_owned(),
        url: "https://github.com/nextstrain/nextstrain.org/issues/1371".to_owned(),
    }
}

fn read(file: &str) -> Vec<Event> {
    let calendar: Calendar = file.parse().expect("a calendar");
    calendar
        .components
        .into_iter()
        .map(|part| match part {
            CalendarComponent::Event(event) => event,
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn another_program_reads_what_was_written() {
    let written = item(Slot::Day(date!(2026 - 12 - 19)));
    let file = calendar("Key-Value Store, deadlines", std::slice::from_ref(&written), SAVED);
    let events = read(&file);
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].get_uid(), Some(written.uid.as_str()));
    assert_eq!(events[0].get_summary(), Some(written.summary.as_str()));
    assert_eq!(events[0].get_description(), Some("first line\nsecond line\nthird; with, signs"));
    assert_eq!(events[0].get_url(), Some(written.url.as_str()));
}

#[test]
fn a_day_has_no_zone_and_ends_where_the_next_begins() {
    let file = calendar("x", &[item(Slot::Day(date!(2026 - 12 - 31)))], SAVED);
    assert!(file.contains("\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"), "{file}");
}

#[test]
fn moments_are_in_utc_whatever_zone_they_came_in() {
    let file = calendar("x", &[item(Slot::At(datetime!(2026-12-08 20:30:05 +2)))], SAVED);
    assert!(file.contains("\r\nDTSTART:20261208T183005Z\r\n"), "{file}");
    assert!(file.contains("\r\nDTSTAMP:20261123T120000Z\r\n"), "{file}");
}

#[test]
fn a_window_comes_every_week() {
    let slot = Slot::Weekly { from: datetime!(2026-11-24 18:30 UTC), to: datetime!(2026-11-24 22:30 UTC) };
    let file = calendar("x", &[item(slot)], SAVED);
    assert!(
        file.contains("DTSTART:20261124T183000Z\r\nDTEND:20261124T223000Z\r\nRRULE:FREQ=WEEKLY\r\n"),
        "{file}"
    );
}

#[test]
fn lines_are_short_end_with_cr_lf_and_cut_no_sign() {
    let mut long = item(Slot::Day(date!(2026 - 12 - 19)));
    long.summary = "期限が近いアドオン、".repeat(20);
    long.description = "a".repeat(500);
    let file = calendar("x", std::slice::from_ref(&long), SAVED);
    assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']));
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let event = &read(&file)[0];
    assert_eq!(
        (event.get_summary(), event.get_description()),
        (Some(&*long.summary), Some(&*long.description))
    );
}

#[test]
fn a_name_cannot_begin_a_line_of_its_own() {
    let mut evil = item(Slot::Day(date!(2026 - 12 - 19)));
    evil.summary = "x\r\nEND:VEVENT\u{7}".to_owned();
    evil.url = "https://example.com/\r\nATTACH:x".to_owned();
    let file = calendar("x", &[evil], SAVED);
    assert_eq!(file.matches("\r\nEND:VEVENT\r\n").count(), 1, "{file}");
    assert!(!file.contains("\nATTACH") && !file.contains('\u{7}'), "{file}");
}

#[test]
fn a_calendar_without_entries_is_one() {
    assert!(read(&calendar("x", &[], SAVED)).is_empty());
}
