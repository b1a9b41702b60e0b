//! Reading the guide: a bad entry is reported, the rest is used.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use time::Date;

use super::{ErrorMeaning, Language, Library};
use crate::{Problem, day};

/// What to set in every library there is an entry for, and what error messages mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientGuide {
    checked: Option<Date>,
    languages: Vec<Language>,
    libraries: Vec<Library>,
    meanings: Vec<ErrorMeaning>,
    problems: Vec<Problem>,
}

/// The text is no guide at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotGuide {
    pub why: String,
}

impl ClientGuide {
    /// Reads the guide's file.
    ///
    /// # Errors
    /// When the text is not a JSON object, or no library in it can be used. Anything less is in
    /// [`ClientGuide::problems`].
    pub fn parse(text: &str) -> Result<Self, NotGuide> {
        let value: Value = serde_json::from_str(text).map_err(|error| NotGuide { why: error.to_string() })?;
        let Value::Object(mut fields) = value else {
            return Err(NotGuide { why: "not an object".to_owned() });
        };
        let mut problems = Vec::new();
        let checked = fields.get("checked").and_then(Value::as_str).and_then(day::parse_date);
        if checked.is_none() {
            problems
                .push(Problem { entry: "checked".to_owned(), why: "not a date as YYYY-MM-DD".to_owned() });
        }
        let guide = Self {
            checked,
            languages: rows(&mut fields, "languages", &mut problems),
            libraries: rows(&mut fields, "libraries", &mut problems),
            meanings: rows(&mut fields, "errors", &mut problems),
            problems,
        };
        if guide.libraries.is_empty() {
            return Err(NotGuide { why: "no library in it can be used".to_owned() });
        }
        Ok(guide)
    }

    /// When somebody last went through all of it.
    pub fn checked(&self) -> Option<Date> {
        self.checked
    }

    /// The languages, in the order they are shown.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// All libraries, in the order they are shown within their language.
    pub fn libraries(&self) -> &[Library] {
        &self.libraries
    }

    /// All failures, the most frequent first.
    pub fn meanings(&self) -> &[ErrorMeaning] {
        &self.meanings
    }

    /// One library by its id.
    pub fn library(&self, id: &str) -> Option<&Library> {
        self.libraries.iter().find(|library| library.id == id)
    }

    /// One language by its id.
    pub fn language(&self, id: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.id == id)
    }

    /// What could not be used.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

/// The entries of one list that can be used; what cannot is told in `problems`.
fn rows<T: DeserializeOwned>(
    fields: &mut Map<String, Value>,
    list: &str,
    problems: &mut Vec<Problem>,
) -> Vec<T> {
    let Some(Value::Array(rows)) = fields.remove(list) else {
        problems.push(Problem { entry: list.to_owned(), why: "not a list".to_owned() });
        return Vec::new();
    };
    let mut used = Vec::new();
    for (at, row) in rows.into_iter().enumerate() {
        let id = row.get("id").and_then(Value::as_str).map_or(String::new(), |id| format!(" ({id})"));
        match serde_json::from_value(row) {
            Ok(row) => used.push(row),
            Err(error) => {
                problems.push(Problem { entry: format!("{list}[{at}]{id}"), why: error.to_string() })
            }
        }
    }
    used
}

impl fmt::Display for NotGuide {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a guide: {}", self.why)
    }
}

impl std::error::Error for NotGuide {}
