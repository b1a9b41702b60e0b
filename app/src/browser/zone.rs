//! Dates and numbers as the person's browser writes them, with UTC beside.

use js_sys::{
    Array, Date as JsDate,
    Intl::{DateTimeFormat, NumberFormat},
    Object, Reflect,
};
use time::{Date, OffsetDateTime, format_description::well_known::Rfc3339, macros::format_description};
use wasm_bindgen::JsValue;

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

/// A moment with the time of day.
pub fn date_time(at: OffsetDateTime) -> Shown {
    Shown {
        local: formatted(
            at,
            &[
                ("weekday", "short"),
                ("day", "numeric"),
                ("month", "short"),
                ("year", "numeric"),
                ("hour", "2-digit"),
                ("minute", "2-digit"),
                ("timeZoneName", "short"),
            ],
        ),
        utc: utc(at),
        iso: at.format(&Rfc3339).unwrap_or_default(),
        is_utc: script_date(at).get_timezone_offset() == 0.0,
    }
}

/// A time of day, for example `20:30:05`, in the person's zone.
pub fn time_of_day(at: OffsetDateTime) -> String {
    formatted(at, &[("hour", "2-digit"), ("minute", "2-digit"), ("second", "2-digit")])
}

/// A day, for example `19 Dec 2026`. Days of the catalogue have no zone.
pub fn day(date: Date) -> String {
    formatted(
        date.midnight().assume_utc(),
        &[("day", "numeric"), ("month", "short"), ("year", "numeric"), ("timeZone", "UTC")],
    )
}

/// A whole number with the person's separators.
pub fn number(value: u64) -> String {
    // Figures of a console stay far below where a float loses whole numbers.
    let value = value as f64;
    written(value, &[])
}

/// Dollars from cents; cents are shown only when there are any. Heroku's prices are in US dollars.
pub fn money(cents: u64) -> String {
    let dollars = cents as f64 / 100.0;
    let digits = if cents.is_multiple_of(100) { "0" } else { "2" };
    written(
        dollars,
        &[
            ("style", "currency"),
            ("currency", "USD"),
            ("currencyDisplay", "narrowSymbol"),
            ("minimumFractionDigits", digits),
        ],
    )
}

fn utc(at: OffsetDateTime) -> String {
    let at = at.to_offset(time::UtcOffset::UTC);
    at.format(format_description!("[day padding:none] [month repr:short] [year], [hour]:[minute] UTC"))
        .unwrap_or_default()
}

fn formatted(at: OffsetDateTime, options: &[(&str, &str)]) -> String {
    let format = DateTimeFormat::new(&languages(), &object(options)).format();
    text(format.call1(&JsValue::UNDEFINED, &script_date(at)))
}

fn script_date(at: OffsetDateTime) -> JsDate {
    let milliseconds = (at.unix_timestamp_nanos() / 1_000_000) as f64;
    JsDate::new(&JsValue::from_f64(milliseconds))
}

fn written(value: f64, options: &[(&str, &str)]) -> String {
    let format = NumberFormat::new(&languages(), &object(options)).format();
    text(format.call1(&JsValue::UNDEFINED, &JsValue::from_f64(value)))
}

/// The console speaks English, so its dates do too: British order, day before month.
fn languages() -> Array {
    Array::of1(&JsValue::from_str("en-GB"))
}

fn object(options: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, value) in options {
        let _ = Reflect::set(&object, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    object
}

fn text(result: Result<JsValue, JsValue>) -> String {
    result.ok().and_then(|value| value.as_string()).unwrap_or_default()
}
