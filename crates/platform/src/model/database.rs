//! The store itself, from the Data API (facts 3.5).

use serde::{Deserialize, Deserializer};

use super::{Connection, InfoRow};
use crate::lenient::{or_default, rows, spoken};

/// A Key-Value Store as the Data API sees it. The connection URL is reduced to what may be shown while it is read:
/// it is never kept.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Database {
    /// UUID; joins to the add-on.
    #[serde(default, deserialize_with = "or_default")]
    pub addon_id: String,
    #[serde(default, deserialize_with = "or_default")]
    pub name: String,
    /// Short form, `premium-0`.
    #[serde(default, deserialize_with = "or_default")]
    pub plan: String,
    /// Full engine version, `7.2.14`; `None` when the answer leaves it out. A number is not read as a version:
    /// 7.10 would come out as 7.1.
    #[serde(default, deserialize_with = "or_default")]
    pub version: Option<String>,
    /// Facts 4.4.
    #[serde(default, deserialize_with = "or_default")]
    pub prefer_native_tls: Option<bool>,
    /// Scheme and port of `resource_url`.
    #[serde(default, rename = "resource_url", deserialize_with = "connection")]
    pub connection: Option<Connection>,
    /// Rows made for display; names are not fixed.
    #[serde(default, deserialize_with = "rows")]
    pub info: Vec<InfoRow>,
}

fn connection<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Connection>, D::Error> {
    let url: Option<String> = or_default(deserializer)?;
    Ok(url.and_then(|url| Connection::of(&url)))
}

/// The answer of `/wait`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Waiting {
    /// Shown word for word.
    #[serde(default, deserialize_with = "spoken")]
    pub message: Option<String>,
    /// The key has a question mark. `None`: the answer does not say.
    #[serde(default, rename = "waiting?", deserialize_with = "or_default")]
    pub waiting: Option<bool>,
}
