//! Days, written out: notices name days, and days have no zone.

use ::time::{Date, OffsetDateTime, UtcOffset};
use kvs::Approximate;

use crate::{browser::zone, text};

/// `19 December 2026`.
pub fn long(date: Date) -> String {
    zone::day_in_full(date)
}

/// `19 Dec 2026`, where there is little room.
pub fn short(date: Date) -> String {
    zone::day(date)
}

/// The UTC day of a moment, short.
pub fn short_of(at: OffsetDateTime) -> String {
    short(at.to_offset(UtcOffset::UTC).date())
}

/// `August 2026`, or the day where that is known.
pub fn approximate(date: Approximate) -> String {
    match date {
        Approximate::Day(date) => long(date),
        Approximate::Month { .. } => zone::month(date.earliest()),
    }
}

/// `on 8 March 2021`, or `in August 2026`.
pub fn on_or_in(date: Approximate) -> String {
    let when = approximate(date);
    match date {
        Approximate::Day(_) => text::kvs::day::OnDay { day: &when }.text(),
        Approximate::Month { .. } => text::kvs::day::InMonth { month: &when }.text(),
    }
}

/// How far away a day is: `today`, `tomorrow`, `in 26 days`.
pub fn away(days_left: i64) -> String {
    text::kvs::day::Away { days: days_left.max(0) }.text()
}

/// How much time is left, as a sentence: `26 days are left.`
pub fn left(days_left: i64) -> String {
    text::kvs::day::Left { days: days_left.max(0) }.text()
}
