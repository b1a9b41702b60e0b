//! What of TLS is visible on a store, without concluding anything from it.

use crate::KeyValueStore;

/// The scheme of the connection URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// `redis://`
    Plain,
    /// `rediss://`
    Tls,
}

impl Scheme {
    /// As it stands before `://`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "redis",
            Self::Tls => "rediss",
        }
    }
}

/// As the platform shows it. The port is for reading only: nothing follows from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TlsSeen {
    pub scheme: Option<Scheme>,
    /// TCP port of the connection URL.
    pub port: Option<u16>,
    /// `prefer_native_tls`.
    pub native: Option<bool>,
    /// Config vars of any app whose name says TLS (`REDIS_TLS_URL`).
    pub tls_config_vars: Vec<String>,
}

impl TlsSeen {
    /// What one store shows.
    pub fn of(store: &KeyValueStore) -> Self {
        let database = store.database.last_known();
        let connection = database.and_then(|database| database.connection.as_ref());
        let scheme = connection.and_then(|connection| match connection.scheme.as_str() {
            "redis" => Some(Scheme::Plain),
            "rediss" => Some(Scheme::Tls),
            _ => None,
        });
        Self {
            scheme,
            port: connection.and_then(|connection| connection.port),
            native: database.and_then(|database| database.prefer_native_tls),
            tls_config_vars: config_vars(store, |name| name.ends_with("_TLS_URL")),
        }
    }
}

/// Config vars of every attached app that pass, each once, sorted.
pub(super) fn config_vars(store: &KeyValueStore, passes: impl Fn(&str) -> bool) -> Vec<String> {
    let mut names: Vec<String> = store
        .attached_apps()
        .into_iter()
        .flat_map(|app| app.attachments)
        .flat_map(|attachment| attachment.config_vars.names().to_vec())
        .chain(store.addon.config_vars.iter().cloned())
        .filter(|name| passes(name))
        .collect();
    names.sort();
    names.dedup();
    names
}
