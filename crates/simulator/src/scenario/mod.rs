//! Scenarios: what a simulated platform holds at the beginning. Each is a JSON file beside this
//! one, except `thousand`, which is generated.

mod build;
mod build_addon;
mod build_app;
mod text;
mod thousand;

use crate::state::World;
use std::fmt;
use text::Text;
use time::OffsetDateTime;

const NAMES: &[&str] = &["default", "broken", "empty", "thousand", "forks"];

/// The start of a simulation.
#[derive(Clone, Debug)]
pub struct Scenario {
    text: Text,
}

/// What a page from another origin gets to see.
#[derive(Clone, Copy, Debug, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Cors {
    /// `Access-Control-Expose-Headers`, so that `Next-Range` and the like can be read.
    pub expose_headers: bool,
    /// Whether the Data API answers other origins at all.
    pub data_api: bool,
}

impl Default for Cors {
    fn default() -> Self {
        Self { expose_headers: true, data_api: true }
    }
}

/// A scenario that cannot be built.
#[derive(Debug)]
pub struct ScenarioError(String);

impl ScenarioError {
    fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "This scenario cannot be simulated: {}", self.0)
    }
}

impl std::error::Error for ScenarioError {}

impl Scenario {
    /// One of [`Scenario::names`].
    pub fn named(name: &str) -> Option<Self> {
        let text = match name {
            "default" => include_str!("default.json"),
            "broken" => include_str!("broken.json"),
            "empty" => include_str!("empty.json"),
            "forks" => include_str!("forks.json"),
            "thousand" => return Some(Self { text: thousand::text() }),
            _ => return None,
        };
        Self::from_json(text).ok()
    }

    pub fn names() -> &'static [&'static str] {
        NAMES
    }

    /// A scenario of one's own, in the shape of the files beside this one.
    ///
    /// # Errors
    /// When it is not JSON of that shape; whether it makes sense shows when it is built.
    pub fn from_json(json: &str) -> Result<Self, ScenarioError> {
        serde_json::from_str(json)
            .map(|text| Self { text })
            .map_err(|error| ScenarioError::new(error.to_string()))
    }

    /// Whether pages of other origins may read headers such as `Next-Range` (they may, unless
    /// the scenario says otherwise).
    #[must_use]
    pub fn expose_headers(mut self, expose: bool) -> Self {
        self.text.cors.expose_headers = expose;
        self
    }

    /// Whether the Data API answers pages of other origins (it does, unless the scenario says
    /// otherwise).
    #[must_use]
    pub fn data_cors(mut self, answer: bool) -> Self {
        self.text.cors.data_api = answer;
        self
    }

    pub(crate) fn cors(&self) -> Cors {
        self.text.cors
    }

    pub(crate) fn build(&self, seed: u64, speed: f64, now: OffsetDateTime) -> Result<World, ScenarioError> {
        build::world(&self.text, seed, speed, now)
    }
}
