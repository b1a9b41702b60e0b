//! Reading the catalogue: a bad entry is reported, the rest is used.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;
use time::{Date, OffsetDateTime};

use super::{TlsFacts, VersionLine};
use crate::{Line, Version, day, utc_day};

/// Everything known about version lines, oldest first, and when somebody last looked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    checked: Option<Date>,
    lines: Vec<VersionLine>,
    tls: Option<TlsFacts>,
    problems: Vec<Problem>,
}

/// An entry that could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which one: `checked`, `tls`, or `lines[3]` with its name where it has one.
    pub entry: String,
    /// Why, in the parser's words.
    pub why: String,
}

/// The text is no catalogue at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotCatalogue {
    pub why: String,
}

impl Catalogue {
    /// Nothing known. Versions are then unknown, not wrong.
    pub fn empty() -> Self {
        Self::default()
    }

    /// Reads the catalogue file.
    ///
    /// # Errors
    /// When the text is not a JSON object. Anything less is reported in [`Catalogue::problems`].
    pub fn parse(text: &str) -> Result<Self, NotCatalogue> {
        let value: Value =
            serde_json::from_str(text).map_err(|error| NotCatalogue { why: error.to_string() })?;
        let Value::Object(mut fields) = value else {
            return Err(NotCatalogue { why: "not an object".to_owned() });
        };
        let mut catalogue = Self::default();
        match fields.get("checked").and_then(Value::as_str).and_then(day::parse_date) {
            Some(date) => catalogue.checked = Some(date),
            None => catalogue.problem("checked".to_owned(), "not a date as YYYY-MM-DD".to_owned()),
        }
        if let Some(value) = fields.remove("tls") {
            catalogue.tls = catalogue.entry("tls".to_owned(), value);
        }
        match fields.remove("lines") {
            Some(Value::Array(rows)) => {
                rows.into_iter().enumerate().for_each(|row| catalogue.line_entry(row))
            }
            _ => catalogue.problem("lines".to_owned(), "not a list".to_owned()),
        }
        catalogue.lines.sort_by_key(|line| line.line);
        Ok(catalogue)
    }

    fn line_entry(&mut self, (at, value): (usize, Value)) {
        let name =
            value.get("line").and_then(Value::as_str).map_or(String::new(), |name| format!(" ({name})"));
        let entry = format!("lines[{at}]{name}");
        let Some(line) = self.entry::<VersionLine>(entry.clone(), value) else { return };
        if self.lines.iter().any(|known| known.line == line.line) {
            self.problem(entry, "listed twice; the first one counts".to_owned());
        } else {
            self.lines.push(line);
        }
    }

    fn entry<T: DeserializeOwned>(&mut self, entry: String, value: Value) -> Option<T> {
        match serde_json::from_value(value) {
            Ok(parsed) => Some(parsed),
            Err(error) => {
                self.problem(entry, error.to_string());
                None
            }
        }
    }

    fn problem(&mut self, entry: String, why: String) {
        self.problems.push(Problem { entry, why });
    }

    /// When somebody last went through all of it.
    pub fn checked(&self) -> Option<Date> {
        self.checked
    }

    /// Whole days since then.
    pub fn age_days(&self, now: OffsetDateTime) -> Option<i64> {
        self.checked.map(|checked| (utc_day(now) - checked).whole_days())
    }

    /// All lines, oldest first.
    pub fn lines(&self) -> &[VersionLine] {
        &self.lines
    }

    /// The newest line.
    pub fn newest(&self) -> Option<&VersionLine> {
        self.lines.last()
    }

    /// The line a version belongs to; `None` when it is not listed or the version has no minor.
    pub fn line(&self, version: &Version) -> Option<&VersionLine> {
        version.line().and_then(|line| self.get(line))
    }

    /// One line.
    pub fn get(&self, line: Line) -> Option<&VersionLine> {
        self.lines.iter().find(|known| known.line == line)
    }

    /// When TLS became required.
    pub fn tls(&self) -> Option<&TlsFacts> {
        self.tls.as_ref()
    }

    /// What could not be used.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl fmt::Display for NotCatalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a catalogue: {}", self.why)
    }
}

impl std::error::Error for NotCatalogue {}
