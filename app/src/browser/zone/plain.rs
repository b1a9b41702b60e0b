//! Outside a browser, where tests of words run: no Intl, and every zone is UTC.

use kvs::Tongue;
use time::{OffsetDateTime, UtcOffset, format_description::BorrowedFormatItem, macros::format_description};

use super::Form;

const MOMENT: &[BorrowedFormatItem] = format_description!(
    "[weekday repr:short], [day padding:none] [month repr:short] [year], [hour]:[minute] UTC"
);
const MOMENT_IN_UTC: &[BorrowedFormatItem] =
    format_description!("[day padding:none] [month repr:short] [year], [hour]:[minute] UTC");
const TIME: &[BorrowedFormatItem] = format_description!("[hour]:[minute]:[second]");
const DAY: &[BorrowedFormatItem] = format_description!("[day padding:none] [month repr:short] [year]");
const DAY_OF_YEAR: &[BorrowedFormatItem] = format_description!("[day padding:none] [month repr:short]");
const FULL: &[BorrowedFormatItem] = format_description!("[day padding:none] [month repr:long] [year]");
const WEEKDAY: &[BorrowedFormatItem] = format_description!("[weekday repr:long]");
const MONTH: &[BorrowedFormatItem] = format_description!("[month repr:long] [year]");
const JA_MOMENT: &[BorrowedFormatItem] =
    format_description!("[year]年[month padding:none]月[day padding:none]日 [hour]:[minute] UTC");
const JA_DAY: &[BorrowedFormatItem] =
    format_description!("[year]年[month padding:none]月[day padding:none]日");
const JA_DAY_OF_YEAR: &[BorrowedFormatItem] =
    format_description!("[month padding:none]月[day padding:none]日");
const JA_MONTH: &[BorrowedFormatItem] = format_description!("[year]年[month padding:none]月");

pub fn date(at: OffsetDateTime, form: Form, tongue: Tongue) -> String {
    let description = match (tongue, form) {
        (_, Form::TimeOfDay) => TIME,
        (_, Form::Weekday) => WEEKDAY,
        (Tongue::English, Form::Moment) => MOMENT,
        (Tongue::English, Form::MomentInUtc) => MOMENT_IN_UTC,
        (Tongue::English, Form::Day) => DAY,
        (Tongue::English, Form::DayOfYear) => DAY_OF_YEAR,
        (Tongue::English, Form::DayInFull) => FULL,
        (Tongue::English, Form::Month) => MONTH,
        (Tongue::Japanese, Form::Moment | Form::MomentInUtc) => JA_MOMENT,
        (Tongue::Japanese, Form::Day | Form::DayInFull) => JA_DAY,
        (Tongue::Japanese, Form::DayOfYear) => JA_DAY_OF_YEAR,
        (Tongue::Japanese, Form::Month) => JA_MONTH,
    };
    at.to_offset(UtcOffset::UTC).format(description).unwrap_or_default()
}

pub fn is_utc(_: OffsetDateTime) -> bool {
    true
}

pub fn offset(_: OffsetDateTime) -> i64 {
    0
}

pub fn whole(number: i64, _: Tongue) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = if number < 0 { "-".to_owned() } else { String::new() };
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

pub fn money(cents: u64, tongue: Tongue) -> String {
    let dollars = whole(i64::try_from(cents / 100).unwrap_or(i64::MAX), tongue);
    match cents % 100 {
        0 => format!("${dollars}"),
        rest => format!("${dollars}.{rest:02}"),
    }
}
