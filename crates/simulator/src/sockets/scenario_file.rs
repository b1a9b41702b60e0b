//! The scenario a person asks for: one by name, or a file.

use crate::scenario::{Scenario, ScenarioError};
use std::fmt;
use std::path::Path;

/// Why there is no such scenario.
#[derive(Debug)]
pub enum ScenarioFileError {
    /// Neither one of the names nor a file.
    Unknown(String),
    /// The file is there and cannot be read.
    Unreadable(String, std::io::Error),
    /// The file is no scenario.
    Wrong(String, ScenarioError),
}

/// The scenario of this name, or of the TOML file at this path. A name comes first: `./thousand`
/// is a file even so.
///
/// # Errors
/// When there is neither, or the file is no scenario.
pub fn find(asked: &str) -> Result<Scenario, ScenarioFileError> {
    if let Some(scenario) = Scenario::named(asked) {
        return Ok(scenario);
    }
    let path = Path::new(asked);
    let is_a_path = path.extension().is_some() || path.components().count() > 1 || path.exists();
    if !is_a_path {
        return Err(ScenarioFileError::Unknown(asked.to_owned()));
    }
    let text = std::fs::read_to_string(path)
        .map_err(|error| ScenarioFileError::Unreadable(asked.to_owned(), error))?;
    Scenario::from_toml(&text).map_err(|error| ScenarioFileError::Wrong(asked.to_owned(), error))
}

impl fmt::Display for ScenarioFileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = Scenario::names().join(", ");
        match self {
            Self::Unknown(asked) => write!(
                formatter,
                "there is no scenario called {asked:?}. With --scenario, name a TOML file, or pick one of: {names}"
            ),
            Self::Unreadable(asked, error) => write!(
                formatter,
                "the scenario file {asked} cannot be read ({error}). Name another with --scenario, or pick one of: {names}"
            ),
            Self::Wrong(asked, error) => write!(formatter, "{asked}: {error}"),
        }
    }
}

impl std::error::Error for ScenarioFileError {}
