//! Connection URLs as the platform hands them out: secrets (facts 3.2, 3.5).

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::{lenient::fit, wire::ConnectionUrl};

/// A store's own connection URL. Nothing else of the answer is read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct StoreUrl {
    /// Required: there is nothing to fork from without it.
    pub resource_url: ConnectionUrl,
}

impl StoreUrl {
    /// The URL to make a fork from: TLS wherever the store has it. A mini store's own URL may be a plain one while a
    /// config var holds the TLS one with its own port; it counts only if its password says that it is the same store.
    pub fn preferring_tls(self, others: &ConnectionUrls) -> ConnectionUrl {
        let own = self.resource_url;
        let tls = || others.urls.values().find(|other| other.is_tls() && other.same_store(&own)).cloned();
        if own.is_tls() { own } else { tls().unwrap_or(own) }
    }
}

/// Config vars that hold connection URLs of Key-Value Stores, by their names. Every other value is dropped while the
/// answer is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectionUrls {
    /// Names may be shown.
    pub urls: BTreeMap<String, ConnectionUrl>,
}

/// An app's config vars are one object, an add-on's a list of `{name, value}`: either is read.
impl<'de> Deserialize<'de> for ConnectionUrls {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let url = |name: String, value: Value| Some((name, fit(value)?));
        let urls = match Value::deserialize(deserializer)? {
            Value::Object(vars) => vars.into_iter().filter_map(|(name, value)| url(name, value)).collect(),
            Value::Array(rows) => rows
                .into_iter()
                .filter_map(fit::<ConfigVar>)
                .filter_map(|ConfigVar { name, value }| url(name, value))
                .collect(),
            _ => BTreeMap::new(),
        };
        Ok(Self { urls })
    }
}

/// A row while it is read: it never leaves this file.
#[derive(Deserialize)]
struct ConfigVar {
    name: String,
    #[serde(default)]
    value: Value,
}
