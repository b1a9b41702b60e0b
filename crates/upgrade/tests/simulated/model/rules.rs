//! The rules, as what must be true at any moment and of every end.

use serde_json::Value;
use upgrade::{Back, Finding, Next, Question, Reply, Thing};

use super::{play::Others, schedule::Schedule};
use crate::desk::Desk;

pub fn holds(state: &Value, addon: &str, app: &str, name: &str) -> bool {
    let held = state["addons"][addon]["attachments"].as_array();
    held.is_some_and(|held| held.iter().any(|one| one["app"] == app && one["name"] == name))
}

/// At any moment every app has a store under every name it had one under, and the old add-on is attached somewhere.
pub fn always(desk: &mut Desk, schedule: &Schedule, others: &Others) {
    let state = desk.state();
    let forks: Vec<String> = names(&state, schedule);
    let held = state["addons"][schedule.store.name]["attachments"].as_array().unwrap();
    assert!(!held.is_empty(), "the old add-on lost its last attachment");
    for (app, name) in schedule.store.places {
        let some = holds(&state, schedule.store.name, app, name)
            || forks.iter().any(|fork| holds(&state, fork, app, name));
        assert!(some || others.destroyed, "{app} has nothing under {name}");
    }
}

/// Add-ons that were not there at the beginning and live.
fn names(state: &Value, schedule: &Schedule) -> Vec<String> {
    let all = state["addons"].as_object().unwrap().iter();
    let living = all.filter(|(_, addon)| {
        let state = addon["state"].as_str().unwrap();
        !state.starts_with("deprov") && addon["fork"]["of"] == schedule.store.name
    });
    living.map(|(name, _)| name.clone()).collect()
}

pub fn hold(desk: &mut Desk, end: &Next, before: &Value, schedule: &Schedule, others: &Others) {
    let state = desk.state();
    every_fork_is_named(desk, &state, schedule);
    consent_came_first(desk);
    read_before_changed(desk);
    no_secret(desk, end);
    apps_are_back_or_listed(desk, &state, before, schedule, others);
    let Next::Done(report) = end else { return };
    let Some(used) = desk.run().forks().into_iter().find(|made| made.used) else {
        assert!(others.destroyed, "done, and nothing took over");
        return;
    };
    for (app, name) in schedule.store.places {
        let told = report.findings.iter().any(|found| match found {
            Finding::NotPromoted { app: of } | Finding::LeftOut { app: of } => of.name == *app,
            Finding::NotBehind { app: of, .. } => of.name == *app,
            _ => false,
        });
        let moved = holds(&state, &used.addon.name, app, name);
        assert!(moved || told || others.destroyed, "{name} of {app} is not moved, and nobody says so");
    }
    let fork = &state["addons"][&used.addon.name];
    let all_paused =
        !others.wrote && !report.findings.iter().any(|found| matches!(found, Finding::LeftOut { .. }));
    // Bystanders write on, by the person's word.
    let others_write = |q: &Question| matches!(q, Question::WritersBack { .. } | Question::Bystanders { .. });
    let unasked = !desk.asked.iter().any(others_write);
    if all_paused && unasked && fork["fork"]["copied_up_to"].is_u64() {
        let left = report.findings.iter().any(|found| matches!(found, Finding::NotPromoted { .. }));
        let written = &state["addons"][schedule.store.name]["data"]["keys_written"];
        assert!(left || *written == fork["fork"]["copied_up_to"], "writes were lost: {written} {fork:#}");
    }
}

/// What costs money is told.
fn every_fork_is_named(desk: &mut Desk, state: &Value, schedule: &Schedule) {
    let told: Vec<String> = desk.run().forks().into_iter().map(|made| made.addon.name).collect();
    for fork in names(state, schedule) {
        assert!(told.contains(&fork), "{fork} costs, and is not named: {told:?}");
    }
}

