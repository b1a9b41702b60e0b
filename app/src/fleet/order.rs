//! In which order add-ons stand.

use std::cmp::Ordering;

use kvs::{Family, MaintenanceProgress, TlsRequirement, by_urgency};
use platform::model::AddonState;

use super::facts::Facts;
use crate::paths::{Column, Direction};

/// Compares two add-ons by a column. What is not known stands last whichever way round, and the name decides ties.
pub fn compare(column: Column, direction: Direction, a: &Facts, b: &Facts) -> Ordering {
    let ordering = match column {
        Column::Urgency => {
            let urgent = by_urgency((&a.store, &a.assessment), (&b.store, &b.assessment));
            turned(urgent, direction)
        }
        Column::Name => turned(a.store.name().cmp(b.store.name()), direction),
        Column::App => turned(a.store.owner().cmp(b.store.owner()), direction),
        Column::Version => known_first(a.version.as_ref(), b.version.as_ref(), direction),
        Column::Plan => known_first(plan(a), plan(b), direction),
        Column::Tls => known_first(tls(a), tls(b), direction),
        Column::State => turned(state(a).cmp(&state(b)), direction),
        Column::Maintenance => known_first(maintenance(a), maintenance(b), direction),
    };
    ordering.then_with(|| a.store.name().cmp(b.store.name())).then_with(|| a.store.id().cmp(b.store.id()))
}

/// Puts what changed into an order that holds for all others: a few answers do not sort thousands of rows anew.
///
/// `others` are in order already; `changed` need not be.
pub fn merged<T>(others: Vec<T>, mut changed: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    changed.sort_by(&compare);
    let mut all = Vec::with_capacity(others.len() + changed.len());
    let mut others = others.into_iter();
    for one in changed {
        let before = others.as_slice().partition_point(|other| compare(other, &one) == Ordering::Less);
        all.extend(others.by_ref().take(before));
        all.push(one);
    }
    all.extend(others);
    all
}

fn turned(ordering: Ordering, direction: Direction) -> Ordering {
    if direction == Direction::Down { ordering.reverse() } else { ordering }
}

fn known_first<T: Ord>(a: Option<T>, b: Option<T>, direction: Direction) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => turned(a.cmp(&b), direction),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}

fn plan(facts: &Facts) -> Option<(Family, Option<u32>, Option<u64>, &str)> {
    let price = facts.store.price().monthly_cents();
    let name = facts.plan.name();
    (!name.is_empty()).then(|| (facts.plan.family(), facts.plan.level(), price, name))
}

/// What needs a person's eye first: an upgrade that turns TLS on, then plaintext that still works.
fn tls(facts: &Facts) -> Option<u8> {
    match facts.assessment.tls.value() {
        TlsRequirement::Unknown => None,
        _ if facts.turns_tls_on() => Some(0),
        TlsRequirement::NotRequired { .. } => Some(1),
        TlsRequirement::Optional => Some(2),
        TlsRequirement::BecomingRequired { .. } => Some(3),
        TlsRequirement::Required { .. } => Some(4),
    }
}

/// What is out of the ordinary first.
fn state(facts: &Facts) -> u8 {
    match facts.store.addon.state {
        AddonState::Other(_) => 0,
        AddonState::Deprovisioned => 1,
        AddonState::Deprovisioning => 2,
        AddonState::Provisioning => 3,
        AddonState::Provisioned if app_in_maintenance(facts) => 4,
        AddonState::Provisioned => 5,
    }
}

fn app_in_maintenance(facts: &Facts) -> bool {
    facts.store.app.as_ref().and_then(|app| app.maintenance) == Some(true)
}

/// What goes on now first.
fn maintenance(facts: &Facts) -> Option<u8> {
    match facts.progress {
        MaintenanceProgress::Unknown => None,
        MaintenanceProgress::Running { .. } => Some(0),
        MaintenanceProgress::Ready { .. } => Some(1),
        MaintenanceProgress::Preparing { .. } => Some(2),
        MaintenanceProgress::Unclear { .. } => Some(3),
        MaintenanceProgress::Planned => Some(4),
        MaintenanceProgress::Idle => Some(5),
        MaintenanceProgress::Absent => Some(6),
    }
}
