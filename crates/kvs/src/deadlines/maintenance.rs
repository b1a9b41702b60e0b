//! The times of a store's maintenance, and its weekly window.

use platform::model::{Maintenance, Moment};
use time::OffsetDateTime;

use super::{Due, DueKind, DueReason, Missing, NotKnown, When};
use crate::{Absence, Cited, KeyValueStore, MaintenanceProgress, Reading, sources};

/// Adds what the platform says of a maintenance that is not over.
pub(super) fn of_maintenance(store: &KeyValueStore, dues: &mut Vec<Cited<Due>>, missing: &mut Vec<Missing>) {
    match &store.maintenance {
        Reading::Absent { why: Absence::NotOnThisPlan } => return missing.push(Missing::NoWindows),
        // Of a store that is not there nothing is to come; its window says why.
        Reading::Absent { why: Absence::NotProvisioned } => return,
        Reading::NotRead | Reading::Remembered { .. } => {
            missing.push(Missing::Maintenance(not_read(store)));
        }
        Reading::Failed { .. } if store.maintenance_progress() == MaintenanceProgress::Unknown => {
            missing.push(Missing::Maintenance(NotKnown::ReadFailed));
        }
        Reading::Failed { .. } | Reading::Known { .. } => {}
    }
    let Some(record) = store.maintenance.last_known().and_then(Option::as_ref) else { return };
    let progress = MaintenanceProgress::of_record(record);
    if progress != MaintenanceProgress::Idle {
        let is_fresh = store.maintenance.value().is_some();
        times(record, &progress, is_fresh, dues, missing);
    }
}

fn times(
    record: &Maintenance,
    progress: &MaintenanceProgress,
    is_fresh: bool,
    dues: &mut Vec<Cited<Due>>,
    missing: &mut Vec<Missing>,
) {
    let reason =
        || DueReason::Maintenance { progress: progress.clone(), cause: record.reason.clone(), is_fresh };
    let mut told = |kind: DueKind, moment: Option<&Moment>| match moment {
        None => missing.push(Missing::TimeOf { kind }),
        Some(moment) => match moment.at() {
            Some(at) => {
                let due = Due { kind, when: When::Moment(at), reason: reason() };
                dues.push(Cited::new(due, sources::MAINTENANCE_COMMANDS));
            }
            None => missing.push(Missing::Unreadable { kind, text: moment.text().to_owned() }),
        },
    };
    if matches!(progress, MaintenanceProgress::Running { .. }) {
        return told(DueKind::Running, record.started_at.as_ref().or(record.scheduled_for.as_ref()));
    }
    told(DueKind::Scheduled, record.scheduled_for.as_ref());
    told(DueKind::RequiredBy, record.required_by.as_ref());
}

/// Adds the window that is open, or else the next one.
pub(super) fn of_window(
    store: &KeyValueStore,
    now: OffsetDateTime,
    dues: &mut Vec<Cited<Due>>,
    missing: &mut Vec<Missing>,
) {
    let has_none = matches!(store.maintenance, Reading::Absent { why: Absence::NotOnThisPlan })
        || store.plan().has_maintenance() == Some(false);
    let Some(window) = store.weekly_window() else {
        if !has_none {
            missing.push(Missing::Window(why_no_window(store)));
        } else if !missing.contains(&Missing::NoWindows) {
            missing.push(Missing::NoWindows);
        }
        return;
    };
    let text = window.text().to_owned();
    match window.current(now).or_else(|| window.next_after(now)) {
        Some(span) => {
            let reason = DueReason::Window { text };
            let due = Due { kind: DueKind::Window, when: When::Span(span), reason };
            dues.push(Cited::new(due, sources::MAINTENANCE));
        }
        None => missing.push(Missing::Unreadable { kind: DueKind::Window, text }),
    }
}

fn why_no_window(store: &KeyValueStore) -> NotKnown {
    if !store.is_provisioned() {
        return NotKnown::NotThere;
    }
    match (&store.window, &store.maintenance) {
        (Reading::Failed { .. }, _) | (_, Reading::Failed { .. }) => NotKnown::ReadFailed,
        (window, maintenance) if window.is_not_read() && maintenance.is_not_read() => NotKnown::NotRead,
        _ => NotKnown::NotTold,
    }
}

fn not_read(store: &KeyValueStore) -> NotKnown {
    if store.is_provisioned() { NotKnown::NotRead } else { NotKnown::NotThere }
}
