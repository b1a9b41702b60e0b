//! Where a store or database is reached, on which port, and whether by TLS (facts 4.4).

use super::World;
use super::addon::AddOn;
use crate::quirk::Quirk;
use std::collections::BTreeSet;
use time::OffsetDateTime;
use uuid::Uuid;

/// Holds the password: never shown by the inspector.
pub struct Endpoint {
    pub user: String,
    pub password: String,
    pub host: String,
    pub port: u16,
    /// The port of a mini store's TLS connections, while its other port still takes plaintext.
    pub tls_port: Option<u16>,
    /// Whether a mini store's TLS address goes into a config var of its own too.
    pub second_var: bool,
}

/// One port that takes connections.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Listener {
    pub port: u16,
    pub tls: bool,
}

impl AddOn {
    /// Every port of a store; the first is the one its address names. Before engine 6 TLS is
    /// one port up, and mini stores have none.
    pub fn listeners(&self) -> Vec<Listener> {
        let (Some(end), Some(store)) = (&self.endpoint, &self.store) else { return Vec::new() };
        let plain = |port| Listener { port, tls: false };
        let by_tls = |port| Listener { port, tls: true };
        match end.tls_port {
            Some(tls_port) => vec![plain(end.port), by_tls(tls_port)],
            None if store.speaks_tls() => vec![by_tls(end.port)],
            None if self.is_mini() => vec![plain(end.port)],
            None => vec![plain(end.port), by_tls(end.port.saturating_add(1))],
        }
    }

    /// The connection address: a secret.
    pub fn url(&self) -> Option<String> {
        let end = self.endpoint.as_ref()?;
        match self.listeners().first() {
            Some(listener) => Some(address(end, *listener)),
            None => Some(format!(
                "postgres://{}:{}@{}:{}/d{}",
                end.user,
                end.password,
                end.host,
                end.port,
                self.provider_id.simple()
            )),
        }
    }

    /// The address of the TLS connection, where the store has one: a secret.
    pub fn tls_url(&self) -> Option<String> {
        let listener = self.listeners().into_iter().find(|listener| listener.tls)?;
        Some(address(self.endpoint.as_ref()?, listener))
    }

    /// Whether clients may still connect without TLS.
    pub fn takes_plaintext(&self) -> bool {
        self.listeners().iter().any(|listener| !listener.tls)
    }
}

impl World {
    /// Gives a store another address, where upgrades in place do that; its apps restart.
    pub fn move_if_upgrades_do(&mut self, addon: Uuid, at: OffsetDateTime) {
        if !self.quirks.has(Quirk::UpgradeChangesAddress) {
            return;
        }
        let password = self.ids.password();
        let mut rng = self.ids.rng(&format!("address {password}"));
        let Some(moved) = self.addons.get_mut(&addon) else { return };
        let name = moved.name.clone();
        if let Some(endpoint) = &mut moved.endpoint {
            (endpoint.password, endpoint.port) = (password, rng.u16(6000..32_000));
            endpoint.host = format!("ec2-52-{}-{}-7.compute-1.amazonaws.com", rng.u8(1..255), rng.u8(1..255));
        }
        let apps: BTreeSet<Uuid> =
            self.attachments_of_addon(addon).map(|attachment| attachment.app).collect();
        for app in apps {
            self.platform_release(app, at, format!("Update config vars of {name}"));
        }
    }
}

fn address(end: &Endpoint, listener: Listener) -> String {
    let scheme = if listener.tls { "rediss" } else { "redis" };
    format!("{scheme}://{}:{}@{}:{}", end.user, end.password, end.host, listener.port)
}
