//! A store's connection URL, for the one call that sends it on.

use serde::{Deserialize, Deserializer, de::Error as _};

use super::Secret;
use crate::model::Connection;

/// A `redis:` or `rediss:` URL, password and all, on its way from the answer that named it to the call that makes a
/// fork of it. It cannot be printed or serialised; nothing keeps one longer than that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionUrl {
    url: Secret,
    connection: Connection,
}

impl ConnectionUrl {
    /// Takes a connection URL; `None` for a text that is none.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        Some(Self { connection: Connection::of(text)?, url: Secret::new(text) })
    }

    /// What of it may be shown.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Whether it is `rediss:`.
    pub fn is_tls(&self) -> bool {
        self.connection.scheme == TLS
    }

    /// The URL, for the call that sends it on.
    pub fn secret(&self) -> &Secret {
        &self.url
    }

    /// Whether both lead to the same store: every store has a password of its own, while hosts may differ by port
    /// and name. Two URLs without a password are never the same.
    pub fn same_store(&self, other: &Self) -> bool {
        self.password().is_some_and(|password| other.password() == Some(password))
    }

    /// Whether its password is another one; `None` where either has none.
    pub fn has_other_password(&self, before: &Self) -> Option<bool> {
        Some(self.password()? != before.password()?)
    }

    /// The TLS connection of a production store before engine 6: one port up (facts 4.4). `None` where this is TLS
    /// already, or names no port.
    pub fn tls_one_port_up(&self) -> Option<Self> {
        let port = self.connection.port.filter(|_| !self.is_tls())?;
        let (_, rest) = self.url.expose().split_once("://")?;
        let (user, place) = rest.rsplit_once('@')?;
        let place = place.replacen(&format!(":{port}"), &format!(":{}", port.checked_add(1)?), 1);
        Self::parse(&format!("{TLS}://{user}@{place}"))
    }

    fn password(&self) -> Option<&str> {
        let (_, rest) = self.url.expose().split_once("://")?;
        let (user, _) = rest.rsplit_once('@')?;
        user.split_once(':').map(|(_, password)| password).filter(|password| !password.is_empty())
    }
}

const TLS: &str = "rediss";

impl<'de> Deserialize<'de> for ConnectionUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("it is no connection URL"))
    }
}
