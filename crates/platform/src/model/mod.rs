//! What the answers hold. Only what identifies a thing is required; everything else may be missing.

mod account;
mod addon;
mod app;
mod attachment;
mod database;
mod maintenance;
mod moment;
mod open;
mod plan;
mod process;

pub use account::{Account, RateLimits};
pub use addon::{Addon, AddonState, BilledPrice, BillingEntity, Service};
pub use app::{App, Feature, Owner, Space, Team};
pub use attachment::{Attachment, AttachmentAddon};
pub use database::{Connection, Database, InfoRow, InfoValue, Message, Setting, Settings, Waiting};
pub use maintenance::{
    Maintenance, MaintenanceAddon, MaintenanceApp, MaintenanceStatus, Maintenances, Window,
};
pub use moment::Moment;
pub use plan::{Plan, Price};
pub use process::{Dyno, DynoSize, DynoState, Formation, Release, ReleaseStatus};

use serde::{Deserialize, Serialize};

/// A reference to another resource.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Reference {
    /// UUID.
    pub id: String,
    /// Name; empty where the platform leaves it out.
    #[serde(default)]
    pub name: String,
}
