//! What can be changed from an add-on's page, how it is sent, and what the official client would be told instead.

use kvs::{SettingChange, SettingKind};
use platform::{
    Error,
    endpoints::{ChangeSettings, ResetStatistics, RotateCredentials, ScheduleMaintenance, SetWindow},
};
use time::OffsetDateTime;

use crate::{fleet_store::Part, transport::Client};

/// What a form changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Setting(SettingKind),
    /// When the planned maintenance starts by itself.
    Schedule,
    Credentials,
    Statistics,
}

/// One change, as the form says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Setting(SettingChange),
    /// By whole weeks, earlier with a negative number; `to` is when that should be.
    Move {
        weeks: i64,
        to: OffsetDateTime,
    },
    Rotate,
    ResetStatistics,
}

impl Of {
    /// The part of the record that tells about it, and what else may move with it.
    pub fn parts(self) -> (Part, &'static [Part]) {
        match self {
            Self::Setting(SettingKind::MaintenanceWindow) => (Part::Window, &[Part::Maintenance]),
            Self::Setting(_) => (Part::Settings, &[Part::Database]),
            Self::Schedule => (Part::Maintenance, &[]),
            Self::Credentials | Self::Statistics => (Part::Database, &[]),
        }
    }
}

impl Change {
    /// What the official client would be told to do the same (facts 7). No secret is ever in one.
    pub fn command(&self, addon: &str, app: &str) -> String {
        match self {
            Self::Setting(SettingChange::EvictionPolicy(policy)) => {
                format!("heroku redis:maxmemory {addon} --policy {policy} -a {app}")
            }
            Self::Setting(SettingChange::Timeout(seconds)) => {
                format!("heroku redis:timeout {addon} --seconds {seconds} -a {app}")
            }
            // In quotes: one of the flags is a dollar sign.
            Self::Setting(SettingChange::KeyspaceNotifications(flags)) => {
                format!("heroku redis:keyspace-notifications {addon} --config '{flags}' -a {app}")
            }
            Self::Setting(SettingChange::MaintenanceWindow { day_of_week, time_of_day }) => {
                format!("heroku data:maintenances:window:update {addon} {day_of_week} {time_of_day} -a {app}")
            }
            Self::Move { weeks, .. } => {
                format!("heroku data:maintenances:schedule {addon} --weeks {weeks} -a {app}")
            }
            Self::Rotate => format!("heroku redis:credentials {addon} --reset -a {app}"),
            Self::ResetStatistics => format!("heroku redis:stats-reset {addon} -a {app} --confirm {app}"),
        }
    }

    /// Sends it, and gives what the platform said. `addon` is the add-on's UUID.
    ///
    /// # Errors
    /// As [`Client::send`].
    pub async fn send(&self, client: Client, addon: &str) -> Result<Option<String>, Error> {
        let (store, addon) = (addon.to_owned(), addon.to_owned());
        let message = match self {
            Self::Setting(SettingChange::MaintenanceWindow { day_of_week, time_of_day }) => {
                let (day_of_week, time_of_day) = (day_of_week.clone(), time_of_day.clone());
                client.send(&SetWindow { addon, day_of_week, time_of_day }).await?;
                return Ok(None);
            }
            Self::Setting(change) => {
                client.send(&settings(store, change)).await?;
                return Ok(None);
            }
            Self::Move { weeks, .. } => {
                client.send(&ScheduleMaintenance { addon, delay_weeks: *weeks }).await?.body
            }
            Self::Rotate => client.send(&RotateCredentials { store }).await?.body,
            Self::ResetStatistics => client.send(&ResetStatistics { store }).await?.body,
        };
        Ok(message.message)
    }
}

fn settings(store: String, change: &SettingChange) -> ChangeSettings {
    let mut settings = ChangeSettings { store, ..ChangeSettings::default() };
    match change {
        SettingChange::EvictionPolicy(policy) => settings.maxmemory_policy = Some(policy.clone()),
        SettingChange::Timeout(seconds) => settings.timeout = Some(*seconds),
        SettingChange::KeyspaceNotifications(flags) => settings.notify_keyspace_events = Some(flags.clone()),
        SettingChange::MaintenanceWindow { .. } => {}
    }
    settings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_has_its_command() {
        let setting = |change| Change::Setting(change);
        let window = |day: &str, time: &str| SettingChange::MaintenanceWindow {
            day_of_week: day.to_owned(),
            time_of_day: time.to_owned(),
        };
        let rows = [
            (
                setting(SettingChange::EvictionPolicy("allkeys-lru".to_owned())),
                "heroku redis:maxmemory redis-a --policy allkeys-lru -a shop",
            ),
            (setting(SettingChange::Timeout(60)), "heroku redis:timeout redis-a --seconds 60 -a shop"),
            (
                setting(SettingChange::KeyspaceNotifications("Kg$".to_owned())),
                "heroku redis:keyspace-notifications redis-a --config 'Kg$' -a shop",
            ),
            (
                setting(SettingChange::KeyspaceNotifications(String::new())),
                "heroku redis:keyspace-notifications redis-a --config '' -a shop",
            ),
            (
                setting(window("tuesday", "18:30")),
                "heroku data:maintenances:window:update redis-a tuesday 18:30 -a shop",
            ),
            (
                Change::Move { weeks: -2, to: OffsetDateTime::UNIX_EPOCH },
                "heroku data:maintenances:schedule redis-a --weeks -2 -a shop",
            ),
            (Change::Rotate, "heroku redis:credentials redis-a --reset -a shop"),
            (Change::ResetStatistics, "heroku redis:stats-reset redis-a -a shop --confirm shop"),
        ];
        for (change, command) in rows {
            assert_eq!(change.command("redis-a", "shop"), command);
        }
    }
}
