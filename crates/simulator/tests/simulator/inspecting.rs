//! The reserved prefix.

use crate::driver::Driver;
use serde_json::json;
use simulator::{Options, Scenario};

const STORE: &str = "redis-curved-41873";

#[test]
fn the_prefix_is_closed_unless_opened() {
    let mut owner = Driver::with(&Scenario::named("default").unwrap(), Options::default());
    assert_eq!(owner.get("/_simulator/state").refusal(), (404, "not_found"));
    assert_eq!(owner.post("/_simulator/clock", json!({ "advance_seconds": 60 })).status, 404);
}

#[test]
fn the_state_holds_no_secret() {
    let mut owner = Driver::new("default");
    let secrets: Vec<String> = owner
        .read("/apps/billing/config-vars")
        .as_object()
        .unwrap()
        .values()
        .map(|value| value.as_str().unwrap().to_owned())
        .chain(owner.simulator.accounts().into_iter().map(|sign_in| sign_in.token))
        .collect();
    let state = owner.get("/_simulator/state").text;
    let log = owner.get("/_simulator/requests").text;
    for secret in secrets {
        assert!(!state.contains(&secret) && !log.contains(&secret));
    }
    assert!(!state.contains("rediss://"));
}

#[test]
fn requests_are_logged_with_who_asked_and_can_be_forgotten() {
    let mut owner = Driver::new("default");
    owner.get("/apps?x=1");
    owner.token = "wrong".into();
    owner.get("/addons");
    let log = owner.read("/_simulator/requests");
    let row = |n: usize| {
        let row = &log["requests"][n];
        json!([row["method"], row["path"], row["query"], row["status"], row["account"]])
    };
    assert_eq!(row(0), json!(["GET", "/apps", "x=1", 200, "owner"]));
    assert_eq!(row(1), json!(["GET", "/addons", "", 401, null]));
    owner.call("DELETE", "/_simulator/requests", None);
    assert_eq!(owner.read("/_simulator/requests")["seen"], 0);
}

#[test]
fn faults_spoil_the_requests_they_match_and_no_more() {
    let mut owner = Driver::new("default");
    let plant = |owner: &mut Driver, then: serde_json::Value| {
        let body =
            json!({ "match": { "method": "GET", "path_contains": "/addons" }, "times": 1, "then": then });
        assert_eq!(owner.post("/_simulator/faults", body).status, 201);
    };
    plant(&mut owner, json!({ "status": 503, "body": { "id": "x" }, "headers": { "retry-after": "7" } }));
    assert_eq!(owner.get("/apps").status, 200, "not matched");
    let spoiled = owner.get("/addons");
    assert_eq!((spoiled.refusal(), spoiled.header("retry-after")), ((503, "x"), Some("7")));
    assert_eq!(spoiled.header("access-control-allow-origin"), Some("*"));
    assert_eq!(owner.get("/addons").status, 200, "used up");

    plant(&mut owner, json!("html"));
    assert!(owner.get("/addons").text.starts_with("<!DOCTYPE"));
    plant(&mut owner, json!("truncate"));
    assert!(serde_json::from_str::<serde_json::Value>(&owner.get("/addons").text).is_err());
    plant(&mut owner, json!({ "delay_ms": 1500 }));
    assert_eq!(owner.get("/addons").delay, std::time::Duration::from_millis(1500));
    plant(&mut owner, json!("lost"));
    owner.call("DELETE", "/_simulator/faults", None);
    assert!(!owner.get("/addons").lost);
}

#[test]
fn a_lost_answer_had_its_effect() {
    let mut owner = Driver::new("default");
    let fault = json!({ "match": { "path_contains": "/upgrade" }, "then": "lost" });
    owner.post("/_simulator/faults", fault);
    let asked = owner.post(&format!("/redis/v0/databases/{STORE}/upgrade"), json!({ "version": "9.1" }));
    assert!(asked.lost);
    assert_eq!(owner.maintenance(STORE), "preparing");
    let log = owner.read("/_simulator/requests");
    assert_eq!(log["requests"][0]["lost"], true);
}

#[test]
fn an_unreadable_fault_is_refused() {
    let mut owner = Driver::new("default");
    for fault in [
        json!({}),
        json!({ "match": { "path_contains": "x" }, "then": "explode" }),
        json!({ "match": { "path_contains": "x" }, "then": { "status": 42 } }),
    ] {
        assert_eq!(
            owner.post("/_simulator/faults", fault.clone()).refusal(),
            (422, "invalid_params"),
            "{fault}"
        );
    }
}

#[test]
fn somebody_else_can_change_things() {
    let mut owner = Driver::new("default");
    let patch =
        |owner: &mut Driver, body: serde_json::Value| owner.post("/_simulator/state/patches", body).status;
    assert_eq!(
        patch(&mut owner, json!({ "app": "chat", "maintenance": true, "formation": { "web": 1 } })),
        200
    );
    assert_eq!(patch(&mut owner, json!({ "addon": STORE, "version": "8.1.4" })), 200);
    let state = owner.state();
    assert_eq!(state["apps"]["chat"]["maintenance"], true);
    assert_eq!(state["apps"]["chat"]["formation"]["web"]["quantity"], 1);
    assert_eq!(owner.version(STORE), "8.1.4");
    assert_eq!(patch(&mut owner, json!({ "addon": STORE, "maintenance": "none" })), 200);
    assert_eq!(owner.maintenance(STORE), "none");
    assert_eq!(patch(&mut owner, json!({ "addon": STORE, "gone": true })), 200);
    assert_eq!(owner.get(&format!("/addons/{STORE}")).status, 404);
    assert_eq!(patch(&mut owner, json!({ "sign_in": "owner", "revoked": true })), 200);
    assert_eq!(owner.get("/apps").refusal(), (401, "unauthorized"));
    assert_eq!(patch(&mut owner, json!({ "app": "nowhere" })), 404);
    assert_eq!(patch(&mut owner, json!({})), 422);
}

#[test]
fn the_clock_can_be_advanced_but_not_turned_back() {
    let mut owner = Driver::new("default");
    owner.post(&format!("/redis/v0/databases/{STORE}/upgrade"), json!({ "version": "9.1" }));
    assert_eq!(owner.post("/_simulator/clock", json!({ "advance_seconds": 960 })).status, 200);
    assert_eq!(owner.maintenance(STORE), "ready");
    assert_eq!(
        owner.post("/_simulator/clock", json!({ "advance_seconds": -1 })).refusal(),
        (422, "invalid_params")
    );
    owner.wait(time::Duration::hours(-5));
    assert_eq!(owner.maintenance(STORE), "ready", "time never runs backwards");
}
