//! As the browser's own Intl writes them.

use std::{cell::RefCell, collections::HashMap};

use js_sys::{
    Array, Date as JsDate, Function,
    Intl::{DateTimeFormat, NumberFormat},
    Object, Reflect,
};
use kvs::Tongue;
use time::OffsetDateTime;
use wasm_bindgen::JsValue;

use super::Form;

thread_local! {
    // Making a formatter costs far more than using one, and a table of dates uses the same one in each row.
    static FORMATS: RefCell<HashMap<(Tongue, Form), Function>> = RefCell::new(HashMap::new());
}

type Options = &'static [(&'static str, &'static str)];

const DAY: [(&str, &str); 2] = [("day", "numeric"), ("year", "numeric")];

fn options(form: Form) -> Vec<(&'static str, &'static str)> {
    let of = |more: Options| DAY.into_iter().chain(more.iter().copied()).collect();
    match form {
        Form::Moment => of(&[
            ("weekday", "short"),
            ("month", "short"),
            ("hour", "2-digit"),
            ("minute", "2-digit"),
            ("timeZoneName", "short"),
        ]),
        Form::MomentInUtc => of(&[
            ("month", "short"),
            ("hour", "2-digit"),
            ("minute", "2-digit"),
            ("timeZone", "UTC"),
            ("timeZoneName", "short"),
        ]),
        Form::TimeOfDay => vec![("hour", "2-digit"), ("minute", "2-digit"), ("second", "2-digit")],
        Form::Day => of(&[("month", "short"), ("timeZone", "UTC")]),
        Form::DayOfYear => vec![("day", "numeric"), ("month", "short"), ("timeZone", "UTC")],
        Form::DayInFull => of(&[("month", "long"), ("timeZone", "UTC")]),
        Form::Month => vec![("month", "long"), ("year", "numeric"), ("timeZone", "UTC")],
        Form::Weekday => vec![("weekday", "long"), ("timeZone", "UTC")],
    }
}

pub fn date(at: OffsetDateTime, form: Form, tongue: Tongue) -> String {
    let format = FORMATS.with_borrow_mut(|formats| {
        formats
            .entry((tongue, form))
            .or_insert_with(|| DateTimeFormat::new(&languages(tongue), &object(&options(form))).format())
            .clone()
    });
    text(format.call1(&JsValue::UNDEFINED, &script_date(at)))
}

pub fn is_utc(at: OffsetDateTime) -> bool {
    script_date(at).get_timezone_offset() == 0.0
}

pub fn offset(at: OffsetDateTime) -> i64 {
    // The browser counts from the person's clock to UTC.
    -(script_date(at).get_timezone_offset() as i64)
}

pub fn whole(number: i64, tongue: Tongue) -> String {
    // Figures of a console stay far below where a float loses whole numbers.
    number_in(number as f64, &[], tongue)
}

pub fn money(cents: u64, tongue: Tongue) -> String {
    let dollars = cents as f64 / 100.0;
    let digits = if cents.is_multiple_of(100) { "0" } else { "2" };
    number_in(
        dollars,
        &[
            ("style", "currency"),
            ("currency", "USD"),
            ("currencyDisplay", "narrowSymbol"),
            ("minimumFractionDigits", digits),
        ],
        tongue,
    )
}

fn number_in(value: f64, options: &[(&str, &str)], tongue: Tongue) -> String {
    let format = NumberFormat::new(&languages(tongue), &object(options)).format();
    text(format.call1(&JsValue::UNDEFINED, &JsValue::from_f64(value)))
}

fn script_date(at: OffsetDateTime) -> JsDate {
    let milliseconds = (at.unix_timestamp_nanos() / 1_000_000) as f64;
    JsDate::new(&JsValue::from_f64(milliseconds))
}

/// The page's language, so that a date fits the sentence around it. English is British: day before month.
fn languages(tongue: Tongue) -> Array {
    Array::of1(&JsValue::from_str(match tongue {
        Tongue::English => "en-GB",
        Tongue::Japanese => "ja-JP",
    }))
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
