//! The rules of docs/architecture.md, as what must be true at any moment and of every end.

use serde_json::Value;
use upgrade::{Back, Changed, Finding, Next, Question, Reply, Thing};

use super::{
    fleet::{OTHER_APP, OTHER_STORE, STORE},
    play::Others,
    schedule::{Schedule, Way},
    sent,
};
use crate::desk::Desk;

pub fn holds(state: &Value, addon: &str, app: &str, name: &str) -> bool {
    let held = state["addons"][addon]["attachments"].as_array();
    held.is_some_and(|held| held.iter().any(|one| one["app"] == app && one["name"] == name))
}

/// At any moment every app has a store under every name it had one under, and the old add-on is attached somewhere.
pub fn always(desk: &mut Desk, schedule: &Schedule, others: &Others, next: &Next) {
    if matches!(next, Next::Look(_) | Next::Ask(_)) {
        return;
    }
    let state = desk.state();
    let forks = forks(&state);
    let held = state["addons"][STORE]["attachments"].as_array().unwrap();
    assert!(!held.is_empty(), "RULE never the last attachment: the old add-on lost it");
    for (app, name) in schedule.fleet.places() {
        let some = holds(&state, STORE, app, name) || forks.iter().any(|fork| holds(&state, fork, app, name));
        let theirs = others.destroyed || others.detached.iter().any(|gone| gone == app);
        assert!(some || theirs, "RULE never without a store: {app} has nothing under {name}");
    }
}

/// Add-ons that were not there at the beginning and live.
fn forks(state: &Value) -> Vec<String> {
    let all = state["addons"].as_object().unwrap().iter();
    let living = all.filter(|(_, addon)| {
        !addon["state"].as_str().unwrap().starts_with("deprov") && addon["fork"]["of"] == STORE
    });
    living.map(|(name, _)| name.clone()).collect()
}

pub fn hold(desk: &mut Desk, end: &Next, before: &Value, schedule: &Schedule, others: &Others) {
    let state = desk.state();
    sent::once_for_one_wish(desk);
    sent::consent_came_first(desk, schedule.way);
    sent::read_before_changed(desk);
    sent::no_writer_was_up(desk, others);
    sent::nobody_is_overruled(desk);
    no_secret(desk, end);
    every_fork_is_named(desk, &state);
    apps_are_back_or_listed(desk, &state, before, schedule, others);
    let Next::Done(report) = end else { return };
    if schedule.way == Way::InPlace {
        let version = state["addons"][STORE]["version"].as_str().unwrap();
        assert!(version.starts_with("9.1"), "RULE done means done: it runs {version}");
        assert_eq!(version, report.to, "RULE done means done");
        return;
    }
    took_over(desk, &state, &report.findings, schedule, others);
}

/// Every name is moved or told, and the copy holds every write.
fn took_over(desk: &mut Desk, state: &Value, findings: &[Finding], schedule: &Schedule, others: &Others) {
    let Some(used) = desk.run().forks().into_iter().find(|made| made.used) else {
        assert!(others.destroyed, "RULE done means done: nothing took over");
        return;
    };
    for (app, name) in schedule.fleet.places() {
        let told = findings.iter().any(|found| match found {
            Finding::NotPromoted { app: of } | Finding::LeftOut { app: of } => of.name == app,
            Finding::NotBehind { app: of, .. } | Finding::Detached { app: of } => of.name == app,
            _ => false,
        });
        let theirs = others.destroyed || others.detached.iter().any(|gone| gone == app);
        let moved = holds(state, &used.addon.name, app, name);
        assert!(
            moved || told || theirs,
            "RULE done means done: {name} of {app} is not moved, and nobody says so: {:?}",
            desk.sent
        );
    }
    let fork = &state["addons"][&used.addon.name];
    // Bystanders, and what somebody else let loose, write on by the person's word.
    let others_write = |q: &Question| {
        matches!(
            q,
            Question::WritersBack { .. } | Question::Bystanders { .. } | Question::AttachedSince { .. }
        )
    };
    let left = |found: &Finding| matches!(found, Finding::LeftOut { .. } | Finding::NotPromoted { .. });
    let let_loose = others.wrote || desk.asked.iter().any(others_write) || findings.iter().any(left);
    if !let_loose && fork["fork"]["copied_up_to"].is_u64() {
        let written = &state["addons"][STORE]["data"]["keys_written"];
        assert_eq!(*written, fork["fork"]["copied_up_to"], "RULE no write is lost: {fork:#}");
    }
}

/// What costs money is told.
fn every_fork_is_named(desk: &mut Desk, state: &Value) {
    let told: Vec<String> = desk.run().forks().into_iter().map(|made| made.addon.name).collect();
    for fork in forks(state) {
        assert!(told.contains(&fork), "RULE what costs is named: {fork} is not, but {told:?}");
    }
}

/// The token, and the password of the store and of its forks: in nothing that is kept, shown or logged.
fn no_secret(desk: &mut Desk, end: &Next) {
    let kept = serde_json::to_string(&desk.run().saved()).unwrap();
    let printed = format!("{end:?}{:?}", desk.run());
    let commands = desk.run().restore_commands();
    let logged = format!("{:?}{:?}{:?}{commands:?}", desk.line.calls, desk.sent, desk.asked);
    let mut secrets = desk.passwords();
    assert!(!secrets.is_empty(), "there is something to look for");
    secrets.extend([desk.secret(), "rediss://".to_owned(), "redis://".to_owned()]);
    for (place, text) in [("journal", kept), ("report", printed), ("log", logged)] {
        for secret in &secrets {
            assert!(!text.contains(secret.as_str()), "RULE no secret in the {place}");
        }
    }
}

