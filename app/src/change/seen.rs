//! What a change is about, as the newest read tells it.

use kvs::{KeyValueStore, Reading, SettingChange, SettingKind, SettingValue, WeeklyWindow};
use platform::{
    Error,
    model::{MaintenanceStatus, Moment},
};
use time::OffsetDateTime;

use super::what::{Change, Of};
use crate::text;

/// What is set, planned or so now.
#[derive(Clone, Debug, PartialEq)]
pub enum Seen {
    /// What a setting is set to; `None` where the platform does not tell.
    Value(Option<SettingValue>),
    /// The newest maintenance, and when it starts by itself.
    Planned { status: MaintenanceStatus, at: Option<OffsetDateTime> },
    /// There is no maintenance.
    NonePlanned,
    /// Nothing of it can be read.
    Nothing,
}

impl Seen {
    /// What the record says of it.
    ///
    /// # Errors
    /// The error of the newest read: what is older is no ground for a change.
    pub fn of(of: Of, store: &KeyValueStore) -> Result<Self, Error> {
        Ok(match of {
            Of::Setting(SettingKind::MaintenanceWindow) => {
                let text = known(&store.window)?.window.as_deref().map(str::trim);
                let window = text.filter(|text| !text.is_empty()).map(WeeklyWindow::parse);
                Self::Value(window.map(SettingValue::Window))
            }
            Of::Setting(kind) => Self::Value(SettingValue::of(kind, known(&store.settings)?)),
            Of::Schedule => match known(&store.maintenance)? {
                Some(record) => Self::Planned {
                    status: record.status.clone(),
                    at: record.scheduled_for.as_ref().and_then(Moment::at),
                },
                None => Self::NonePlanned,
            },
            Of::Credentials | Of::Statistics => Self::Nothing,
        })
    }

    /// Whether it is so already; a move and a rotation are always something new.
    pub fn is(&self, change: &Change) -> bool {
        match (self, change) {
            (Self::Value(Some(value)), Change::Setting(change)) => value.is_same(&wanted(change)),
            _ => false,
        }
    }

    /// Whether this is what `change` was to make of `before`.
    pub fn has_become(&self, change: &Change, before: &Self) -> bool {
        match (self, change) {
            (Self::Planned { at: Some(at), .. }, Change::Move { to, .. }) => at == to && self != before,
            _ => self.is(change),
        }
    }

    /// Whether both mean the same to the person who looks at them.
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Value(Some(one)), Self::Value(Some(other))) => one.is_same(other),
            // Being prepared and being ready is the way of every maintenance, and nobody's change.
            (Self::Planned { status, at }, Self::Planned { status: other, at: then }) => {
                at == then && has_begun(status) == has_begun(other)
            }
            (one, other) => one == other,
        }
    }
}

fn has_begun(status: &MaintenanceStatus) -> bool {
    use MaintenanceStatus::{Pending, Preparing, Ready};
    !matches!(status, Pending | Preparing | Ready)
}

fn known<T>(reading: &Reading<T>) -> Result<&T, Error> {
    match reading {
        Reading::Known { value, .. } => Ok(value),
        Reading::Failed { error, .. } => Err(error.clone()),
        Reading::NotRead | Reading::Remembered { .. } | Reading::Absent { .. } => {
            Err(Error::not_sent(text::errors::NOTHING_TO_READ.text()))
        }
    }
}

/// What a setting should be set to.
pub fn wanted(change: &SettingChange) -> SettingValue {
    match change {
        SettingChange::EvictionPolicy(policy) => SettingValue::Policy(policy.clone()),
        SettingChange::Timeout(seconds) => SettingValue::Seconds(*seconds),
        SettingChange::KeyspaceNotifications(flags) => SettingValue::Flags(flags.clone()),
        SettingChange::MaintenanceWindow { day_of_week, time_of_day } => {
            SettingValue::Window(WeeklyWindow::parse(&format!("{day_of_week} {time_of_day}")))
        }
    }
}
