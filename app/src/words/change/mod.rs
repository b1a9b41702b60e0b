//! Changes of one thing of one add-on: settings, window, schedule, credentials, statistics.

use kvs::SettingKind;

use crate::{change::Of, text::change::names};

pub mod credentials;
pub mod estimate;
pub mod eviction;
pub mod frame;
pub mod notifications;
pub mod outcome;
pub mod schedule;
pub mod statistics;
pub mod timeout;
pub mod window;

/// What is changed, within a sentence.
pub fn what(of: Of) -> String {
    match of {
        Of::Setting(SettingKind::EvictionPolicy) => names::EVICTION,
        Of::Setting(SettingKind::Timeout) => names::TIMEOUT,
        Of::Setting(SettingKind::KeyspaceNotifications) => names::NOTIFICATIONS,
        Of::Setting(SettingKind::MaintenanceWindow) => names::WINDOW,
        Of::Schedule => names::SCHEDULE,
        Of::Credentials => names::CREDENTIALS,
        Of::Statistics => names::STATISTICS,
    }
    .into()
}
