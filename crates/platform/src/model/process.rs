//! What runs in an app: formation, dynos, releases (facts 3.4).

use serde::Deserialize;

use super::{Moment, open::open_enum};
use crate::lenient::{count, or_default, spoken};

open_enum! {
    /// What a dyno does now.
    DynoState {
        Crashed = "crashed",
        Down = "down",
        Idle = "idle",
        Starting = "starting",
        Up = "up",
    }
}

open_enum! {
    /// How a release ended.
    ReleaseStatus {
        Expired = "expired",
        Failed = "failed",
        Pending = "pending",
        Succeeded = "succeeded",
    }
}

/// One process type of an app.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Formation {
    #[serde(default, deserialize_with = "or_default")]
    pub id: String,
    /// `web`, `worker`, …
    #[serde(rename = "type")]
    pub kind: String,
    /// Dynos of this type.
    #[serde(deserialize_with = "count")]
    pub quantity: u32,
    #[serde(default, deserialize_with = "or_default")]
    pub size: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub dyno_size: Option<DynoSize>,
    #[serde(default, deserialize_with = "or_default")]
    pub command: Option<String>,
}

/// The size a dyno runs at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct DynoSize {
    #[serde(default, deserialize_with = "or_default")]
    pub name: String,
}

/// A running (or stopping, or crashed) dyno.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Dyno {
    #[serde(default, deserialize_with = "or_default")]
    pub id: String,
    /// `web.1`, `run.1234`.
    pub name: String,
    /// `web`, `worker`, `run`, `scheduler`, `release`, …
    #[serde(default, rename = "type", deserialize_with = "or_default")]
    pub kind: String,
    #[serde(default, deserialize_with = "or_default")]
    pub state: DynoState,
    #[serde(default, deserialize_with = "or_default")]
    pub size: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub command: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub updated_at: Option<Moment>,
}

/// One release of an app.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Release {
    #[serde(default, deserialize_with = "or_default")]
    pub id: String,
    #[serde(deserialize_with = "count")]
    pub version: u64,
    #[serde(default, deserialize_with = "spoken")]
    pub description: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub status: ReleaseStatus,
    #[serde(default, deserialize_with = "or_default")]
    pub current: Option<bool>,
    #[serde(default, deserialize_with = "or_default")]
    pub created_at: Option<Moment>,
}
