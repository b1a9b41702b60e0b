//! Upgrading in place beside upgrading by fork.

use time::OffsetDateTime;

use super::{ForkPlan, SettingKind};
use crate::{
    Action, Catalogue, Cited, KeyValueStore, Line, Plan, Price, Refusal, can, change::PREPARATION_MINUTES,
    sources, target::reachable, targets, utc_day,
};

/// Which version one gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VersionChoice {
    /// One of these, newest first.
    Chosen { lines: Vec<Line> },
    /// The newest there is; the catalogue's idea of it.
    NewestOnly { expected: Option<Line> },
}

/// How long those who write have to pause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pause {
    /// While the store switches, seconds to minutes; what is prepared first takes so many minutes without a pause.
    Switch { prepared_minutes: Option<u32> },
    /// From before the copy until every app uses the fork; longer with more data.
    WholeCopy,
}

/// What can be done when the new version does not work out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayBack {
    None,
    /// Back to the old add-on while it is kept; what was written since is then missing.
    OldAddon,
}

/// What it costs beside what is paid now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cost {
    Nothing,
    /// Both are paid until the old one is destroyed.
    Both {
        present: Price,
        fork: Price,
    },
}

/// What becomes of the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsFate {
    Kept,
    /// These begin with their defaults and have to be carried over.
    Reset {
        settings: Vec<SettingKind>,
    },
}

/// What becomes of the attachments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttachmentsFate {
    /// Every app goes on under the same names.
    Kept { apps: usize },
    /// Each is moved, and each move restarts its app.
    Moved { attachments: usize, apps: usize },
}

/// One way to upgrade.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Whether it may be begun now.
    pub verdict: Result<(), Cited<Refusal>>,
    pub version: Cited<VersionChoice>,
    pub pause: Cited<Pause>,
    pub way_back: Cited<WayBack>,
    pub cost: Cited<Cost>,
    pub settings: Cited<SettingsFate>,
    pub attachments: Cited<AttachmentsFate>,
}

/// Both ways, side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    pub in_place: Way,
    pub fork: Way,
}

/// Compares the two ways for a store; the price of the fork is that of `plan`, unknown without one.
pub fn compare(
    store: &KeyValueStore,
    catalogue: &Catalogue,
    plan: Option<&ForkPlan>,
    now: OffsetDateTime,
) -> Comparison {
    Comparison { in_place: in_place(store, catalogue, now), fork: fork(store, catalogue, plan) }
}

fn in_place(store: &KeyValueStore, catalogue: &Catalogue, now: OffsetDateTime) -> Way {
    let lines = reachable(store, catalogue, utc_day(now));
    // Nothing stands in the way, and there is nowhere to go: the newest line says why.
    let nowhere = || targets(store, catalogue, now).into_iter().find_map(|target| target.verdict.err());
    let verdict = match can(Action::RequestUpgrade, store) {
        Ok(()) if lines.is_empty() => nowhere().map_or(Ok(()), Err),
        other => other,
    };
    let prepared_minutes = (store.plan().upgrades_at_once() == Some(false)).then_some(PREPARATION_MINUTES);
    let apps = store.attached_apps().len();
    Way {
        verdict,
        version: Cited::new(VersionChoice::Chosen { lines }, sources::UPGRADING),
        pause: Cited::new(Pause::Switch { prepared_minutes }, sources::UPGRADING),
        way_back: Cited::new(WayBack::None, sources::UPGRADING),
        cost: Cited::new(Cost::Nothing, sources::UPGRADING),
        settings: Cited::new(SettingsFate::Kept, sources::UPGRADING),
        attachments: Cited::new(AttachmentsFate::Kept { apps }, sources::UPGRADING),
    }
}

fn fork(store: &KeyValueStore, catalogue: &Catalogue, plan: Option<&ForkPlan>) -> Way {
    let expected = catalogue.newest().map(|line| line.line);
    let price = plan.map_or(Price::Unknown, |plan| plan.price.clone());
    let target = plan.map_or_else(|| store.plan(), |plan| plan.plan.clone());
    let apps = store.attached_apps();
    let attachments = apps.iter().map(|app| app.attachments.len()).sum();
    let moved = AttachmentsFate::Moved { attachments, apps: apps.len() };
    Way {
        verdict: can(Action::Fork, store),
        version: Cited::new(VersionChoice::NewestOnly { expected }, sources::UPGRADING),
        pause: Cited::new(Pause::WholeCopy, sources::UPGRADING),
        way_back: Cited::new(WayBack::OldAddon, sources::FORK_NOTES),
        cost: Cited::new(Cost::Both { present: store.price(), fork: price }, sources::UPGRADING),
        settings: Cited::new(
            SettingsFate::Reset { settings: reset(&store.plan(), &target) },
            sources::UPGRADING,
        ),
        attachments: Cited::new(moved, sources::CLI_PROMOTE),
    }
}

/// The window only where both plans have one.
fn reset(from: &Plan, to: &Plan) -> Vec<SettingKind> {
    let mut settings =
        vec![SettingKind::EvictionPolicy, SettingKind::Timeout, SettingKind::KeyspaceNotifications];
    if from.has_maintenance() != Some(false) && to.has_maintenance() != Some(false) {
        settings.push(SettingKind::MaintenanceWindow);
    }
    settings
}
