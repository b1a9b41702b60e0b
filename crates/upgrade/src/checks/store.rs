//! Checks of the store itself.

use kvs::Version;
use platform::model::{AddonState, MaintenanceStatus};

use super::{Facts, Verdict, Why, verdict::Found};
use crate::{Look, Question, Shape, act::Target, maintenance::is_asked_for, version};

pub(super) fn provisioned(facts: &Facts<'_>) -> Found {
    match facts.world.addon() {
        None => not_read(facts, &Look::Addon, Verdict::Failed),
        Some(addon) if addon.state == AddonState::Provisioned => Found::new(Verdict::Passed, Vec::new()),
        Some(addon) => Found::new(Verdict::Failed, vec![Why::State(addon.state.as_str().to_owned())]),
    }
}

/// The version is known, and older than the target: there is no way back, and no upgrade to the same.
pub(super) fn version(facts: &Facts<'_>) -> Found {
    let Some(database) = facts.world.database() else {
        return not_read(facts, &Look::Database, Verdict::Failed);
    };
    let text = version::text(database);
    let parsed = text.as_deref().and_then(Version::parse);
    let Some((running, target)) = parsed.zip(Version::parse(&facts.intent.to)) else {
        return Found::new(Verdict::Failed, vec![Why::NoVersion]);
    };
    let why = Why::Versions { running: running.text().to_owned(), target: facts.intent.to.clone() };
    // What was taken over may be done by now: then only the end is left to see to.
    let older = (running < target && !target.covers(&running)) || (joined(facts) && target.covers(&running));
    Found::new(if older { Verdict::Passed } else { Verdict::Failed }, vec![why])
}

pub(super) fn not_busy(facts: &Facts<'_>) -> Found {
    match facts.world.wait() {
        None => not_read(facts, &Look::Wait, Verdict::CannotTell),
        // While a maintenance that is taken over is prepared, the store may call itself busy.
        Some(_) if joined(facts) => Found::new(Verdict::Passed, Vec::new()),
        Some(wait) if wait.waiting == Some(true) => {
            Found::new(Verdict::Failed, vec![Why::Busy(wait.message.clone())])
        }
        Some(_) => Found::new(Verdict::Passed, Vec::new()),
    }
}

pub(super) fn no_other_maintenance(facts: &Facts<'_>) -> Found {
    let Some(record) = facts.world.maintenance() else {
        let verdict = if facts.intent.shape == Shape::AtOnce { Verdict::Passed } else { Verdict::CannotTell };
        return not_read(facts, &Look::Maintenance, verdict);
    };
    let why = Why::Maintenance { status: record.status.as_str().to_owned(), reason: record.reason.clone() };
    match record.status {
        MaintenanceStatus::None | MaintenanceStatus::Completed => Found::new(Verdict::Passed, Vec::new()),
        MaintenanceStatus::Pending => Found::new(Verdict::Warning, vec![why]),
        MaintenanceStatus::Preparing | MaintenanceStatus::Ready | MaintenanceStatus::Running
            if joined(facts) || facts.past.may_have(&Target::Upgrade) =>
        {
            Found::new(Verdict::Passed, vec![why])
        }
        // The person is asked whether to take it over.
        _ if facts.intent.shape == Shape::Prepared && is_asked_for(record.reason.as_deref()) => {
            Found::new(Verdict::Warning, vec![why])
        }
        MaintenanceStatus::Other(_) => Found::new(Verdict::Warning, vec![why]),
        _ => Found::new(Verdict::Failed, vec![why]),
    }
}

fn joined(facts: &Facts<'_>) -> bool {
    facts.past.ever_said(|said| matches!(said.question, Question::Join { .. }))
}

/// Not read yet, or, when reading failed, `verdict` with the platform's words.
pub(super) fn not_read(facts: &Facts<'_>, look: &Look, verdict: Verdict) -> Found {
    match facts.world.seen(look).and_then(|seen| seen.error.as_ref()) {
        None => Found::unknown(),
        Some(_) if verdict == Verdict::Passed => Found::new(verdict, Vec::new()),
        Some(error) => {
            let why = Why::Unread { app: look.app().cloned(), message: error.message.clone() };
            Found::new(verdict, vec![why])
        }
    }
}
