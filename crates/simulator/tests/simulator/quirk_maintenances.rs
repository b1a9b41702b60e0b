//! Maintenances and upgrades, where their course is not known.

use crate::driver::Driver;
use serde_json::json;
use simulator::Quirk;
use time::Duration;

const STORE: &str = "redis-curved-41873";
const MINI: &str = "redis-flat-20954";
const NEVER: &str = "redis-regular-32788";

fn record(owner: &mut Driver, store: &str) -> crate::driver::Answer {
    let id = owner.addon_id(store);
    owner.get(&format!("/data/maintenances/v1/{id}"))
}

#[test]
fn mini_maintenance_unanswered() {
    let mut owner = Driver::quirky(Quirk::MiniMaintenanceUnanswered);
    assert!(record(&mut owner, MINI).lost);
    assert!(!record(&mut owner, STORE).lost);
    let log = owner.read("/_simulator/requests");
    assert!(log["requests"].as_array().unwrap().iter().any(|asked| asked["lost"] == true));
}

#[test]
fn mini_maintenance_none() {
    let mut owner = Driver::quirky(Quirk::MiniMaintenanceNone);
    let answer = record(&mut owner, MINI);
    assert_eq!((answer.status.as_u16(), &answer.body["status"]), (200, &json!("none")));
}

#[test]
fn never_maintained_not_found() {
    let mut owner = Driver::quirky(Quirk::NeverMaintainedNotFound);
    assert_eq!(record(&mut owner, NEVER).status, 404);
    assert_eq!(record(&mut owner, STORE).status, 200);
}

fn upgraded(quirk: Quirk) -> Driver {
    let mut owner = Driver::quirky(quirk);
    owner.post(&format!("/redis/v0/databases/{STORE}/upgrade"), json!({ "version": "9.1" }));
    owner.wait(Duration::minutes(20));
    assert_eq!(owner.maintenance(STORE), "ready");
    let id = owner.addon_id(STORE);
    assert_eq!(owner.call("POST", &format!("/data/maintenances/v1/{id}/run"), None).status, 200);
    owner.wait(Duration::minutes(1));
    owner
}

#[test]
fn maintenance_fails() {
    let mut owner = upgraded(Quirk::MaintenanceFails);
    assert_eq!(owner.maintenance(STORE), "pending");
    assert!(owner.version(STORE).starts_with("7.2"));
    assert_eq!(owner.addon(STORE)["history"].as_array().unwrap().len(), 1, "it never was completed");
}

#[test]
fn upgrade_changes_address() {
    let before = Driver::new("default").config("storefront")["REDIS_URL"].clone();
    let mut owner = upgraded(Quirk::UpgradeChangesAddress);
    assert!(owner.version(STORE).starts_with("9.1"));
    assert_ne!(owner.config("storefront")["REDIS_URL"], before);
    assert_eq!(owner.running("storefront").0, 24, "and its app restarts");

    let before = owner.config("storefront-staging")["REDIS_URL"].clone();
    owner.post(&format!("/redis/v0/databases/{MINI}/upgrade"), json!({ "version": "9.1" }));
    assert_ne!(owner.config("storefront-staging")["REDIS_URL"], before);
}

#[test]
fn an_upgrade_usually_keeps_the_address() {
    let before = Driver::new("default").config("storefront")["REDIS_URL"].clone();
    let mut owner = upgraded(Quirk::RetryAfter);
    assert_eq!(owner.config("storefront")["REDIS_URL"], before);
    assert_eq!(owner.running("storefront").0, 23);
}

#[test]
fn run_ignored_unless_ready() {
    let mut owner = Driver::quirky(Quirk::RunIgnoredUnlessReady);
    let id = owner.addon_id("redis-cubic-73305");
    assert_eq!(owner.call("POST", &format!("/data/maintenances/v1/{id}/run"), None).status, 200);
    assert_eq!(owner.maintenance("redis-cubic-73305"), "pending");
}

#[test]
fn other_reasons() {
    let mut owner = Driver::quirky(Quirk::OtherReasons);
    let answer = record(&mut owner, "redis-cubic-73305").body;
    assert_eq!((&answer["reason"], &answer["method"]), (&json!("security_patch"), &json!("switchover")));
}
