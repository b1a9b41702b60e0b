//! Days: whole days in UTC, because notices name days.

use serde::{Deserialize, Deserializer};
use time::{Date, Month, OffsetDateTime, UtcOffset, macros::format_description};

/// The day it is in UTC.
pub fn utc_day(now: OffsetDateTime) -> Date {
    now.checked_to_offset(UtcOffset::UTC).unwrap_or(now).date()
}

/// A day ahead, or today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deadline {
    pub date: Date,
    /// Whole days; 0 on the day itself.
    pub days_left: i64,
}

impl Deadline {
    /// The deadline, unless the day is over.
    pub(crate) fn ahead(date: Date, today: Date) -> Option<Self> {
        (date >= today).then(|| Self { date, days_left: (date - today).whole_days() })
    }
}

/// A date known to the day or only to the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approximate {
    Day(Date),
    Month { year: i32, month: Month },
}

impl Approximate {
    /// The first day it can mean.
    pub fn earliest(&self) -> Date {
        match *self {
            Self::Day(date) => date,
            Self::Month { year, month } => Date::from_calendar_date(year, month, 1).unwrap_or(Date::MIN),
        }
    }

    /// Reads `2026-08-19` or `2026-08`.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(date) = parse_date(text) {
            return Some(Self::Day(date));
        }
        let first = parse_date(&format!("{text}-01"))?;
        Some(Self::Month { year: first.year(), month: first.month() })
    }
}

impl<'de> Deserialize<'de> for Approximate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("neither YYYY-MM-DD nor YYYY-MM"))
    }
}

pub(crate) fn parse_date(text: &str) -> Option<Date> {
    Date::parse(text, format_description!("[year]-[month]-[day]")).ok()
}

/// For `#[serde(deserialize_with)]`: `YYYY-MM-DD`.
pub(crate) fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse_date(&text).ok_or_else(|| serde::de::Error::custom("not a date as YYYY-MM-DD"))
}

/// The same for a date that may be missing or null.
pub(crate) fn maybe_date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    match Option::<String>::deserialize(deserializer)? {
        None => Ok(None),
        Some(text) => {
            parse_date(&text).map(Some).ok_or_else(|| serde::de::Error::custom("not a date as YYYY-MM-DD"))
        }
    }
}
