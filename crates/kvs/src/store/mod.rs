//! One store, joined from everything read about it.

mod attached;
mod join;
mod maintenance;
mod reading;
mod record;
mod usage;

pub use attached::{AttachedApp, AttachedAs, ConfigVars};
pub use join::join;
pub use maintenance::MaintenanceProgress;
pub use reading::{Absence, Reading};
pub use record::KeyValueStore;
pub use usage::Usage;
