//! Settings of a store (facts 3.5).

use serde::{Deserialize, de::DeserializeOwned};

use crate::lenient::{names, or_default};

/// Settings a person can change.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Settings {
    #[serde(default, deserialize_with = "or_default")]
    pub maxmemory_policy: Option<Setting<String>>,
    #[serde(default, deserialize_with = "or_default")]
    pub notify_keyspace_events: Option<Setting<String>>,
    /// Seconds.
    #[serde(default, deserialize_with = "or_default")]
    pub timeout: Option<Setting<i64>>,
}

/// One setting with what it means.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(bound = "T: DeserializeOwned")]
pub struct Setting<T> {
    pub value: T,
    #[serde(default, deserialize_with = "or_default")]
    pub desc: Option<String>,
    #[serde(default = "none", deserialize_with = "or_default")]
    pub default: Option<T>,
    /// What it can be set to, where the platform lists that: the eviction policies.
    #[serde(default, rename = "values", deserialize_with = "names")]
    pub choices: Vec<String>,
}

fn none<T>() -> Option<T> {
    None
}
