//! The scenario whose Data API answers badly, one add-on at a time.

use crate::driver::Driver;

#[test]
fn each_broken_store_is_broken_in_its_own_way() {
    let mut owner = Driver::new("broken");
    let mut database = |name: &str| owner.get(&format!("/redis/v0/databases/redis-{name}"));
    assert_eq!(database("healthy-10001").status, 200);
    assert_eq!(database("sound-10002").status, 200);
    let missing = database("missing-10003");
    assert_eq!((missing.status.as_u16(), missing.message()), (404, "Resource not found."));
    let silent = database("silent-10004");
    assert_eq!((silent.status.as_u16(), silent.body.get("message")), (404, None));
    assert_eq!(database("refused-10005").refusal(), (401, "unauthorized"));
    assert_eq!(database("failing-10006").refusal(), (500, "internal_server_error"));
    let page = database("html-10007");
    assert_eq!((page.status.as_u16(), page.header("content-type")), (502, Some("text/html; charset=utf-8")));
    let half = database("truncated-10008");
    assert_eq!(half.status, 200);
    assert!(serde_json::from_str::<serde_json::Value>(&half.text).is_err());
    assert!(database("sparse-10009").body.get("version").is_none());
    assert_eq!(database("future-10020").body["version"], "10.0-beta");
}

#[test]
fn maintenances_can_be_strange_too() {
    let mut owner = Driver::new("broken");
    assert_eq!(owner.maintenance("redis-postponed-10010"), "postponed");
    let id = owner.addon_id("redis-olddates-10011");
    let record = owner.read(&format!("/data/maintenances/v1/{id}"));
    assert!(record["scheduled_for"].as_str().unwrap().ends_with(" +0000"), "{record}");
}

#[test]
fn a_version_nobody_knows_cannot_be_upgraded() {
    let mut owner = Driver::new("broken");
    let path = "/redis/v0/databases/redis-future-10020/upgrade";
    assert_eq!(owner.post(path, serde_json::json!({ "version": "9.1" })).refusal(), (422, "invalid_params"));
}
