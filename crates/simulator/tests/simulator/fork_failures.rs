//! Forks that fail on the way: they are shown as failed for a while and go; the source stays.

use crate::driver::Driver;
use serde_json::{Value, json};
use time::Duration;

/// Follows a fork until it is given up; answers the state it was in before.
fn follow(owner: &mut Driver, app: &str) -> Value {
    let mut before = owner.addon("redis-new-1");
    for _ in 0..1000 {
        let now = owner.addon("redis-new-1");
        if now["state"] == "deprovisioned" {
            return before;
        }
        before = now;
        owner.wait(Duration::seconds(1));
    }
    panic!("the fork on {app} did not fail");
}

fn gone(owner: &mut Driver, app: &str, source: &str, source_before: &Value) {
    let path = format!("/apps/{app}/addons/redis-new-1");
    assert_eq!(owner.read(&path)["state"], "deprovisioned");
    let database = owner.get("/redis/v0/databases/redis-new-1");
    assert_eq!((database.status.as_u16(), database.message()), (404, "Resource not found."));
    assert!(!owner.state()["apps"][app]["config_vars"].to_string().contains("SPARE"));
    owner.wait(Duration::minutes(3));
    assert_eq!(owner.get(&path).refusal(), (404, "not_found"));
    let after = owner.addon(source);
    for kept in ["version", "settings", "window", "attachments", "state", "maintenance"] {
        assert_eq!(after[kept], source_before[kept], "{kept}");
    }
}

fn fork(owner: &mut Driver, app: &str) -> Value {
    let address = owner.config(app)["REDIS_URL"].clone();
    let more = json!({ "name": "redis-new-1", "attachment": { "name": "SPARE" } });
    assert_eq!(owner.fork(app, &address, more).status, 201);
    address
}

#[test]
fn a_brittle_store_breaks_its_fork_half_way() {
    let mut owner = Driver::new("forks");
    let source = owner.addon("redis-brittle-70707");
    let address = fork(&mut owner, "glassware");
    let before = follow(&mut owner, "glassware");
    assert_eq!((&before["state"], &before["fork"]["stage"]), (&json!("provisioned"), &json!("copying")));
    gone(&mut owner, "glassware", "redis-brittle-70707", &source);
    assert_eq!(owner.config("glassware")["REDIS_URL"], address);
}

#[test]
fn a_plan_smaller_than_the_data_fails_when_it_is_full() {
    let mut owner = Driver::new("forks");
    let source = owner.addon("redis-heavy-90909");
    fork(&mut owner, "archive");
    let before = follow(&mut owner, "archive");
    assert_eq!(before["fork"]["stage"], "copying");
    gone(&mut owner, "archive", "redis-heavy-90909", &source);
}

#[test]
fn a_fork_fails_when_its_source_is_destroyed_under_it() {
    for (wait, until) in [(10, 115), (130, 1)] {
        let mut owner = Driver::new("forks");
        fork(&mut owner, "bakery");
        owner.wait(Duration::seconds(wait));
        let app = owner.read("/apps/bakery")["id"].as_str().unwrap().to_owned();
        owner.call("DELETE", &format!("/apps/{app}/addons/redis-curved-10101"), None);
        owner.wait(Duration::seconds(until));
        assert_eq!(owner.addon("redis-new-1")["fork"]["stage"], "failed", "after {wait} s");
    }
}

#[test]
fn a_fork_fails_when_its_source_fills_up_before_the_copy() {
    let mut owner = Driver::new("forks");
    let address = owner.config("lobby")["REDIS_URL"].clone();
    // Made for another app, so that the restart it brings does not empty the source.
    owner.fork("checkout", &address, json!({ "name": "redis-new-1", "attachment": { "name": "SPARE" } }));
    owner.patch("/apps/lobby/formation", json!({ "updates": [{ "type": "worker", "quantity": 5 }] }));
    owner.wait(Duration::seconds(121));
    assert_eq!(owner.addon("redis-new-1")["fork"]["stage"], "failed");
}

#[test]
fn somebody_can_make_any_fork_fail_but_not_a_finished_one() {
    let mut owner = Driver::new("forks");
    fork(&mut owner, "bakery");
    owner.wait(Duration::seconds(122));
    let patch = |addon: &str| json!({ "addon": addon, "fork": "fail" });
    assert_eq!(owner.post("/_simulator/state/patches", patch("redis-new-1")).status, 200);
    assert_eq!(owner.addon("redis-new-1")["state"], "deprovisioned");
    let refused = owner.post("/_simulator/state/patches", patch("redis-curved-10101"));
    assert_eq!(refused.refusal(), (422, "invalid_params"));
}
