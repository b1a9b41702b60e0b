//! Writes of dynos, and which of them a fork has.

use crate::driver::Driver;
use serde_json::{Value, json};
use time::Duration;

const SOURCE: &str = "redis-curved-10101";

fn written(owner: &mut Driver, addon: &str) -> u64 {
    owner.addon(addon)["data"]["keys_written"].as_u64().unwrap()
}

fn pause(owner: &mut Driver, app: &str) {
    owner.patch(&format!("/apps/{app}"), json!({ "maintenance": true }));
    let updates = json!({ "updates": [{ "type": "worker", "quantity": 0 }] });
    assert_eq!(owner.patch(&format!("/apps/{app}/formation"), updates).status, 200);
    owner.wait(Duration::seconds(2));
}

fn resume(owner: &mut Driver, app: &str) {
    let updates = json!({ "updates": [{ "type": "worker", "quantity": 1 }] });
    owner.patch(&format!("/apps/{app}/formation"), updates);
    owner.patch(&format!("/apps/{app}"), json!({ "maintenance": false }));
    owner.wait(Duration::seconds(10));
}

fn fork(owner: &mut Driver, app: &str, var: &str) -> Value {
    let address = owner.config(app)[var].clone();
    owner.fork(app, &address, json!({ "name": "redis-new-1", "attachment": { "name": "SPARE" } })).body
}

#[test]
fn every_working_dyno_writes_and_maintenance_mode_stops_only_the_web() {
    let mut owner = Driver::new("forks");
    let a_minute = |owner: &mut Driver| {
        let before = written(owner, SOURCE);
        owner.wait(Duration::minutes(1));
        written(owner, SOURCE) - before
    };
    let three = a_minute(&mut owner);
    owner.patch("/apps/bakery", json!({ "maintenance": true }));
    let one = a_minute(&mut owner);
    assert_eq!(three, 3 * one);
    pause(&mut owner, "bakery");
    assert_eq!(a_minute(&mut owner), 0);
    let last = owner.addon(SOURCE)["data"]["last_write_at"].clone();
    owner.wait(Duration::hours(1));
    assert_eq!(owner.addon(SOURCE)["data"]["last_write_at"], last);
}

#[test]
fn one_off_dynos_write_whatever_the_formation_says() {
    let mut owner = Driver::new("forks");
    for app in ["catalog", "checkout", "dispatch"] {
        owner.patch(&format!("/apps/{app}"), json!({ "maintenance": true }));
    }
    owner.patch("/apps/catalog/formation", json!({ "updates": [{ "type": "indexer", "quantity": 0 }] }));
    pause(&mut owner, "dispatch");
    let before = written(&mut owner, "redis-spherical-20202");
    owner.wait(Duration::minutes(1));
    assert!(written(&mut owner, "redis-spherical-20202") > before, "the one-off dyno of dispatch");
}

#[test]
fn a_fork_has_every_write_of_a_paused_app() {
    let mut owner = Driver::new("forks");
    pause(&mut owner, "bakery");
    fork(&mut owner, "bakery", "REDIS_URL");
    owner.wait(Duration::minutes(10));
    let copied = owner.addon("redis-new-1")["fork"]["copied_up_to"].as_u64().unwrap();
    assert_eq!(copied, written(&mut owner, SOURCE));
    assert_eq!(copied, written(&mut owner, "redis-new-1"));
}

#[test]
fn a_fork_lacks_what_is_written_after_the_copy() {
    let mut owner = Driver::new("forks");
    fork(&mut owner, "bakery", "REDIS_URL");
    owner.wait(Duration::minutes(10));
    let copied = owner.addon("redis-new-1")["fork"]["copied_up_to"].as_u64().unwrap();
    let at_the_end = written(&mut owner, SOURCE);
    // 120 s of making and 24 s of copying, less two restarts of 3 s; then 456 s more.
    let begun_with = 3200;
    assert_eq!(copied, begun_with + 3 * (144 - 6) * 10);
    assert_eq!(at_the_end, copied + 3 * 456 * 10);
    assert_eq!(written(&mut owner, "redis-new-1"), copied, "nobody writes to a name the code does not read");
}

#[test]
fn what_is_counted_does_not_depend_on_how_often_somebody_looks() {
    let story = |steps: i32| {
        let mut owner = Driver::new("forks");
        fork(&mut owner, "bakery", "REDIS_URL");
        for _ in 0..steps {
            owner.wait(Duration::seconds(600) / steps);
            owner.state();
        }
        let state = owner.state();
        (state["addons"].clone(), state["apps"].clone())
    };
    assert_eq!(story(1), story(300));
}

#[test]
fn after_the_switch_the_app_writes_to_the_fork() {
    let mut owner = Driver::new("forks");
    pause(&mut owner, "bakery");
    fork(&mut owner, "bakery", "REDIS_URL");
    owner.wait(Duration::minutes(10));
    for (addon, name) in [(SOURCE, "OLD_REDIS"), ("redis-new-1", "REDIS")] {
        let body = json!({ "addon": addon, "app": "bakery", "name": name, "confirm": "bakery" });
        assert_eq!(owner.post("/addon-attachments", body).status, 201);
    }
    resume(&mut owner, "bakery");
    let (old, new) = (written(&mut owner, SOURCE), written(&mut owner, "redis-new-1"));
    owner.wait(Duration::minutes(1));
    assert_eq!(written(&mut owner, SOURCE), old);
    assert!(written(&mut owner, "redis-new-1") > new);
}

#[test]
fn a_one_off_dyno_goes_on_writing_to_the_store_it_began_with() {
    let mut owner = Driver::new("forks");
    fork(&mut owner, "dispatch", "QUEUE_URL");
    owner.wait(Duration::minutes(10));
    pause(&mut owner, "dispatch");
    owner.patch("/apps/catalog", json!({ "maintenance": true }));
    owner.patch("/apps/checkout", json!({ "maintenance": true }));
    owner.patch("/apps/catalog/formation", json!({ "updates": [{ "type": "indexer", "quantity": 0 }] }));
    let body = json!({ "addon": "redis-new-1", "app": "dispatch", "name": "QUEUE", "confirm": "dispatch" });
    owner.post("/addon-attachments", body);
    owner.wait(Duration::seconds(10));
    let before = written(&mut owner, "redis-spherical-20202");
    owner.wait(Duration::minutes(1));
    assert_eq!(written(&mut owner, "redis-spherical-20202"), before + 600);
}