/// Nothing that costs without the typed name, no downtime and no move without a word, nothing destroyed.
fn consent_came_first(desk: &Desk) {
    for (at, command) in desk.sent_after.iter().zip(&desk.sent) {
        let said = |fits: fn(&Question) -> bool| desk.asked[..*at].iter().any(fits);
        if command.contains("addons:create") {
            assert!(said(|q| matches!(q, Question::ConfirmFork { .. })), "{command} without the name");
            assert!(said(|q| matches!(q, Question::Pause { .. })), "{command} without a pause");
        }
        if command.contains("addons:attach") {
            assert!(said(|q| matches!(q, Question::Promote { .. })), "{command} without a word");
        }
        if command.contains("maintenance:on") || command.contains("=0") {
            assert!(said(|q| matches!(q, Question::Pause { .. })), "{command} without a word");
        }
        assert!(!command.contains("addons:destroy"), "nothing is destroyed by itself");
        assert!(!command.contains("redis://") && !command.contains("rediss://"), "{command}");
    }
}

/// Observe, act: between two changes of attachments the attachments are read.
fn read_before_changed(desk: &Desk) {
    let calls = desk.line.calls.borrow();
    let is_change = |call: &&String| !call.starts_with("GET");
    for (at, call) in calls.iter().enumerate().filter(|(_, call)| is_change(call)) {
        let read = match call.as_str() {
            "POST /addon-attachments" => "/addon-attachments",
            call if call.starts_with("DELETE /addon-attachments") => "/addon-attachments",
            call if call.ends_with("/formation") => "/formation",
            // By its name, or in the list of the app.
            call if call.starts_with("POST /apps") => "/addons",
            _ => continue,
        };
        let mut since = calls[..at].iter().rev().take_while(|call| !is_change(call));
        assert!(since.any(|call| call.contains(read)), "{call} was sent without reading {read}");
    }
}

fn no_secret(desk: &mut Desk, end: &Next) {
    let kept = serde_json::to_string(&desk.run().saved()).unwrap();
    let printed = format!("{end:?}{:?}", desk.run());
    for text in [kept, printed] {
        let at = text.find("rediss://").or_else(|| text.find("redis://"));
        assert!(at.is_none(), "an address is kept: {}", &text[at.unwrap()..at.unwrap() + 20]);
    }
}

/// Whatever ends: everything is as before, or the ledger lists what is not, or somebody else did it.
fn apps_are_back_or_listed(
    desk: &mut Desk,
    state: &Value,
    before: &Value,
    schedule: &Schedule,
    others: &Others,
) {
    let ledger = desk.run().ledger();
    for (app, _) in schedule.store.places {
        let (is, was) = (&state["apps"][app], &before["apps"][app]);
        let listed = |fits: &dyn Fn(&Thing) -> bool| {
            let open = |back: Back| matches!(back, Back::Open | Back::Left);
            ledger.iter().any(|changed| open(changed.back) && fits(&changed.thing))
        };
        let mode = |thing: &Thing| matches!(thing, Thing::MaintenanceMode { app: of } if of.name == *app);
        let touched = others.modes.iter().any(|of| of == app);
        assert!(
            is["maintenance"] == was["maintenance"] || touched || listed(&mode),
            "mode of {app}: {ledger:?}"
        );
        let process = |thing: &Thing| matches!(thing, Thing::Process { app: of, .. } if of.name == *app);
        assert!(is["formation"] == was["formation"] || listed(&process), "{app}: {is:#}");
    }
}

/// After putting back nothing is open, and where not everything was moved the old add-on has all its names.
pub fn is_put_back(desk: &mut Desk, before: &Value, schedule: &Schedule, others: &Others) {
    let state = desk.state();
    let ledger = desk.run().ledger();
    assert!(ledger.iter().all(|changed| changed.back != Back::Open), "still open: {ledger:?}");
    apps_are_back_or_listed(desk, &state, before, schedule, others);
    every_fork_is_named(desk, &state, schedule);
    let promoted = desk.run().forks().iter().any(|made| made.used);
    let left_out = desk.asked_and(&Reply::LeaveOut);
    if promoted || left_out {
        return;
    }
    for (app, name) in schedule.store.places {
        assert!(holds(&state, schedule.store.name, app, name), "{name} of {app} is not back");
    }
}
