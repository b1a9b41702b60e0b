//! Why a scenario cannot be simulated, and where in its file.

use std::fmt;

/// A scenario that cannot be read or built. Its text names the line, when the scenario has one, and
/// what is allowed there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioError {
    what: String,
    place: Option<Place>,
    line: Option<usize>,
}

/// An entry of the file: its table, and its index there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub table: &'static str,
    pub index: usize,
}

impl ScenarioError {
    pub(super) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), place: None, line: None }
    }

    /// Something that has to be one of a few and is not.
    pub(super) fn unknown<N: fmt::Display>(
        kind: &str,
        asked: &str,
        known: impl IntoIterator<Item = N>,
    ) -> Self {
        let known: Vec<String> = known.into_iter().map(|name| name.to_string()).collect();
        let allowed = if known.is_empty() { "there is none".to_owned() } else { known.join(", ") };
        Self::new(format!("There is no {kind} {asked:?}. Known: {allowed}."))
    }

    /// The entry it is about, unless it is known already.
    #[must_use]
    pub(super) fn at(mut self, place: Place) -> Self {
        self.place.get_or_insert(place);
        self
    }

    /// Finds the line of the entry in the file's text.
    #[must_use]
    pub(super) fn in_text(mut self, text: &str) -> Self {
        self.line = self.line.or_else(|| line_of(text, self.place?));
        self
    }

    /// The line of the file, counted from 1.
    pub fn line(&self) -> Option<usize> {
        self.line
    }
}

/// The parser's own words, which show the line with a mark under the mistake.
impl From<toml::de::Error> for ScenarioError {
    fn from(error: toml::de::Error) -> Self {
        Self::new(error.to_string().trim_end())
    }
}

fn line_of(text: &str, place: Place) -> Option<usize> {
    let table = toml::de::DeTable::parse(text).ok()?;
    let entries = table.get_ref().get(place.table)?;
    let entry = entries.get_ref().get(place.index)?;
    let before = text.get(..entry.span().start)?;
    Some(before.matches('\n').count() + 1)
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("This scenario cannot be simulated. ")?;
        if let Some(line) = self.line {
            write!(formatter, "In the entry at line {line}: ")?;
        }
        formatter.write_str(&self.what)
    }
}

impl std::error::Error for ScenarioError {}
