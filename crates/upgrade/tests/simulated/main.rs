//! The same upgrades against the simulated platform, which was made by somebody else: what both sides understand
//! differently shows here.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod by_hand;
#[path = "../../../platform/tests/damage/mod.rs"]
mod damage;
mod damaged;
mod desk;
mod fault;
mod forks;
mod kept;
mod line;
mod lost;
mod model;
mod refusals;
mod settings;
mod witness;

use upgrade::{Bystander, Finding, Question};

use crate::desk::Desk;

/// Takes a store of the default scenario to 9.1 and checks that everything else is as before.
fn upgraded(addon: &str) -> (Desk, upgrade::Report) {
    let mut desk = Desk::new();
    let before = desk.state();
    let report = desk.upgrade(addon, "9.1");
    let after = desk.state();
    assert!(report.to.starts_with("9.1."), "{}", report.to);
    assert_eq!(after["addons"][addon]["version"], report.to.as_str());
    assert!(report.open.is_empty(), "{:?}", report.open);
    for (name, app) in before["apps"].as_object().unwrap() {
        for what in ["maintenance", "formation"] {
            assert_eq!(after["apps"][name][what], app[what], "{what} of {name}");
        }
    }
    (desk, report)
}

#[test]
fn a_premium_store_of_one_app() {
    let (desk, report) = upgraded("redis-curved-41873");
    assert_eq!(report.from.as_deref(), Some("7.2.14"));
    assert_eq!(report.findings, []);
    let asked: Vec<_> = desk.asked.iter().map(std::mem::discriminant).collect();
    assert_eq!(asked.len(), 4, "{:?}", desk.asked);
}

#[test]
fn a_store_that_three_apps_share() {
    let (desk, report) = upgraded("redis-spherical-37410");
    assert_eq!(report.findings, []);
    for app in ["catalog-api", "storefront", "search"] {
        assert!(desk.sent.contains(&format!("heroku maintenance:on -a {app}")), "{:?}", desk.sent);
    }
}

#[test]
fn a_mini_store() {
    let (desk, _) = upgraded("redis-flat-20954");
    let request = desk.sent.iter().position(|command| command.contains("redis:upgrade")).unwrap();
    let paused = desk.sent.iter().position(|command| command.contains("worker=0")).unwrap();
    assert!(paused < request && !desk.sent.iter().any(|command| command.contains("maintenances:run")));
}

#[test]
fn an_upgrade_somebody_prepared_is_joined() {
    let (desk, report) = upgraded("redis-tapered-60231");
    assert!(report.findings.contains(&Finding::Joined));
    assert!(!desk.sent.iter().any(|command| command.contains("redis:upgrade")), "{:?}", desk.sent);
}

#[test]
fn one_that_is_still_being_prepared_is_joined_and_its_scheduler_named() {
    let (desk, report) = upgraded("redis-elliptical-66058");
    assert!(report.findings.contains(&Finding::Joined));
    let scheduler = |bystander: &Bystander| matches!(bystander, Bystander::Scheduler { .. });
    let named = |question: &Question| matches!(question, Question::Bystanders { bystanders } if bystanders.iter().any(scheduler));
    assert!(desk.asked.iter().any(named), "{:?}", desk.asked);
}

#[test]
fn a_private_store() {
    upgraded("redis-clean-11609");
}

#[test]
fn an_old_store_with_a_planned_maintenance_a_console_and_preboot() {
    let (desk, _) = upgraded("redis-cubic-73305");
    let one_off =
        |bystander: &Bystander| matches!(bystander, Bystander::OneOff { kind, .. } if kind == "run");
    let named = |question: &Question| matches!(question, Question::Bystanders { bystanders } if bystanders.iter().any(one_off));
    assert!(desk.asked.iter().any(named), "{:?}", desk.asked);
}

#[test]
fn nothing_is_written_while_the_new_version_takes_over() {
    let mut desk = Desk::new();
    let addon = "redis-curved-41873";
    desk.begin(addon, "9.1");
    desk.until_sent("maintenances:run");
    let last = desk.state()["addons"][addon]["data"]["last_write_at"].clone();
    assert!(last.is_string(), "it was written to before");
    desk.until_sent("ps:scale worker=1");
    let before_back = desk.writes_before_last_act.clone();
    assert_eq!(before_back["addons"][addon]["data"]["last_write_at"], last);
    assert!(before_back["addons"][addon]["version"].as_str().unwrap().starts_with("9.1"));
}
