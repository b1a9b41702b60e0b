//! Days, written out: notices name days, and days have no zone.

use ::time::{
    Date, OffsetDateTime, UtcOffset, format_description::BorrowedFormatItem, macros::format_description,
};
use kvs::Approximate;

const LONG: &[BorrowedFormatItem] = format_description!("[day padding:none] [month repr:long] [year]");
const SHORT: &[BorrowedFormatItem] = format_description!("[day padding:none] [month repr:short] [year]");

/// `19 December 2026`.
pub fn long(date: Date) -> String {
    date.format(LONG).unwrap_or_default()
}

/// `19 Dec 2026`, where there is little room.
pub fn short(date: Date) -> String {
    date.format(SHORT).unwrap_or_default()
}

/// The UTC day of a moment, short.
pub fn short_of(at: OffsetDateTime) -> String {
    short(at.to_offset(UtcOffset::UTC).date())
}

/// `August 2026`, or the day where that is known.
pub fn approximate(date: Approximate) -> String {
    match date {
        Approximate::Day(date) => long(date),
        Approximate::Month { year, month } => format!("{month} {year}"),
    }
}

/// `on 8 March 2021`, or `in August 2026`.
pub fn on_or_in(date: Approximate) -> String {
    let word = if matches!(date, Approximate::Day(_)) { "on" } else { "in" };
    format!("{word} {}", approximate(date))
}

/// How far away a day is: `today`, `tomorrow`, `in 26 days`.
pub fn away(days_left: i64) -> String {
    match days_left {
        ..=0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        days => format!("in {days} days"),
    }
}

/// How much time is left, as a sentence: `26 days are left.`
pub fn left(days_left: i64) -> String {
    match days_left {
        ..=0 => "That is today.".to_owned(),
        1 => "That is tomorrow.".to_owned(),
        days => format!("{days} days are left."),
    }
}
