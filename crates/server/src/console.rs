//! Everything on the console's port, put together.

use axum::Router;

use crate::{
    assets::{self, Asset},
    complaint::Complaint,
    config::Config,
    csp, headers,
    relay::{self, Relay},
};

/// What the console's port serves.
pub struct Console {
    /// The console's files.
    pub files: &'static [Asset],
    /// What `/config.json` says.
    pub config: Config,
    /// The way to the platform through this server, when asked for.
    pub relay: Option<Relay>,
    /// Origins the browser talks to itself; none with a relay.
    pub reachable: Vec<String>,
}

impl Console {
    /// All routes, every answer sealed with the security headers.
    ///
    /// # Errors
    /// When an origin cannot stand in a header.
    pub fn into_routes(self) -> Result<Router, Complaint> {
        let reachable: Vec<&str> = self.reachable.iter().map(String::as_str).collect();
        let policy = csp::policy(&reachable);
        let relayed = self.relay.map(Relay::into_routes).unwrap_or_default();
        let routes = Router::new()
            .merge(self.config.into_routes())
            .merge(relayed)
            .merge(relay::absent())
            .fallback_service(assets::serve(self.files));
        headers::seal(routes, &policy)
    }
}
