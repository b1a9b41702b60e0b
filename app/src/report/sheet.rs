//! What a report says of one add-on: what its page says, in the same words.

use kvs::{Catalogue, Finding, MaintenanceProgress, Reading, Subject, sources};
use time::Date;

use super::{
    document::{Key, Note, Sheet, Unread, Whence},
    groups, said, utc,
};
use crate::{
    fleet::{facts::Facts, tone},
    text::report as text,
    ui::Tone,
    words::{
        addon::{label, subject, way},
        errors,
        fleet::cell,
        kvs::{finding, lifecycle, maintenance, money, plan, tls, urgency},
    },
};

/// The sheet of one add-on on a day.
pub fn sheet(facts: &Facts, catalogue: &Catalogue, today: Date, whence: Whence) -> Sheet {
    let store = &facts.store;
    let upgrade = facts.assessment.upgrade.as_ref();
    Sheet {
        name: said(store.name()),
        id: said(store.id()),
        line: match whence {
            Whence::Pasted => pasted_line(facts),
            Whence::Addon | Whence::Account => said(subject::line(store)),
        },
        key: vec![
            version(facts, whence),
            requirement(facts),
            plan_fact(facts, whence),
            upkeep(facts, whence),
        ],
        verdict: verdict(facts, whence),
        way: upgrade.map(|upgrade| said(way::sentence(store, upgrade, catalogue))),
        findings: findings(facts),
        unread: unread(facts, whence),
        groups: groups::all(facts, catalogue, today, whence),
    }
}

/// What is not known is not called "not read yet" where nobody will read it.
fn not_read(whence: Whence) -> String {
    match whence {
        Whence::Addon | Whence::Account => text::NOT_READ.to_string(),
        Whence::Pasted => text::NOT_PASTED.to_string(),
    }
}

fn pasted_line(facts: &Facts) -> String {
    let owner = facts.store.owner();
    if owner.is_empty() { text::PASTED_NO_APP.to_string() } else { said(text::PastedApp { app: &owner }) }
}

fn version(facts: &Facts, whence: Whence) -> Key {
    let text = facts.store.version_text().unwrap_or_else(|| label::UNKNOWN.to_string());
    let is_open = facts.store.database.is_not_read() && facts.store.is_provisioned();
    let below = if is_open { not_read(whence) } else { lifecycle::short(facts.assessment.lifecycle.value()) };
    let tone = tone::of_urgency(*facts.assessment.urgency.value());
    Key { name: said(label::VERSION), tone, value: said(text), below: said(below) }
}

fn requirement(facts: &Facts) -> Key {
    let (requirement, turns_on) = (*facts.assessment.tls.value(), facts.turns_tls_on());
    Key {
        name: said(label::TLS),
        tone: tone::of_tls(requirement, turns_on),
        value: said(tls::short(requirement)),
        below: said(cell::tls_below(requirement, facts.assessment.tls.reason(), turns_on)),
    }
}

fn plan_fact(facts: &Facts, whence: Whence) -> Key {
    let size = facts.plan.characteristics().map(|figures| plan::size(&figures));
    // A paste names no price; that is no "not told".
    let price = (whence != Whence::Pasted).then(|| money::price(&facts.store.price()));
    let below: Vec<String> = size.into_iter().chain(price).collect();
    Key {
        name: said(label::PLAN),
        tone: Tone::Plain,
        value: said(facts.plan.name()),
        below: said(below.join(" · ")),
    }
}

fn upkeep(facts: &Facts, whence: Whence) -> Key {
    let (store, progress) = (&facts.store, &facts.progress);
    let below = match (&store.maintenance, progress) {
        (Reading::NotRead | Reading::Remembered { .. }, _) => Some(not_read(whence)),
        (Reading::Absent { why }, _) => Some(maintenance::absence_short(*why).to_string()),
        (Reading::Failed { error, .. }, MaintenanceProgress::Unknown) => Some(cell::failure(error)),
        (_, MaintenanceProgress::Idle) => cell::window(store),
        _ => cell::maintenance_below(store),
    };
    Key {
        name: said(label::MAINTENANCE),
        tone: tone::of_maintenance(progress),
        value: said(maintenance::short(progress)),
        below: said(below.unwrap_or_default()),
    }
}

fn verdict(facts: &Facts, whence: Whence) -> Note {
    let verdict = &facts.assessment.urgency;
    let is_open = facts.store.database.is_not_read() && facts.store.is_provisioned();
    if is_open {
        let text = match whence {
            Whence::Pasted => text::VERSION_NOT_PASTED.to_string(),
            Whence::Addon | Whence::Account => text::VERSION_NOT_READ.to_string(),
        };
        return Note::plain(Tone::Plain, label::UNKNOWN, text).cited(&sources::CLI_INFO);
    }
    let told = urgency::told(verdict.reason(), facts.line());
    let checked = lifecycle::checked(facts.assessment.lifecycle.reason());
    let note = Note::plain(tone::of_urgency(*verdict.value()), told.title, told.text);
    Note { checked, ..note.cited(verdict.source()) }
}

fn findings(facts: &Facts) -> Vec<Note> {
    let rest = facts.assessment.findings.iter();
    rest.filter(|found| !matches!(found.what(), Finding::ReadFailed { .. }))
        .map(|found| {
            let told = finding::told(found.what());
            Note::plain(tone::of_finding(found.what()), told.title, told.text).cited(found.source())
        })
        .collect()
}

/// Every part that is not known, and why; what an account's report does not ask for is said once, at its head, and what
/// the official client does not print is not missed.
fn unread(facts: &Facts, whence: Whence) -> Vec<Unread> {
    let store = &facts.store;
    let failed = facts.assessment.findings.iter().filter_map(|found| match found.what() {
        Finding::ReadFailed { what, error, last_known } => {
            let cause = errors::brief(error);
            let why = match last_known {
                Some(at) => text::FailedLast { cause: &cause, at: &utc(*at) }.text(),
                None => text::Failed { cause: &cause }.text(),
            };
            Some(Unread {
                what: said(finding::subject(*what)),
                why: said(why),
                request_id: error.request_id.as_ref().map(said),
                failed: true,
            })
        }
        _ => None,
    });
    let open = [
        (Subject::Database, store.database.is_not_read()),
        (Subject::Maintenance, store.maintenance.is_not_read()),
        (Subject::Settings, store.settings.is_not_read()),
        (Subject::Window, store.window.is_not_read()),
        (Subject::History, store.history.is_not_read()),
    ];
    let waits = |what: Subject| matches!(what, Subject::Database | Subject::Maintenance);
    let open =
        open.into_iter().filter(|(what, is_open)| *is_open && (whence == Whence::Addon || waits(*what)));
    let open = open.map(|(what, _)| Unread {
        what: said(finding::subject(what)),
        why: not_read(whence),
        request_id: None,
        failed: false,
    });
    failed.chain(open).collect()
}
