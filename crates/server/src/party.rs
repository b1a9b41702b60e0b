//! The other party: the simulated platform, started here, or the real one.

use simulator::{SignIn, Simulator};
use tokio::net::TcpListener;

use crate::{
    complaint::Complaint,
    listen::{self, Taken},
    origins::Upstreams,
    settings::PlatformSettings,
    simulated,
};

/// The other party, ready to be talked to.
pub struct Party {
    /// Where its APIs are.
    pub upstreams: Upstreams,
    /// `simulated` or `heroku`.
    pub name: &'static str,
    /// How many times less the platform's own work takes; `None` on the real platform.
    pub speed: Option<f64>,
    /// Whether the simulator's reserved paths are open.
    pub inspect: bool,
    /// Who can sign in, as far as this program knows.
    pub accounts: Vec<SignIn>,
    /// To be served, when it is this program that serves it.
    pub simulator: Option<(TcpListener, Simulator)>,
}

/// Gets the party ready: the simulator's port is taken and its scenario begun.
///
/// # Errors
/// When the scenario does not exist or the port cannot be taken.
pub async fn meet(platform: &PlatformSettings) -> Result<Party, Complaint> {
    match platform {
        PlatformSettings::Heroku => Ok(Party {
            upstreams: Upstreams::heroku(),
            name: "heroku",
            speed: None,
            inspect: false,
            accounts: Vec::new(),
            simulator: None,
        }),
        PlatformSettings::Simulated(asked) => {
            let simulator = simulated::start(asked)?;
            let Taken { listener, at } = listen::take(asked.listen, "--platform-listen").await?;
            Ok(Party {
                upstreams: Upstreams::simulated(at),
                name: "simulated",
                speed: Some(asked.speed),
                inspect: asked.inspect,
                accounts: simulator.accounts(),
                simulator: Some((listener, simulator)),
            })
        }
    }
}
