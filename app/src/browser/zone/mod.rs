//! Dates and numbers as the person's browser writes them in the page's language, with UTC beside.

#[cfg(target_arch = "wasm32")]
mod intl;
#[cfg(not(target_arch = "wasm32"))]
mod plain;

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
};

use kvs::Tongue;
use time::{Date, Duration, OffsetDateTime, Weekday, format_description::well_known::Rfc3339};

#[cfg(target_arch = "wasm32")]
use intl as written;
#[cfg(not(target_arch = "wasm32"))]
use plain as written;

thread_local! {
    static TONGUE: Cell<Tongue> = const { Cell::new(Tongue::English) };
    /// Amounts that were written already: thousands of add-ons have a few prices.
    static PRICES: RefCell<HashMap<(u64, Tongue), String>> = RefCell::new(HashMap::new());
}

/// What is written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Form {
    /// `Tue, 8 Dec 2026, 20:30 CET`, in the person's own zone.
    Moment,
    /// `8 Dec 2026, 19:30 UTC`.
    MomentInUtc,
    /// `20:30:05`, in the person's own zone.
    TimeOfDay,
    /// `19 Dec 2026`. Days have no zone.
    Day,
    /// `19 Dec`.
    DayOfYear,
    /// `19 December 2026`.
    DayInFull,
    /// `December 2026`.
    Month,
    /// `Tuesday`.
    Weekday,
}

/// A moment in the forms a page needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// In the person's own zone, for example `Tue, 8 Dec 2026, 20:30 CET`.
    pub local: String,
    /// In UTC, for example `8 Dec 2026, 18:30 UTC`.
    pub utc: String,
    /// For `<time datetime>`.
    pub iso: String,
    /// Whether the person's own zone is at UTC then: saying both would say it twice.
    pub is_utc: bool,
}

/// Writes dates and numbers as `tongue` does from now on.
pub fn write_as(tongue: Tongue) {
    TONGUE.set(tongue);
}

/// A moment with the time of day.
pub fn date_time(at: OffsetDateTime) -> Shown {
    Shown {
        local: written::date(at, Form::Moment, TONGUE.get()),
        utc: written::date(at, Form::MomentInUtc, TONGUE.get()),
        iso: at.format(&Rfc3339).unwrap_or_default(),
        is_utc: written::is_utc(at),
    }
}

/// A time of day, for example `20:30:05`, in the person's zone.
pub fn time_of_day(at: OffsetDateTime) -> String {
    written::date(at, Form::TimeOfDay, TONGUE.get())
}

/// A day, for example `19 Dec 2026`. Days of the catalogue have no zone.
pub fn day(date: Date) -> String {
    written::date(date.midnight().assume_utc(), Form::Day, TONGUE.get())
}

/// A day whose year is plain from what stands around it, for example `19 Dec`.
pub fn day_of_year(date: Date) -> String {
    written::date(date.midnight().assume_utc(), Form::DayOfYear, TONGUE.get())
}

/// A day, for example `19 December 2026`.
pub fn day_in_full(date: Date) -> String {
    written::date(date.midnight().assume_utc(), Form::DayInFull, TONGUE.get())
}

/// A month, for example `December 2026`. Any day of it will do.
pub fn month(date: Date) -> String {
    written::date(date.midnight().assume_utc(), Form::Month, TONGUE.get())
}

/// A day of the week, for example `Tuesday`.
pub fn weekday(day: Weekday) -> String {
    // The epoch was a Thursday.
    let after = i64::from(day.number_days_from_monday()) + 4;
    written::date(OffsetDateTime::UNIX_EPOCH + Duration::days(after), Form::Weekday, TONGUE.get())
}

/// How many minutes the person's clock is ahead of UTC at a moment.
pub fn offset(at: OffsetDateTime) -> i64 {
    written::offset(at)
}

/// A whole number with the language's separators.
pub fn whole(number: i64) -> String {
    // Nothing separates so few digits, and most numbers of a console have no more.
    if number.unsigned_abs() < 1_000 { number.to_string() } else { written::whole(number, TONGUE.get()) }
}

/// Dollars from cents; cents are shown only when there are any. Heroku's prices are in US dollars.
pub fn money(cents: u64) -> String {
    let tongue = TONGUE.get();
    PRICES.with_borrow_mut(|prices| {
        prices.entry((cents, tongue)).or_insert_with(|| written::money(cents, tongue)).clone()
    })
}
