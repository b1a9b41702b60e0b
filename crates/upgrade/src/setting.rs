//! Settings that a fork does not copy.

use kvs::{SettingChange, SettingKind, SettingValue};
use serde::{Deserialize, Serialize};

/// Which setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SettingName {
    MaxmemoryPolicy,
    Timeout,
    KeyspaceEvents,
    /// The weekly maintenance window.
    Window,
}

/// A setting with the value it is to have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "setting", content = "value", rename_all = "snake_case")]
pub enum Setting {
    /// `allkeys-lru`
    MaxmemoryPolicy(String),
    /// Seconds; 0 keeps idle connections for ever.
    Timeout(i64),
    /// Flags; empty: none.
    KeyspaceEvents(String),
    /// In UTC; the window is four hours long.
    Window {
        /// `tuesday`
        day_of_week: String,
        /// `18:30`
        time_of_day: String,
    },
}

/// A setting that differs, as texts for people. An empty text is a setting that is off, or that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Differs {
    pub what: SettingName,
    pub old: String,
    pub new: String,
}

impl Setting {
    pub fn name(&self) -> SettingName {
        match self {
            Self::MaxmemoryPolicy(_) => SettingName::MaxmemoryPolicy,
            Self::Timeout(_) => SettingName::Timeout,
            Self::KeyspaceEvents(_) => SettingName::KeyspaceEvents,
            Self::Window { .. } => SettingName::Window,
        }
    }

    /// `allkeys-lru`, `60`, `AKE`, `tuesday 18:30`.
    pub fn value(&self) -> String {
        match self {
            Self::MaxmemoryPolicy(text) | Self::KeyspaceEvents(text) => text.clone(),
            Self::Timeout(seconds) => seconds.to_string(),
            Self::Window { day_of_week, time_of_day } => format!("{day_of_week} {time_of_day}"),
        }
    }
}

impl From<SettingKind> for SettingName {
    fn from(kind: SettingKind) -> Self {
        match kind {
            SettingKind::EvictionPolicy => Self::MaxmemoryPolicy,
            SettingKind::Timeout => Self::Timeout,
            SettingKind::KeyspaceNotifications => Self::KeyspaceEvents,
            SettingKind::MaintenanceWindow => Self::Window,
        }
    }
}

impl From<SettingChange> for Setting {
    fn from(change: SettingChange) -> Self {
        match change {
            SettingChange::EvictionPolicy(policy) => Self::MaxmemoryPolicy(policy),
            SettingChange::Timeout(seconds) => Self::Timeout(seconds),
            SettingChange::KeyspaceNotifications(flags) => Self::KeyspaceEvents(flags),
            SettingChange::MaintenanceWindow { day_of_week, time_of_day } => {
                Self::Window { day_of_week, time_of_day }
            }
        }
    }
}

/// A value as a text for people.
pub(crate) fn text(value: &SettingValue) -> String {
    match value {
        SettingValue::Policy(text) | SettingValue::Flags(text) => text.clone(),
        SettingValue::Seconds(seconds) => seconds.to_string(),
        SettingValue::Window(window) => window.text().to_owned(),
    }
}
