//! A time as the platform writes it.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::{OffsetDateTime, format_description::well_known::Rfc3339, macros::format_description};

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
        let spaced = format_description!(
            "[year]-[month]-[day] [hour]:[minute]:[second] [offset_hour sign:mandatory][offset_minute]"
        );
        let minutes = format_description!(
            "[year]-[month]-[day] [hour]:[minute] [offset_hour sign:mandatory][offset_minute]"
        );
        let trimmed = text.trim();
        // `2015-03-26 23:40 UTC` is how the info rows write it.
        let zoned = trimmed.strip_suffix("UTC").map(|rest| format!("{}+0000", rest));
        let candidate = zoned.as_deref().unwrap_or(trimmed);
        let at = OffsetDateTime::parse(candidate, &Rfc3339)
            .or_else(|_| OffsetDateTime::parse(candidate, &spaced))
            .or_else(|_| OffsetDateTime::parse(candidate, &minutes))
            .ok();
        Self { text: text.to_owned(), at }
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
