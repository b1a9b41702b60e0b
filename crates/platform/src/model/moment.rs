//! A time as the platform writes it.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// A time from the wire with its text, so that one we cannot read is still shown as it came.
/// Two styles are known: ISO 8601 with an offset, and `2019-11-07 22:00:00 +0000` (facts 3.6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    text: String,
    at: Option<OffsetDateTime>,
}

impl Moment {
    /// Reads either style; never fails.
    pub fn parse(text: &str) -> Self {
        Self { text: text.to_owned(), at: OffsetDateTime::parse(&as_rfc3339(text), &Rfc3339).ok() }
    }

    /// The moment, when the text could be read.
    pub fn at(&self) -> Option<OffsetDateTime> {
        self.at
    }

    /// The text as it came.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Rewrites `date time zone` (also without seconds, as the info rows have it: `2015-03-26 23:40 UTC`) in the one style
/// that is parsed; anything else stays as it is.
fn as_rfc3339(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let [date, time, zone] = words.as_slice() else { return text.trim().to_owned() };
    let seconds = if time.len() == "23:40".len() { ":00" } else { "" };
    let zone = match zone.split_at_checked("+00".len()) {
        Some(("UTC", "")) => "Z".to_owned(),
        Some((hours, minutes)) if !minutes.contains(':') => format!("{hours}:{minutes}"),
        _ => (*zone).to_owned(),
    };
    format!("{date}T{time}{seconds}{zone}")
}

impl From<OffsetDateTime> for Moment {
    fn from(at: OffsetDateTime) -> Self {
        Self { text: at.format(&Rfc3339).unwrap_or_default(), at: Some(at) }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::parse(&String::deserialize(deserializer)?))
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}
