//! Formation, dynos, maintenance mode, preboot and releases.

use crate::driver::Driver;
use serde_json::json;
use time::Duration;

#[test]
fn scaling_to_nothing_takes_a_moment_to_be_real() {
    let mut owner = Driver::new("default");
    let update =
        json!({ "updates": [{ "type": "worker", "quantity": "0" }, { "type": "clock", "quantity": 0 }] });
    let answer = owner.patch("/apps/storefront/formation", update);
    assert_eq!(answer.status, 200);
    assert_eq!(answer.body.as_array().unwrap().len(), 3);
    assert_eq!(owner.read("/apps/storefront/formation/worker")["quantity"], 0);
    assert!(dynos(&mut owner).contains(&"worker.1".to_owned()), "still stopping");
    owner.wait(Duration::seconds(2));
    assert_eq!(dynos(&mut owner), ["web.1", "web.2"]);
    assert_eq!(owner.state()["apps"]["storefront"]["release"], 23, "scaling makes no release");

    owner.patch("/apps/storefront/formation", json!({ "updates": [{ "type": "worker", "quantity": "+2" }] }));
    assert_eq!(owner.read("/apps/storefront/dynos/worker.2")["state"], "starting");
    owner.wait(Duration::seconds(4));
    assert_eq!(owner.read("/apps/storefront/dynos/worker.2")["state"], "up");
}

fn dynos(owner: &mut Driver) -> Vec<String> {
    let mut names: Vec<String> =
        owner.get("/apps/storefront/dynos").names().into_iter().map(str::to_owned).collect();
    names.sort_unstable();
    names
}

#[test]
fn a_refused_update_changes_no_process_type() {
    let mut owner = Driver::new("default");
    for (update, refusal) in [
        (json!({ "type": "worker", "quantity": -1 }), (422, "invalid_params")),
        (json!({ "type": "worker", "dyno_size": "Basic" }), (422, "invalid_params")),
        (json!({ "type": "worker", "size": "Huge" }), (422, "invalid_params")),
        (json!({ "type": "sweeper", "quantity": 1 }), (404, "not_found")),
        (json!({ "quantity": 1 }), (422, "invalid_params")),
    ] {
        let body = json!({ "updates": [{ "type": "web", "quantity": 9 }, update] });
        assert_eq!(owner.patch("/apps/storefront/formation", body).refusal(), refusal);
    }
    assert_eq!(owner.read("/apps/storefront/formation/web")["quantity"], 2);
}

#[test]
fn sizes_change_by_name_or_object() {
    let mut owner = Driver::new("default");
    let update = json!({ "updates": [{ "type": "worker", "dyno_size": { "name": "standard-2x" } }] });
    owner.patch("/apps/storefront/formation", update);
    assert_eq!(owner.read("/apps/storefront/formation/worker")["dyno_size"]["name"], "Standard-2X");
}

#[test]
fn maintenance_mode_stops_no_dyno_and_makes_no_release() {
    let mut owner = Driver::new("default");
    let answer = owner.patch("/apps/storefront", json!({ "maintenance": true }));
    assert_eq!(answer.body["maintenance"], true);
    let state = owner.state();
    assert_eq!(state["apps"]["storefront"]["release"], 23);
    assert_eq!(state["apps"]["storefront"]["dynos"]["web.1"], "up");
}

#[test]
fn a_one_off_dyno_runs_until_it_is_stopped() {
    let mut owner = Driver::new("default");
    let name = |owner: &mut Driver| {
        let dynos = owner.get("/apps/billing/dynos");
        dynos.names().into_iter().find(|name| name.starts_with("run.")).map(str::to_owned)
    };
    let running = name(&mut owner).unwrap();
    owner.patch("/apps/billing", json!({ "maintenance": true }));
    owner.call("DELETE", "/apps/billing/dynos", None);
    owner.wait(Duration::minutes(1));
    assert_eq!(name(&mut owner).as_ref(), Some(&running), "neither a restart nor maintenance mode ends it");
    let stopped = owner.post(&format!("/apps/billing/dynos/{running}/actions/stop"), json!({}));
    assert_eq!(stopped.status, 202);
    owner.wait(Duration::seconds(3));
    assert_eq!(name(&mut owner), None);
}

#[test]
fn a_stopped_dyno_of_the_formation_comes_back() {
    let mut owner = Driver::new("default");
    owner.post("/apps/chat/dynos/web.2/actions/stop", json!({}));
    owner.wait(Duration::seconds(5));
    let state = owner.state();
    assert_eq!(state["apps"]["chat"]["dynos"]["web.2"], "up");
    assert_eq!(owner.get("/apps/chat/dynos/web.9").refusal(), (404, "not_found"));
}

#[test]
fn preboot_can_be_turned_off() {
    let mut owner = Driver::new("default");
    assert_eq!(owner.read("/apps/billing/features")[0]["name"], "preboot");
    assert_eq!(owner.read("/apps/billing/features/preboot")["enabled"], true);
    owner.patch("/apps/billing/features/preboot", json!({ "enabled": false }));
    assert_eq!(owner.read("/apps/billing/features/preboot")["enabled"], false);
    assert_eq!(owner.get("/apps/billing/features/nothing").refusal(), (404, "not_found"));
}

#[test]
fn one_release_is_current() {
    let mut owner = Driver::new("default");
    let releases = owner.read("/apps/search/releases");
    let current: Vec<i64> = releases
        .as_array()
        .unwrap()
        .iter()
        .filter(|release| release["current"] == true)
        .map(|release| release["version"].as_i64().unwrap())
        .collect();
    assert_eq!(current, [9]);
    assert_eq!(owner.read("/apps/search/releases/9")["status"], "succeeded");
}
