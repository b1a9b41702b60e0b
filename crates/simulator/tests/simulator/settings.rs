//! A store's settings and credentials.

use crate::driver::Driver;
use serde_json::json;

const CONFIG: &str = "/redis/v0/databases/redis-curved-41873/config";

#[test]
fn settings_start_at_their_defaults_and_change_one_by_one() {
    let mut owner = Driver::new("default");
    let config = owner.read(CONFIG);
    assert_eq!(config["maxmemory_policy"]["value"], "noeviction");
    assert_eq!(config["maxmemory_policy"]["values"].as_object().unwrap().len(), 8);
    assert_eq!(config["timeout"]["value"], 300);
    let changed = owner.patch(CONFIG, json!({ "timeout": 60 })).body;
    assert_eq!(
        (&changed["timeout"]["value"], &changed["maxmemory_policy"]["value"]),
        (&json!(60), &json!("noeviction"))
    );
    owner.patch(CONFIG, json!({ "maxmemory_policy": "allkeys-lru", "notify_keyspace_events": "KEA" }));
    let settings = owner.state()["addons"]["redis-curved-41873"]["settings"].clone();
    let wanted = json!({ "maxmemory_policy": "allkeys-lru", "notify_keyspace_events": "KEA", "timeout": 60 });
    assert_eq!(settings, wanted);
}

#[test]
fn settings_that_make_no_sense_are_refused() {
    let mut owner = Driver::new("default");
    for body in [
        json!({ "maxmemory_policy": "keep-all" }),
        json!({ "notify_keyspace_events": "?" }),
        json!({ "timeout": -1 }),
        json!({ "timeout": 60, "maxmemory_policy": 5 }),
    ] {
        assert_eq!(owner.patch(CONFIG, body.clone()).refusal(), (422, "invalid_params"), "{body}");
    }
    assert_eq!(owner.read(CONFIG)["timeout"]["value"], 300);
}

#[test]
fn new_credentials_reach_every_attached_app() {
    let mut owner = Driver::new("default");
    let before = owner.read("/apps/search/config-vars")["SHARED_REDIS_URL"].clone();
    let path = "/redis/v0/databases/redis-spherical-37410/credentials_rotation";
    assert!(owner.post(path, json!({})).body["message"].is_string());
    let after = owner.read("/apps/search/config-vars")["SHARED_REDIS_URL"].clone();
    assert_ne!(before, after);
    let state = owner.state();
    for (app, release) in [("search", 10), ("storefront", 24), ("catalog-api", 18)] {
        assert_eq!(state["apps"][app]["release"], release, "{app}");
    }
    let info = owner.read("/redis/v0/databases/redis-spherical-37410");
    assert_eq!(info["resource_url"], after);
}

#[test]
fn statistics_can_be_reset() {
    let mut owner = Driver::new("default");
    let answer = owner.post("/redis/v0/databases/redis-curved-41873/stats/reset", json!({}));
    assert_eq!(answer.message(), "Reset successful.");
}

#[test]
fn only_stores_are_databases() {
    let mut owner = Driver::new("default");
    for name in ["postgresql-flat-70021", "scheduler-flat-12098", "nothing"] {
        let answer = owner.get(&format!("/redis/v0/databases/{name}"));
        assert_eq!((answer.status.as_u16(), answer.message()), (404, "Resource not found."), "{name}");
    }
}
