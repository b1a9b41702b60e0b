//! The HTTP client the relay uses: no redirects, no retries, bounded waits.

use std::time::Duration;

use reqwest::{Client, redirect, retry};

use crate::{complaint::Complaint, origins::Upstreams};

/// How long it may take until a connection stands.
const CONNECT: Duration = Duration::from_secs(10);
/// How long an unused connection is kept: shorter than servers do, so that a request is seldom
/// sent into one that is just being closed.
const IDLE: Duration = Duration::from_secs(15);

/// A client for `upstreams`, whose exchanges take no longer than `patience`.
///
/// # Errors
/// When this machine's certificates cannot be read.
pub fn build(upstreams: &Upstreams, patience: Duration) -> Result<Client, Complaint> {
    // Already done when a second relay is built in one process, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut client = Client::builder()
        .user_agent(concat!("kvs-console/", env!("CARGO_PKG_VERSION")))
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .referer(false)
        .connect_timeout(CONNECT)
        .pool_idle_timeout(IDLE)
        .timeout(patience);
    if upstreams.distinct().iter().all(|origin| origin.starts_with("http://")) {
        // The simulator on this machine: no proxy may take part, and no certificates are needed.
        client = client.no_proxy().tls_certs_only([]);
    }
    client.build().map_err(|error| {
        Complaint::new(format!(
            "--relay cannot prepare encrypted connections ({error}). Install this machine's \
             root certificates (on Debian: apt-get install ca-certificates)"
        ))
    })
}