/// Whatever ends: everything is as before, or the ledger lists exactly what is not, or somebody else did it.
fn apps_are_back_or_listed(
    desk: &mut Desk,
    state: &Value,
    before: &Value,
    schedule: &Schedule,
    others: &Others,
) {
    let ledger = desk.run().ledger();
    let is_open = |changed: &&Changed| matches!(changed.back, Back::Open | Back::Left);
    let open: Vec<&Thing> = ledger.iter().filter(is_open).map(|changed| &changed.thing).collect();
    for app in schedule.fleet.app_names().iter().copied().chain(["latecomer"]) {
        let (is, was) = (&state["apps"][app], &before["apps"][app]);
        let touched = |what: &str| others.touched.contains(&(app.to_owned(), what.to_owned()));
        let mode = |thing: &&Thing| matches!(thing, Thing::MaintenanceMode { app: of } if of.name == app);
        assert!(
            is["maintenance"] == was["maintenance"] || touched("maintenance") || open.iter().any(mode),
            "RULE as before, or listed: maintenance mode of {app}: {ledger:?}"
        );
        for (kind, row) in was["formation"].as_object().unwrap() {
            let now = &is["formation"][kind]["quantity"];
            let process = |thing: &&&Thing| matches!(thing, Thing::Process { app: of, kind: k, .. } if of.name == app && k == kind);
            let listed = open.iter().find(process);
            assert!(
                *now == row["quantity"] || touched(kind) || listed.is_some(),
                "RULE as before, or listed: {kind} of {app} is {now}, was {}: {ledger:?}",
                row["quantity"]
            );
            if let (Some(Thing::Process { from, .. }), false) = (listed, touched(kind)) {
                assert_eq!(
                    u64::from(*from),
                    row["quantity"],
                    "RULE as before, or listed: {kind} of {app} was otherwise"
                );
            }
            assert_eq!(is["formation"][kind]["size"], row["size"], "RULE only what we changed: a size");
        }
    }
}

/// After putting back nothing is open, what is left is left by the person's word, and where not everything was moved
/// the old add-on has all its names.
pub fn is_put_back(desk: &mut Desk, before: &Value, schedule: &Schedule, others: &Others) {
    let state = desk.state();
    let ledger = desk.run().ledger();
    assert!(ledger.iter().all(|changed| changed.back != Back::Open), "RULE put back: still open: {ledger:?}");
    let left = ledger.iter().any(|changed| changed.back == Back::Left);
    let said = [Reply::LeaveOut, Reply::KeepTheirs].iter().any(|reply| desk.asked_and(reply));
    assert!(!left || said || !others.touched.is_empty(), "RULE put back: left without a word: {ledger:?}");
    sent::nobody_is_overruled(desk);
    apps_are_back_or_listed(desk, &state, before, schedule, others);
    every_fork_is_named(desk, &state);
    let promoted = desk.run().forks().iter().any(|made| made.used);
    if promoted || desk.asked_and(&Reply::LeaveOut) {
        return;
    }
    for (app, name) in schedule.fleet.places() {
        let theirs = others.detached.iter().any(|gone| gone == app);
        assert!(theirs || holds(&state, STORE, app, name), "RULE put back: {name} of {app} is not");
    }
}

/// After going back the old add-on has every name it had.
pub fn is_back(desk: &Desk, schedule: &Schedule, others: &Others) {
    let state = desk.state();
    for (app, name) in schedule.fleet.places() {
        let theirs = others.detached.iter().any(|gone| gone == app);
        assert!(theirs || holds(&state, STORE, app, name), "RULE the way back: {name} of {app} is not back");
    }
}

/// What was destroyed was confirmed by its own name, and nobody used it.
pub fn destroyed_in_order(desk: &mut Desk, name: &str) {
    let now = desk.now();
    let state = desk.state();
    if let Next::Done(_) = desk.run().next(now) {
        assert!(state["addons"].get(name).is_none(), "RULE done means done: {name} is still there");
    }
    sent::consent_came_first(desk, Way::ForkAndDestroy);
    sent::once_for_one_wish(desk);
    let witness = desk.line.witness.borrow();
    for (gone, held) in &witness.as_ref().unwrap().destroyed {
        let used: Vec<_> = held
            .iter()
            .filter(|name| !name.starts_with("REDIS_OLD") && !name.starts_with("REDIS_NEW"))
            .collect();
        assert!(used.is_empty(), "RULE nothing in use is destroyed: {gone} was attached as {used:?}");
        assert_eq!(gone, name, "RULE nothing unconfirmed is destroyed");
    }
}

/// Somebody else's app and store are as they were.
pub fn nothing_else_is_touched(state: &Value, before: &Value) {
    for what in ["maintenance", "formation", "release", "config_vars"] {
        let (is, was) = (&state["apps"][OTHER_APP][what], &before["apps"][OTHER_APP][what]);
        assert_eq!(is, was, "RULE nothing else is touched: {what}");
    }
    for what in ["attachments", "version", "settings", "plan", "state", "maintenance"] {
        let (is, was) = (&state["addons"][OTHER_STORE][what], &before["addons"][OTHER_STORE][what]);
        assert_eq!(is, was, "RULE nothing else is touched: {what}");
    }
}
