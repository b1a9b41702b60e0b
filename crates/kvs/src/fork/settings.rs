//! What a fork does not copy, old beside new (facts 5.1).

use std::collections::BTreeSet;

use platform::model::Settings;

use crate::{Absence, KeyValueStore, Reading, WeeklyWindow};

/// A setting a fork begins with the default of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettingKind {
    EvictionPolicy,
    Timeout,
    KeyspaceNotifications,
    MaintenanceWindow,
}

/// What a setting is set to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingValue {
    /// For example `allkeys-lru`.
    Policy(String),
    /// Seconds until an idle connection is closed; 0 keeps it for ever.
    Seconds(i64),
    /// Flags, for example `KEA`; empty: no notifications.
    Flags(String),
    Window(WeeklyWindow),
}

/// How one setting of the old store compares with the new one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CarryOver {
    Same {
        value: SettingValue,
    },
    Differs {
        old: SettingValue,
        new: SettingValue,
    },
    /// One of them was not read, or its newest read failed.
    NotKnown {
        old: Option<SettingValue>,
        new: Option<SettingValue>,
    },
    /// The old store's plan has no such setting.
    NothingToCarry,
    /// The new store's plan has no such setting.
    NotOnNewPlan {
        old: Option<SettingValue>,
    },
}

/// One setting, compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    pub setting: SettingKind,
    pub verdict: CarryOver,
}

/// A change that gives the new store a setting of the old one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SettingChange {
    EvictionPolicy(String),
    /// Seconds.
    Timeout(i64),
    /// Flags; empty turns them off.
    KeyspaceNotifications(String),
    /// In the words the platform takes: `tuesday`, `18:30`, in UTC.
    MaintenanceWindow {
        day_of_week: String,
        time_of_day: String,
    },
}

impl Carried {
    /// What would make the new store like the old one; `None` when it is already, or the old value is not known or
    /// cannot be written.
    pub fn change(&self) -> Option<SettingChange> {
        let old = match &self.verdict {
            CarryOver::Differs { old, .. } | CarryOver::NotKnown { old: Some(old), .. } => old,
            _ => return None,
        };
        Some(match old {
            SettingValue::Policy(policy) => SettingChange::EvictionPolicy(policy.clone()),
            SettingValue::Seconds(seconds) => SettingChange::Timeout(*seconds),
            SettingValue::Flags(flags) => SettingChange::KeyspaceNotifications(flags.clone()),
            SettingValue::Window(window) => {
                let (start, _) = window.slot()?;
                let (day_of_week, time_of_day) = start.spelled();
                SettingChange::MaintenanceWindow { day_of_week, time_of_day }
            }
        })
    }
}

/// Every setting a fork does not copy, old beside new.
pub fn carry_over(old: &KeyValueStore, new: &KeyValueStore) -> Vec<Carried> {
    let settings = [SettingKind::EvictionPolicy, SettingKind::Timeout, SettingKind::KeyspaceNotifications];
    let value = |store: &KeyValueStore, setting| SettingValue::of(setting, store.settings.value()?);
    let mut all: Vec<Carried> = settings
        .into_iter()
        .map(|setting| Carried { setting, verdict: compared(value(old, setting), value(new, setting)) })
        .collect();
    all.push(Carried { setting: SettingKind::MaintenanceWindow, verdict: windows(old, new) });
    all
}

impl SettingValue {
    /// What a setting is set to, as the platform tells it; the window stands elsewhere.
    pub fn of(setting: SettingKind, settings: &Settings) -> Option<Self> {
        match setting {
            SettingKind::EvictionPolicy => {
                let policy = settings.maxmemory_policy.as_ref()?;
                Some(Self::Policy(policy.value.trim().to_ascii_lowercase()))
            }
            SettingKind::Timeout => settings.timeout.as_ref().map(|timeout| Self::Seconds(timeout.value)),
            SettingKind::KeyspaceNotifications => {
                let flags = settings.notify_keyspace_events.as_ref()?.value.trim();
                // Another client of the API writes the word for the empty text (facts 3.5).
                let flags = if flags.eq_ignore_ascii_case("disabled") { "" } else { flags };
                Some(Self::Flags(flags.to_owned()))
            }
            SettingKind::MaintenanceWindow => None,
        }
    }

    /// Whether both mean the same.
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            // Flags are a set: the server may give them back in another order.
            (Self::Flags(old), Self::Flags(new)) => {
                old.chars().collect::<BTreeSet<_>>() == new.chars().collect()
            }
            (Self::Window(old), Self::Window(new)) => match (old.slot(), new.slot()) {
                (Some(old), Some(new)) => old == new,
                _ => old.text() == new.text(),
            },
            (old, new) => old == new,
        }
    }
}

fn compared(old: Option<SettingValue>, new: Option<SettingValue>) -> CarryOver {
    match (old, new) {
        (Some(old), Some(new)) if old.is_same(&new) => CarryOver::Same { value: old },
        (Some(old), Some(new)) => CarryOver::Differs { old, new },
        (old, new) => CarryOver::NotKnown { old, new },
    }
}

fn windows(old: &KeyValueStore, new: &KeyValueStore) -> CarryOver {
    let none = |store: &KeyValueStore| {
        matches!(store.window, Reading::Absent { why: Absence::NotOnThisPlan })
            || store.plan().has_maintenance() == Some(false)
    };
    // A failed read leaves an older window behind, which is no ground for "the same".
    let value = |store: &KeyValueStore| {
        store.weekly_window().filter(|_| store.window.error().is_none()).map(SettingValue::Window)
    };
    if none(old) {
        CarryOver::NothingToCarry
    } else if none(new) {
        CarryOver::NotOnNewPlan { old: value(old) }
    } else {
        compared(value(old), value(new))
    }
}
