//! Upgrades by fork against the simulated platform: the copy, the settings, every attachment.

use serde_json::Value;
use upgrade::{Finding, MoveState, Next, Question, Reply, SettingState, VarFate};

use crate::desk::Desk;

/// Forks a store of the scenario to a plan, with the usual answers.
fn forked(addon: &str, plan: &str) -> (Desk, upgrade::Report) {
    let mut desk = Desk::at("forks");
    let before = desk.state();
    desk.begin_fork(addon, plan);
    let report = desk.done();
    let after = desk.state();
    assert!(report.to.starts_with("9.1"), "{}", report.to);
    for (name, app) in before["apps"].as_object().unwrap() {
        for what in ["maintenance", "formation"] {
            assert_eq!(after["apps"][name][what], app[what], "{what} of {name}");
        }
    }
    let kept = serde_json::to_string(&desk.run().saved()).unwrap();
    assert!(!kept.contains("rediss://") && !kept.contains("redis://"), "an address is in the journal");
    (desk, report)
}

/// The fork's name.
fn fork(desk: &mut Desk) -> String {
    desk.run().forks()[0].addon.name.clone()
}

fn held(state: &Value, addon: &str) -> Vec<String> {
    let held = state["addons"][addon]["attachments"].as_array().unwrap();
    let mut all: Vec<String> = held
        .iter()
        .map(|one| format!("{}/{}", one["app"].as_str().unwrap(), one["name"].as_str().unwrap()))
        .collect();
    all.sort();
    all
}

#[test]
fn a_premium_store_of_one_app() {
    let (mut desk, report) = forked("redis-curved-10101", "heroku-redis:premium-0");
    assert_eq!(report.findings, []);
    let new = fork(&mut desk);
    let state = desk.state();
    assert_eq!(held(&state, &new), ["bakery/REDIS"]);
    assert_eq!(held(&state, "redis-curved-10101"), ["bakery/REDIS_OLD"]);
    let settings = desk.run().settings();
    assert!(settings.iter().all(|row| row.state == SettingState::Applied), "{settings:?}");
    assert_eq!(state["addons"][&new]["settings"], state["addons"]["redis-curved-10101"]["settings"]);
    assert_eq!(state["addons"][&new]["window"], state["addons"]["redis-curved-10101"]["window"]);
}
