//! One engine version, as precise as whoever wrote it.

use std::{cmp::Ordering, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Line;

/// An engine version: `7.2.14`, `7.2`, `9` or `10.0-beta`. The text is kept as it came.
///
/// Ordered by its numbers; a missing number comes before 0, and the text only breaks ties.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Version {
    major: u32,
    minor: Option<u32>,
    patch: Option<u32>,
    text: String,
}

/// A text that does not begin like a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAVersion;

impl Version {
    /// Reads a version; `None` for a text that is none.
    ///
    /// One to three numbers count (further ones stay in the text only). A suffix may follow a number after `-`, `+`
    /// or `_`, and directly once a minor is there (`7.2rc1`).
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (major, mut rest) = number(text)?;
        let mut more = [None, None];
        for slot in &mut more {
            let Some(after) = rest.strip_prefix('.') else { break };
            let (value, tail) = number(after)?;
            *slot = Some(value);
            rest = tail;
        }
        let [minor, patch] = more;
        let ends_well = match rest.chars().next() {
            None | Some('-' | '+' | '_') => true,
            Some('.') => patch.is_some(),
            Some(letter) => minor.is_some() && letter.is_ascii_alphabetic(),
        };
        ends_well.then(|| Self { major, minor, patch, text: text.to_owned() })
    }

    /// The first number.
    pub fn major(&self) -> u32 {
        self.major
    }

    /// The second number, where it was given.
    pub fn minor(&self) -> Option<u32> {
        self.minor
    }

    /// The third number, where it was given.
    pub fn patch(&self) -> Option<u32> {
        self.patch
    }

    /// The text as it came, without white space around it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Major and minor, the unit that is offered, deprecated and retired; `None` when only a major is known.
    pub fn line(&self) -> Option<Line> {
        self.minor.map(|minor| Line::new(self.major, minor))
    }

    /// Whether `other` is this version, as precisely as this one says: `9` covers `9.1.0`, `9.1` covers `9.1.0`,
    /// and neither covers `8.1.4`. Used to tell that an upgrade to this version has arrived.
    pub fn covers(&self, other: &Version) -> bool {
        let same = |wanted: Option<u32>, seen: Option<u32>| wanted.is_none() || wanted == seen;
        self.major == other.major && same(self.minor, other.minor) && same(self.patch, other.patch)
    }
}

/// The digits at the start as a number, and what follows them.
fn number(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    Some((digits.parse().ok()?, rest))
}

impl Ord for Version {
    fn cmp(&self, other: &Self) -> Ordering {
        let numbers = |v: &Self| (v.major, v.minor, v.patch);
        numbers(self).cmp(&numbers(other)).then_with(|| self.text.cmp(&other.text))
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<Line> for Version {
    fn from(line: Line) -> Self {
        Self { major: line.major, minor: Some(line.minor), patch: None, text: line.to_string() }
    }
}

impl FromStr for Version {
    type Err = NotAVersion;
    fn from_str(text: &str) -> Result<Self, NotAVersion> {
        Self::parse(text).ok_or(NotAVersion)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Display for NotAVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a version")
    }
}

impl std::error::Error for NotAVersion {}

impl Serialize for Version {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
