//! The simulated platform's state, read.

use std::collections::BTreeMap;

use serde_json::Value;

/// Everything as it was at one moment.
#[derive(Debug, Clone)]
pub struct State(Value);

/// An app, as far as an upgrade touches it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppState {
    /// Whether maintenance mode is on.
    pub maintenance_mode: bool,
    /// Process types with the quantity asked for.
    pub formation: BTreeMap<String, u64>,
}

/// An add-on, as far as an upgrade touches it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddonState {
    /// Such as `9.1.0`.
    pub version: String,
}

impl State {
    pub(crate) fn new(state: Value) -> Self {
        Self(state)
    }
}
