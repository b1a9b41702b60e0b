//! The store itself, from the Data API (facts 3.5).

use std::fmt;

use serde::{Deserialize, Deserializer};

/// A Key-Value Store as the Data API sees it. The connection URL is reduced to what may be shown while it is read:
/// it is never kept.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Database {
    /// UUID; joins to the add-on.
    #[serde(default)]
    pub addon_id: String,
    #[serde(default)]
    pub name: String,
    /// Short form, `premium-0`.
    #[serde(default)]
    pub plan: String,
    /// Full engine version, `7.2.14`; `None` when the answer leaves it out.
    #[serde(default)]
    pub version: Option<String>,
    /// Facts 4.4.
    #[serde(default)]
    pub prefer_native_tls: Option<bool>,
    /// Scheme and port of `resource_url`.
    #[serde(default, rename = "resource_url", deserialize_with = "connection")]
    pub connection: Option<Connection>,
    /// Rows made for display; names are not fixed.
    #[serde(default)]
    pub info: Vec<InfoRow>,
}

/// What of a connection URL may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    /// `redis` or `rediss`.
    pub scheme: String,
    /// TCP port.
    pub port: Option<u16>,
}

/// One row of `info`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct InfoRow {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub values: Vec<InfoValue>,
}

/// A cell of an info row.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum InfoValue {
    Whole(i64),
    Decimal(f64),
    Flag(bool),
    Text(String),
    /// Anything else; shown as nothing.
    Foreign(serde::de::IgnoredAny),
}

impl fmt::Display for InfoValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(n) => write!(f, "{n}"),
            Self::Decimal(n) => write!(f, "{n}"),
            Self::Flag(b) => write!(f, "{b}"),
            Self::Text(s) => f.write_str(s),
            Self::Foreign(_) => Ok(()),
        }
    }
}

/// A short message, shown word for word and never parsed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Message {
    pub message: Option<String>,
}

/// The answer of `/wait`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Waiting {
    pub message: Option<String>,
    /// The key has a question mark.
    #[serde(rename = "waiting?")]
    pub waiting: Option<bool>,
}

/// Settings a person can change.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub maxmemory_policy: Option<Setting<String>>,
    pub notify_keyspace_events: Option<Setting<String>>,
    /// Seconds.
    pub timeout: Option<Setting<i64>>,
}

/// One setting with what it means.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Setting<T> {
    pub value: T,
    #[serde(default)]
    pub desc: Option<String>,
    #[serde(default = "none")]
    pub default: Option<T>,
}

fn none<T>() -> Option<T> {
    None
}

fn connection<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Connection>, D::Error> {
    let url = Option::<String>::deserialize(deserializer)?;
    Ok(url.and_then(|url| Connection::of(&url)))
}

impl Connection {
    /// Scheme and port of a connection URL; `None` for a text that is none.
    pub fn of(url: &str) -> Option<Self> {
        let (scheme, rest) = url.split_once("://")?;
        let known = scheme.eq_ignore_ascii_case("redis") || scheme.eq_ignore_ascii_case("rediss");
        if !known {
            return None;
        }
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let host = authority.rsplit('@').next().unwrap_or_default();
        let port = host.rsplit_once(':').and_then(|(_, port)| port.parse().ok());
        Some(Self { scheme: scheme.to_ascii_lowercase(), port })
    }
}
