//! The simulator as the platform behind [`crate::platform_shell`].

use http::Request;
use simulator::{Options, Scenario, Simulator};
use time::OffsetDateTime;

use crate::{
    complaint::Complaint,
    platform_shell::{Answer, SimulatedPlatform},
    settings::SimulatorSettings,
};

/// Any page may talk to it, as any page may talk to the real one (facts 2.1).
const ANY_ORIGIN: &str = "*";

/// Starts the scenario asked for, its clock at the present.
///
/// # Errors
/// When there is no such scenario, or it cannot be started.
pub fn start(asked: &SimulatorSettings) -> Result<Simulator, Complaint> {
    let name = match &asked.scenario {
        Some(name) => name.as_str(),
        None => Scenario::names().first().copied().unwrap_or("default"),
    };
    let scenario = Scenario::named(name).ok_or_else(|| {
        Complaint::new(format!(
            "there is no scenario called {name:?}. With --scenario, pick one of: {}",
            Scenario::names().join(", ")
        ))
    })?;
    let options = Options {
        seed: asked.seed,
        speed: asked.speed,
        inspect: asked.inspect,
        allow_origin: ANY_ORIGIN.to_owned(),
    };
    Simulator::new(&scenario, options, OffsetDateTime::now_utc()).map_err(|error| {
        Complaint::new(format!(
            "the scenario {name:?} cannot be started ({error}). Pick another with --scenario: {}",
            Scenario::names().join(", ")
        ))
    })
}

impl SimulatedPlatform for Simulator {
    fn handle(&mut self, now: OffsetDateTime, request: Request<Vec<u8>>) -> Answer {
        let reply = Simulator::handle(self, now, request);
        Answer { response: reply.response, delay: reply.delay, lost: reply.lost }
    }
}
