//! The simulated platform, as asked for on the command line.

use simulator::{Options, Scenario, Simulator, sockets};
use time::OffsetDateTime;

use crate::{complaint::Complaint, settings::SimulatorSettings};

/// Starts the scenario asked for, its clock at the present.
///
/// # Errors
/// When there is no such scenario, or it cannot be started.
pub fn start(asked: &SimulatorSettings) -> Result<Simulator, Complaint> {
    let name = asked.scenario.as_deref().or_else(|| Scenario::names().first().copied()).unwrap_or_default();
    let scenario = sockets::find(name).map_err(|error| Complaint::new(error.to_string()))?;
    let options = Options {
        seed: asked.seed,
        speed: asked.speed,
        inspect: asked.inspect,
        quirks: asked.quirks.clone(),
        // Any page may talk to it, as any page may talk to the real one (facts 2.1).
        ..Options::default()
    };
    Simulator::new(&scenario, options, OffsetDateTime::now_utc()).map_err(|error| {
        Complaint::new(format!(
            "the scenario {name:?} cannot be started ({error}). Pick another with --scenario: {}",
            Scenario::names().join(", ")
        ))
    })
}
