//! What the flags mean together, and which combinations are refused.

use std::net::{Ipv4Addr, SocketAddr};

use simulator::Quirk;

use crate::{
    complaint::Complaint,
    flags::{Flags, Platform},
};

/// How many times less the simulated platform's work takes when nothing else is asked for: a
/// maintenance that takes about 15 minutes to prepare is ready in 15 seconds.
pub const USUAL_SPEED: f64 = 60.0;

/// The simulator's own bounds.
const SLOWEST: f64 = 0.001;
const FASTEST: f64 = 1_000_000.0;

/// A server that can be started.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Where the console is served.
    pub listen: SocketAddr,
    /// The other party.
    pub platform: PlatformSettings,
    /// Whether nobody may change anything from this console.
    pub read_only: bool,
    /// Set when the console goes through this server to the platform.
    pub relay: Option<RelaySettings>,
}

/// The other party, as asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum PlatformSettings {
    /// Started by this program.
    Simulated(SimulatorSettings),
    /// The real one.
    Heroku,
}

/// How the simulated platform is started.
#[derive(Debug, Clone, PartialEq)]
pub struct SimulatorSettings {
    /// Where it is served.
    pub listen: SocketAddr,
    /// The scenario's name or file; whether there is such a scenario is for the simulator to say.
    pub scenario: Option<String>,
    /// How many times less the platform's own work takes.
    pub speed: f64,
    /// Where its names and ids are drawn from.
    pub seed: u64,
    /// Whether its reserved paths are open.
    pub inspect: bool,
    /// Where it is otherwise than usual.
    pub quirks: Vec<Quirk>,
}

/// How the relay is guarded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelaySettings {
    /// Host names it answers to beside its own address and `localhost`.
    pub hosts: Vec<String>,
}

impl TryFrom<Box<Flags>> for Settings {
    type Error = Complaint;

    fn try_from(flags: Box<Flags>) -> Result<Self, Complaint> {
        let platform = match flags.platform {
            Platform::Simulated => PlatformSettings::Simulated(simulator(&flags)?),
            Platform::Heroku => {
                nothing_simulated(&flags)?;
                PlatformSettings::Heroku
            }
        };
        let relay = flags.relay.then(|| RelaySettings { hosts: flags.host.clone() });
        if relay.is_some() && !flags.listen.ip().is_loopback() && !flags.allow_remote {
            return Err(Complaint::new(format!(
                "--relay does not listen on {}: other machines could send requests to the platform \
                 through it, and tokens would cross the network unencrypted. Listen on 127.0.0.1, \
                 or add --allow-remote when something in front of it speaks https",
                flags.listen
            )));
        }
        Ok(Self { listen: flags.listen, platform, read_only: flags.read_only, relay })
    }
}

fn simulator(flags: &Flags) -> Result<SimulatorSettings, Complaint> {
    let speed = flags.speed.unwrap_or(USUAL_SPEED);
    if !(SLOWEST..=FASTEST).contains(&speed) {
        return Err(Complaint::new(format!(
            "--speed {speed} is not possible: give a number from {SLOWEST} to {FASTEST}, such as 60"
        )));
    }
    Ok(SimulatorSettings {
        listen: flags.platform_listen.unwrap_or((Ipv4Addr::LOCALHOST, 0).into()),
        scenario: flags.scenario.clone(),
        speed,
        seed: flags.seed.unwrap_or(1),
        inspect: flags.inspect,
        quirks: flags.quirk.clone(),
    })
}

/// A flag that would be ignored is refused: somebody who types `--scenario` expects no real
/// add-ons to be touched.
fn nothing_simulated(flags: &Flags) -> Result<(), Complaint> {
    let given = [
        ("--scenario", flags.scenario.is_some()),
        ("--quirk", !flags.quirk.is_empty()),
        ("--speed", flags.speed.is_some()),
        ("--seed", flags.seed.is_some()),
        ("--inspect", flags.inspect),
        ("--platform-listen", flags.platform_listen.is_some()),
    ];
    match given.into_iter().find(|(_, given)| *given) {
        None => Ok(()),
        Some((flag, _)) => Err(Complaint::new(format!(
            "{flag} is for the simulated platform only. Leave it out, or use --platform simulated"
        ))),
    }
}
