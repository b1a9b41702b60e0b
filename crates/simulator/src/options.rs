use crate::quirk::Quirk;

/// How a simulation runs, whatever its scenario.
#[derive(Clone, Debug)]
pub struct Options {
    /// Ids, tokens, passwords and jitter all come from it.
    pub seed: u64,
    /// The platform's own work takes this many times less (from 0.001 to 1,000,000). The clock,
    /// calendar dates such as a maintenance's `scheduled_for`, and sessions stay real.
    pub speed: f64,
    /// Opens the reserved prefix `/_simulator`.
    pub inspect: bool,
    /// The origin that `Access-Control-Allow-Origin` names on every answer.
    pub allow_origin: String,
    /// Beside those of the scenario.
    pub quirks: Vec<Quirk>,
}

impl Default for Options {
    fn default() -> Self {
        Self { seed: 1, speed: 1.0, inspect: false, allow_origin: "*".to_owned(), quirks: Vec::new() }
    }
}
