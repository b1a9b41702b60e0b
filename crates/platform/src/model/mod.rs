//! What the answers hold. Only what identifies a thing is required; everything else may be missing.

mod account;
mod addon;
mod app;
mod attachment;
mod connection;
mod credentials;
mod database;
mod identified;
mod info;
mod maintenance;
mod message;
mod moment;
mod open;
mod plan;
mod process;
mod setting;

pub use account::{Account, RateLimits};
pub use addon::{Addon, AddonState, BilledPrice, BillingEntity, Service};
pub use app::{App, Feature, Owner, Space, Team};
pub use attachment::{Attachment, AttachmentAddon};
pub use connection::Connection;
pub use credentials::{ConnectionUrls, StoreUrl};
pub use database::{Database, Waiting};
pub use identified::Identified;
pub use info::{InfoRow, InfoValue};
pub use maintenance::{
    Maintenance, MaintenanceAddon, MaintenanceApp, MaintenanceStatus, Maintenances, Window,
};
pub use message::Message;
pub use moment::Moment;
pub use plan::{Plan, Price};
pub use process::{Dyno, DynoSize, DynoState, Formation, Release, ReleaseStatus};
pub use setting::{Setting, Settings};

use serde::{Deserialize, Serialize};

use crate::lenient::or_default;

/// A reference to another resource.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Reference {
    /// UUID; empty where the platform leaves it out.
    #[serde(default, deserialize_with = "or_default")]
    pub id: String,
    /// Name; empty where the platform leaves it out.
    #[serde(default, deserialize_with = "or_default")]
    pub name: String,
}
