//! Scenarios: what a simulated platform holds at the beginning. They are TOML files; those that
//! come with the program lie in `crates/simulator/scenarios`.

mod build;
mod build_addon;
mod build_app;
mod build_people;
mod built_in;
mod error;
mod moment;
mod repeat;
mod text;

use crate::inspect::faults::Fault;
use crate::options::Options;
use crate::state::World;
pub use error::ScenarioError;
use text::Text;
use time::OffsetDateTime;

/// The start of a simulation.
#[derive(Clone, Debug)]
pub struct Scenario {
    text: Text,
    /// The file's own text, for the lines of mistakes.
    source: Option<String>,
}

impl Scenario {
    /// One of [`Scenario::names`].
    pub fn named(name: &str) -> Option<Self> {
        let (_, text) = built_in::FILES.iter().find(|(known, _)| *known == name)?;
        Self::from_toml(text).ok()
    }

    /// The scenarios that come with the program; the first is the usual one.
    pub fn names() -> &'static [&'static str] {
        built_in::NAMES
    }

    /// A scenario of one's own; docs/simulator.md tells what can be written.
    ///
    /// # Errors
    /// When it is not TOML of that shape, naming the line and what is allowed there. Whether it
    /// makes sense shows when it is built ([`crate::Simulator::new`]).
    pub fn from_toml(toml: &str) -> Result<Self, ScenarioError> {
        let text = toml::from_str(toml)?;
        Ok(Self { text, source: Some(toml.to_owned()) })
    }

    /// The same fields as JSON, for programs that make scenarios.
    ///
    /// # Errors
    /// When it is not JSON of that shape.
    pub fn from_json(json: &str) -> Result<Self, ScenarioError> {
        let text = serde_json::from_str(json).map_err(|error| ScenarioError::new(error.to_string()))?;
        Ok(Self { text, source: None })
    }

    /// What it is for, in one line.
    pub fn about(&self) -> &str {
        &self.text.about
    }

    /// Its file, when it came from one.
    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    pub(crate) fn faults(&self) -> Vec<Fault> {
        self.text.fault.clone()
    }

    pub(crate) fn build(&self, options: &Options, now: OffsetDateTime) -> Result<World, ScenarioError> {
        build::world(&self.text, options, now).map_err(|error| match &self.source {
            Some(source) => error.in_text(source),
            None => error,
        })
    }
}
