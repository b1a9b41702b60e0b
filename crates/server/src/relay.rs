//! The relay: same-origin paths that lead to the platform, for browsers the platform's APIs do
//! not answer (facts 2.3: unknown for the real Data API).
//!
//! It goes to two places only, carries the headers it knows, answers only pages this server
//! served, and writes nothing down: a token passes through and is nowhere kept.

mod carried;
mod carry;
mod client;
mod guard;
mod reading;
mod refusal;

use std::{net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Router,
    extract::{Request, State},
    response::{IntoResponse, Response},
    routing::any,
};

use self::{carry::Carrier, guard::Guard, refusal::Refusal};
use crate::{complaint::Complaint, origins::Upstreams};

/// The Platform API's place on this server.
pub const PLATFORM: &str = "/relay/platform";
/// The Data API's place on this server.
pub const DATA: &str = "/relay/data";

/// How long a whole exchange may take; the platform itself gives up after 30 seconds.
const PATIENCE: Duration = Duration::from_secs(40);

/// A way to both APIs.
#[derive(Debug, Clone)]
pub struct Relay {
    guard: Arc<Guard>,
    platform: Carrier,
    data: Carrier,
    read_only: bool,
}

/// One of the two ways, with its guard.
#[derive(Debug, Clone)]
struct Way {
    place: &'static str,
    guard: Arc<Guard>,
    carrier: Carrier,
    read_only: bool,
}

impl Relay {
    /// A relay to `upstreams` for a console that listens on `at` and is also known as `hosts`.
    ///
    /// # Errors
    /// When the machine's certificates cannot be read, or an upstream is no address.
    pub fn new(upstreams: &Upstreams, at: SocketAddr, hosts: &[String]) -> Result<Self, Complaint> {
        Self::with_patience(upstreams, at, hosts, PATIENCE)
    }

    /// The same, with another bound on how long a whole exchange may take.
    ///
    /// # Errors
    /// As [`Relay::new`].
    pub fn with_patience(
        upstreams: &Upstreams,
        at: SocketAddr,
        hosts: &[String],
        patience: Duration,
    ) -> Result<Self, Complaint> {
        let client = client::build(upstreams, patience)?;
        Ok(Self {
            guard: Arc::new(Guard::new(at, hosts)),
            platform: Carrier::new(client.clone(), &upstreams.platform)?,
            data: Carrier::new(client, &upstreams.data)?,
            read_only: false,
        })
    }

    /// The same relay for a console that nobody may change anything from: only what reads passes.
    #[must_use]
    pub fn read_only(self) -> Self {
        Self { read_only: true, ..self }
    }

    /// Both places.
    pub fn into_routes(self) -> Router {
        let Self { guard, platform, data, read_only } = self;
        let platform = Way { place: PLATFORM, guard: Arc::clone(&guard), carrier: platform, read_only };
        let data = Way { place: DATA, guard, carrier: data, read_only };
        way(platform).merge(way(data))
    }
}

/// What every other path below `/relay` answers, with a relay or without: never the console's
/// page, which a script would take for the platform's answer.
pub fn absent() -> Router {
    Router::new().route("/relay", any(refusal::absent)).route("/relay/{*rest}", any(refusal::absent))
}

fn way(way: Way) -> Router {
    let path = format!("{}/{{*path}}", way.place);
    Router::new().route(&path, any(pass)).with_state(way)
}

async fn pass(State(way): State<Way>, request: Request) -> Response {
    let passed = match way.examine(&request) {
        Ok(()) => way.carrier.carry(way.place, request).await,
        Err(refusal) => Err(refusal),
    };
    passed.unwrap_or_else(IntoResponse::into_response)
}

impl Way {
    /// Whether this request may pass at all.
    fn examine(&self, request: &Request) -> Result<(), Refusal> {
        self.guard.examine(request.headers())?;
        if !self.read_only {
            return Ok(());
        }
        reading::examine(self.place, request.method(), request.uri().path())
    }
}
