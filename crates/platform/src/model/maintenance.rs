//! Maintenances and windows (facts 3.6).

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::{Moment, open::open_enum};

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
#[serde(default)]
pub struct Maintenance {
    pub addon: MaintenanceAddon,
    pub app: MaintenanceApp,
    pub status: MaintenanceStatus,
    /// `failover`, `changeover`, …
    pub method: Option<String>,
    /// `customer_request`, `routine_maintenance`, …
    pub reason: Option<String>,
    /// For example `Tuesdays 18:30 to 22:30 UTC`.
    pub window: Option<String>,
    pub required_by: Option<Moment>,
    pub scheduled_for: Option<Moment>,
    /// When the record's server was made.
    pub server_created_at: Option<Moment>,
    pub started_at: Option<Moment>,
    pub completed_at: Option<Moment>,
    /// Seconds; an integer, a decimal or a text on the wire.
    #[serde(deserialize_with = "seconds")]
    pub duration_seconds: Option<f64>,
    pub previously_scheduled_for: Option<Moment>,
}

/// The add-on a maintenance belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct MaintenanceAddon {
    pub uuid: String,
    pub name: String,
    pub kind: Option<String>,
    pub plan: Option<String>,
    pub window: Option<String>,
}

/// The owning app.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct MaintenanceApp {
    pub uuid: String,
    pub name: String,
}

/// A list of them, one per data add-on of an app, or the history of one add-on.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Maintenances {
    pub maintenances: Vec<Maintenance>,
}

/// The weekly window of an add-on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Window {
    pub window: Option<String>,
    pub previous_window: Option<String>,
    #[serde(alias = "scheduled_at")]
    pub scheduled_for: Option<Moment>,
}

fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
    Ok(match Option::<Value>::deserialize(deserializer)? {
        Some(Value::Number(n)) => n.as_f64(),
        Some(Value::String(s)) => s.trim().parse().ok(),
        _ => None,
    })
}
