//! Maintenances and windows (facts 3.6).

use serde::Deserialize;

use super::{Moment, open::open_enum};
use crate::lenient::{or_default, rows, seconds};

open_enum! {
    /// How far a maintenance is. There is no word for a failed one.
    MaintenanceStatus {
        None = "none",
        Pending = "pending",
        Preparing = "preparing",
        Ready = "ready",
        Running = "running",
        Completed = "completed",
    }
}

/// The most recent maintenance of an add-on.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Maintenance {
    #[serde(default, deserialize_with = "or_default")]
    pub addon: MaintenanceAddon,
    #[serde(default, deserialize_with = "or_default")]
    pub app: MaintenanceApp,
    #[serde(default, deserialize_with = "or_default")]
    pub status: MaintenanceStatus,
    /// `failover`, `changeover`, …
    #[serde(default, deserialize_with = "or_default")]
    pub method: Option<String>,
    /// `customer_request`, `routine_maintenance`, …
    #[serde(default, deserialize_with = "or_default")]
    pub reason: Option<String>,
    /// For example `Tuesdays 18:30 to 22:30 UTC`.
    #[serde(default, deserialize_with = "or_default")]
    pub window: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub required_by: Option<Moment>,
    #[serde(default, deserialize_with = "or_default")]
    pub scheduled_for: Option<Moment>,
    /// When the record's server was made.
    #[serde(default, deserialize_with = "or_default")]
    pub server_created_at: Option<Moment>,
    #[serde(default, deserialize_with = "or_default")]
    pub started_at: Option<Moment>,
    #[serde(default, deserialize_with = "or_default")]
    pub completed_at: Option<Moment>,
    /// Seconds; an integer, a decimal or a text on the wire.
    #[serde(default, deserialize_with = "seconds")]
    pub duration_seconds: Option<f64>,
    #[serde(default, deserialize_with = "or_default")]
    pub previously_scheduled_for: Option<Moment>,
}

/// The add-on a maintenance belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct MaintenanceAddon {
    #[serde(default, deserialize_with = "or_default")]
    pub uuid: String,
    #[serde(default, deserialize_with = "or_default")]
    pub name: String,
    /// Config var names, as the owning app sees them.
    #[serde(default, deserialize_with = "rows")]
    pub attachments: Vec<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub kind: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub plan: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub window: Option<String>,
}

/// The owning app.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct MaintenanceApp {
    #[serde(default, deserialize_with = "or_default")]
    pub uuid: String,
    #[serde(default, deserialize_with = "or_default")]
    pub name: String,
}

/// A list of them, one per data add-on of an app, or the history of one add-on.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Maintenances {
    #[serde(default, deserialize_with = "rows")]
    pub maintenances: Vec<Maintenance>,
}

/// The weekly window of an add-on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "WindowAnswer")]
pub struct Window {
    pub window: Option<String>,
    pub previous_window: Option<String>,
    pub scheduled_for: Option<Moment>,
}

/// The schema and the official client's type name the last field differently (facts 3.6): either is read, also both.
#[derive(Deserialize)]
struct WindowAnswer {
    #[serde(default, deserialize_with = "or_default")]
    window: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    previous_window: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    scheduled_for: Option<Moment>,
    #[serde(default, deserialize_with = "or_default")]
    scheduled_at: Option<Moment>,
}

impl From<WindowAnswer> for Window {
    fn from(answer: WindowAnswer) -> Self {
        Self {
            window: answer.window,
            previous_window: answer.previous_window,
            scheduled_for: answer.scheduled_for.or(answer.scheduled_at),
        }
    }
}
