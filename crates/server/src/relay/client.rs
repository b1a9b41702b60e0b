//! The HTTP client the relay uses: no redirects, no retries, bounded waits.

use std::time::Duration;

use reqwest::{Client, redirect, retry};

use crate::{complaint::Complaint, origins::Upstreams};

/// How long it may take until a connection stands.
const CONNECT: Duration = Duration::from_secs(10);
/// How long a whole exchange may take; the platform itself gives up after 30 seconds.
const WHOLE: Duration = Duration::from_secs(40);

/// A client for `upstreams`.
///
/// # Errors
/// When this machine's certificates cannot be read.
pub fn build(upstreams: &Upstreams) -> Result<Client, Complaint> {
    // Already done when a second relay is built in one process, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut client = Client::builder()
        .user_agent(concat!("kvs-console/", env!("CARGO_PKG_VERSION")))
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .referer(false)
        .connect_timeout(CONNECT)
        .timeout(WHOLE);
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
