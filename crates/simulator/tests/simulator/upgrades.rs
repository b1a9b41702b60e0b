//! Both kinds of upgrade, in virtual time.

use crate::driver::Driver;
use serde_json::json;
use time::Duration;

const STORE: &str = "redis-curved-41873";
const MINI: &str = "redis-flat-20954";

#[test]
fn a_production_upgrade_prepares_waits_runs_and_completes() {
    let mut owner = Driver::new("default");
    let id = owner.addon_id(STORE);
    let url = owner.read("/apps/storefront/config-vars")["REDIS_URL"].clone();
    let asked = owner.post(&format!("/redis/v0/databases/{id}/upgrade"), json!({ "version": "9.1" }));
    assert_eq!(asked.status, 200);
    assert!(asked.message().contains("9.1.0"), "{}", asked.text);
    assert_eq!(owner.maintenance(STORE), "preparing");
    assert_eq!(owner.version(STORE), "7.2.14");

    let record = owner.read(&format!("/data/maintenances/v1/{id}"));
    assert_eq!(record["reason"], "customer_request");
    assert_eq!(record["method"], "changeover");
    assert_eq!(record["addon"]["attachments"], json!(["REDIS_URL"]));

    owner.wait(Duration::minutes(14));
    assert_eq!(owner.maintenance(STORE), "preparing");
    owner.wait(Duration::minutes(2));
    assert_eq!(owner.maintenance(STORE), "ready");

    let run = owner.call("POST", &format!("/data/maintenances/v1/{id}/run"), None);
    assert_eq!(run.status, 200);
    assert_eq!(owner.maintenance(STORE), "running");
    assert_eq!(owner.read(&format!("/redis/v0/databases/{id}/wait"))["waiting?"], true);
    owner.wait(Duration::seconds(20));
    assert_eq!(owner.maintenance(STORE), "completed");
    assert_eq!(owner.version(STORE), "9.1.0");
    assert_eq!(owner.read("/apps/storefront/config-vars")["REDIS_URL"], url);

    let history = owner.read(&format!("/data/maintenances/v1/{id}/history/?limit=1"));
    assert_eq!(history["maintenances"][0]["reason"], "customer_request");
    assert!((6..=10).contains(&history["maintenances"][0]["duration_seconds"].as_i64().unwrap()));
    assert_eq!(standby(&mut owner), "Unavailable");
    owner.wait(Duration::minutes(11));
    assert_eq!(standby(&mut owner), "Available");
}

fn standby(owner: &mut Driver) -> String {
    let info = owner.read(&format!("/redis/v0/databases/{STORE}"))["info"].clone();
    let row = info.as_array().unwrap().iter().find(|row| row["name"] == "HA Status").unwrap();
    row["values"][0].as_str().unwrap().to_owned()
}

#[test]
fn a_mini_upgrade_switches_at_once_and_says_so_for_a_moment() {
    let mut owner = Driver::new("default");
    let asked = owner.post(&format!("/redis/v0/databases/{MINI}/upgrade"), json!({ "version": "9" }));
    assert_eq!(asked.status, 200);
    assert_eq!(owner.version(MINI), "9.1.0");
    let wait = format!("/redis/v0/databases/{MINI}/wait");
    assert_eq!(owner.read(&wait), json!({ "message": "upgrading version", "waiting?": true }));
    owner.wait(Duration::seconds(3));
    assert_eq!(owner.read(&wait), json!({ "message": "available", "waiting?": false }));
    let id = owner.addon_id(MINI);
    let maintenance = owner.get(&format!("/data/maintenances/v1/{id}"));
    assert_eq!((maintenance.status.as_u16(), maintenance.message()), (404, "Resource not found."));
}

#[test]
fn refused_versions_change_nothing() {
    let mut owner = Driver::new("default");
    for version in ["7.2", "7.2.14", "6.2", "11", "latest", ""] {
        let asked =
            owner.post(&format!("/redis/v0/databases/{STORE}/upgrade"), json!({ "version": version }));
        assert_eq!(asked.refusal(), (422, "invalid_params"), "{version}");
    }
    assert_eq!(owner.version(STORE), "7.2.14");
    assert_eq!(owner.maintenance(STORE), "completed", "the routine one of long ago");
}

#[test]
fn a_second_upgrade_while_one_prepares_is_a_conflict() {
    let mut owner = Driver::new("default");
    let path = format!("/redis/v0/databases/{STORE}/upgrade");
    owner.post(&path, json!({ "version": "8.1" }));
    assert_eq!(owner.post(&path, json!({ "version": "9.1" })).refusal(), (409, "conflict"));
}

#[test]
fn only_a_ready_maintenance_can_be_run() {
    let mut owner = Driver::new("default");
    let id = owner.addon_id(STORE);
    let run = format!("/data/maintenances/v1/{id}/run");
    assert_eq!(owner.call("POST", &run, None).refusal(), (422, "invalid_params"));
    owner.post(&format!("/redis/v0/databases/{STORE}/upgrade"), json!({ "version": "8.1" }));
    assert_eq!(owner.call("POST", &run, None).refusal(), (409, "conflict"));
    owner.wait(Duration::minutes(16));
    assert_eq!(owner.call("POST", &run, None).status, 200);
    assert_eq!(owner.call("POST", &run, None).refusal(), (409, "conflict"));
}

#[test]
fn a_ready_maintenance_runs_by_itself_when_its_time_comes() {
    let mut owner = Driver::new("default");
    assert_eq!(owner.maintenance("redis-tapered-60231"), "ready");
    owner.wait(Duration::days(25));
    assert_eq!(owner.maintenance("redis-tapered-60231"), "completed");
    assert_eq!(owner.version("redis-tapered-60231"), "9.1.0");
}

#[test]
fn speed_divides_the_platforms_work() {
    let scenario = simulator::Scenario::named("default").unwrap();
    let mut owner =
        Driver::with(&scenario, simulator::Options { speed: 60.0, ..simulator::Options::default() });
    owner.post(&format!("/redis/v0/databases/{STORE}/upgrade"), json!({ "version": "8.1" }));
    owner.wait(Duration::seconds(17));
    assert_eq!(owner.maintenance(STORE), "ready");
}
