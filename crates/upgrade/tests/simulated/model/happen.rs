//! What happens beside the upgrade: the tab, the person, somebody else.

use serde_json::json;
use time::Duration;
use upgrade::{Back, Thing};

use super::{
    fleet::STORE,
    play::Others,
    schedule::{Event, Schedule},
};
use crate::{desk::Desk, fault::Barrier};

pub fn happen(event: Event, desk: &mut Desk, schedule: &Schedule, others: &mut Others) {
    let (now, there) = (desk.now(), desk.line.now());
    let apps = schedule.fleet.app_names();
    let name = |app: u8| apps[usize::from(app) % apps.len()];
    match event {
        Event::Crash => desk.crash(),
        Event::Import => desk.crash_and_import(),
        Event::CrashUnkept => desk.crash_before_it_was_kept(),
        Event::DieInAct { arrives } => desk.dies = Some(arrives),
        Event::Stop { put_back } => desk.run().stop(put_back, now),
        Event::GoOn => desk.run().go_on(now),
        Event::Scale { app, kind, quantity } => scale(desk, name(app), kind, quantity, others),
        Event::Mode { app, on } => {
            let app = name(app);
            touch(desk, app, "maintenance", others);
            desk.patch(&json!({ "app": app, "maintenance": on }));
        }
        Event::RunIt => {
            let maintenance = desk.state()["addons"][STORE]["maintenance"].clone();
            if maintenance["status"] == "ready" {
                witness(desk, |witness| witness.disturb_maintenance(there));
                desk.call("POST", &format!("/data/maintenances/v1/{}/run", id(desk)), &json!({}));
            }
        }
        Event::Vanish => {
            witness(desk, |witness| witness.disturb_maintenance(there));
            desk.patch(&json!({ "addon": STORE, "maintenance": "none" }));
        }
        Event::RequestIt { to } => {
            witness(desk, |witness| witness.disturb_maintenance(there));
            others.version = true;
            let path = format!("/redis/v0/databases/{}/upgrade", id(desk));
            desk.call("POST", &path, &json!({ "version": to }));
        }
        Event::Version { to } => {
            let runs = desk.state()["addons"][STORE]["version"].as_str().unwrap().to_owned();
            if *to > *runs {
                others.version = true;
                desk.patch(&json!({ "addon": STORE, "version": to }));
            }
        }
        Event::Revoke => bar(desk, Barrier::SignedOut),
        Event::SecondFactor => bar(desk, Barrier::SecondFactor),
        Event::Offline { seconds } => {
            bar(desk, Barrier::Offline(there + Duration::seconds(i64::from(seconds))))
        }
        Event::Limited { seconds } => {
            bar(desk, Barrier::Limited(there + Duration::seconds(i64::from(seconds))))
        }
        Event::Clock { minutes } => desk.skew = Duration::minutes(i64::from(minutes)),
        Event::Attach => {
            let state = desk.state();
            let addons = state["addons"].as_object().unwrap().values();
            let mut held = addons.flat_map(|addon| addon["attachments"].as_array().unwrap());
            if held.all(|of| of["app"] != "latecomer") {
                witness(desk, |witness| witness.disturb_attachments(there));
                others.wrote = true;
                desk.attach(STORE, "latecomer", "REDIS");
            }
        }
        Event::Detach { app } => {
            let at = 1 + usize::from(app) % 2;
            if let Some((app, spec)) = apps.get(at).zip(schedule.fleet.apps.get(at)) {
                let held = desk.state()["addons"][STORE]["attachments"].clone();
                let all = spec.names.iter().all(|name| {
                    held.as_array().unwrap().iter().any(|of| of["app"] == *app && of["name"] == *name)
                });
                if all {
                    witness(desk, |witness| witness.disturb_attachments(there));
                    others.detached.push((*app).to_owned());
                    // Its one-off dynos keep the connection they have.
                    others.wrote = true;
                    for name in spec.names {
                        desk.detach_from(STORE, app, name);
                    }
                }
            }
        }
        Event::Destroy | Event::FailFork => end_fork(event, desk, others),
        Event::Sleep { minutes } => desk.line.advance_to(there + Duration::minutes(i64::from(minutes))),
    }
}

fn scale(desk: &mut Desk, app: &str, kind: u8, quantity: u8, others: &mut Others) {
    let state = desk.state();
    let kinds = state["apps"][app]["formation"].as_object().unwrap();
    let kind = kinds.keys().nth(usize::from(kind) % kinds.len()).unwrap();
    touch(desk, app, kind, others);
    desk.patch(&json!({ "app": app, "formation": { kind: quantity } }));
}

/// The person puts back with commands of the official client what the console changed, or nothing, and says so.
pub fn put_back_by_hand(desk: &mut Desk, truly: bool) {
    for changed in desk.run().ledger() {
        if !truly || !matches!(changed.back, Back::Open | Back::Left) {
            continue;
        }
        match changed.thing {
            Thing::MaintenanceMode { app } => {
                desk.patch(&json!({ "app": app.name, "maintenance": false }));
            }
            Thing::Process { app, kind, from } => {
                desk.patch(&json!({ "app": app.name, "formation": { kind: from } }));
            }
            _ => {}
        }
    }
    let now = desk.now();
    desk.run().by_hand(now);
}

fn end_fork(event: Event, desk: &mut Desk, others: &mut Others) {
    let made = desk.run().forks().into_iter().find(|made| !made.addon.id.is_empty());
    let Some(made) = made else { return };
    let state = desk.state();
    let fork = &state["addons"][&made.addon.name];
    if matches!(event, Event::FailFork) {
        if ["awaited", "copying"].iter().any(|stage| fork["fork"]["stage"] == *stage) {
            desk.patch(&json!({ "addon": made.addon.name, "fork": "fail" }));
        }
        return;
    }
    if fork.is_object() {
        others.destroyed = true;
        let app = fork["app"].as_str().unwrap();
        let path = format!("/apps/{app}/addons/{}", made.addon.name);
        desk.call("DELETE", &path, &json!({ "force": true }));
    }
}

fn id(desk: &Desk) -> String {
    desk.state()["addons"][STORE]["id"].as_str().unwrap().to_owned()
}

fn touch(desk: &Desk, app: &str, what: &str, others: &mut Others) {
    others.touched.insert((app.to_owned(), what.to_owned()));
    others.wrote = true;
    let id = desk.state()["apps"][app]["id"].as_str().unwrap().to_owned();
    let now = desk.line.now();
    witness(desk, |witness| witness.disturb(&id, now));
}

pub fn witness(desk: &Desk, disturb: impl FnOnce(&mut crate::witness::Witness)) {
    desk.line.witness.borrow_mut().as_mut().map(disturb);
}

fn bar(desk: &Desk, barrier: Barrier) {
    desk.line.barriers.borrow_mut().push(barrier);
}
