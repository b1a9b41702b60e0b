//! Putting a fork in the place of the store it copied, by attachments.

use crate::driver::{Answer, Driver};
use serde_json::{Value, json};
use time::Duration;

fn attach(owner: &mut Driver, addon: &str, app: &str, name: Option<&str>) -> Answer {
    let mut body = json!({ "addon": { "name": addon }, "app": { "name": app }, "confirm": app });
    if let Some(name) = name {
        body["name"] = json!(name);
    }
    owner.post("/addon-attachments", body)
}

fn with_fork(app: &str, plan: &str) -> Driver {
    let mut owner = Driver::new("forks");
    let address = owner.config(app)["REDIS_URL"].clone();
    let plan = json!({ "plan": format!("heroku-redis:{plan}"), "name": "redis-new-1" });
    assert_eq!(owner.fork(app, &address, plan).status, 201);
    owner.wait(Duration::hours(1));
    assert_eq!(owner.addon("redis-new-1")["fork"]["stage"], "copied");
    owner
}

fn attachments(owner: &mut Driver, addon: &str) -> Vec<String> {
    let addon = owner.addon(addon);
    let rows = addon["attachments"].as_array().unwrap().iter();
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    let mut all: Vec<String> =
        rows.map(|row| format!("{}:{}", word(&row["app"]), word(&row["name"]))).collect();
    all.sort();
    all
}

#[test]
fn promoting_as_the_official_client_does_it() {
    let mut owner = with_fork("bakery", "premium-0");
    let before = owner.config("bakery");
    let (release, _) = owner.running("bakery");
    let kept = attach(&mut owner, "redis-curved-10101", "bakery", None);
    assert!(kept.body["name"].as_str().unwrap().starts_with("HEROKU_REDIS_"));
    assert_eq!(attach(&mut owner, "redis-new-1", "bakery", Some("REDIS")).status, 201);
    let (after, dynos) = owner.running("bakery");
    assert_eq!((after, dynos.iter().all(|state| state == "starting")), (release + 2, true));
    owner.wait(Duration::seconds(4));
    assert!(owner.running("bakery").1.iter().all(|state| state == "up"));
    let config = owner.config("bakery");
    assert_ne!(config["REDIS_URL"], before["REDIS_URL"]);
    assert_eq!(config[format!("{}_URL", kept.body["name"].as_str().unwrap())], before["REDIS_URL"]);
    assert_eq!(config["REDIS_URL"], owner.read("/redis/v0/databases/redis-new-1")["resource_url"]);
}

#[test]
fn the_last_attachment_is_never_taken_not_even_by_the_way() {
    let mut owner = with_fork("bakery", "premium-0");
    let refused = attach(&mut owner, "redis-new-1", "bakery", Some("REDIS"));
    assert_eq!(refused.refusal(), (422, "invalid_params"));
    assert!(refused.message().contains("last attachment"));
    assert_eq!(attachments(&mut owner, "redis-curved-10101"), ["bakery:REDIS"]);
}

#[test]
fn a_shared_store_is_replaced_app_by_app_under_the_same_names() {
    let mut owner = with_fork("catalog", "premium-2");
    let old = "redis-spherical-20202";
    let names = [("catalog", "REDIS"), ("checkout", "CACHE_REDIS"), ("dispatch", "QUEUE")];
    assert_eq!(attach(&mut owner, old, "catalog", Some("OLD_REDIS")).status, 201);
    for (app, name) in names {
        let before = owner.config(app)[format!("{name}_URL")].clone();
        let (release, _) = owner.running(app);
        assert_eq!(attach(&mut owner, "redis-new-1", app, Some(name)).status, 201);
        assert_eq!(owner.running(app).0, release + 1);
        assert_ne!(owner.config(app)[format!("{name}_URL")], before);
    }
    assert_eq!(attachments(&mut owner, old), ["catalog:OLD_REDIS"]);
    let new = attachments(&mut owner, "redis-new-1");
    for (app, name) in names {
        assert!(new.contains(&format!("{app}:{name}")), "{new:?}");
    }
    // And back again, without the new store losing its own name.
    for (app, name) in names {
        assert_eq!(attach(&mut owner, old, app, Some(name)).status, 201, "{app}");
    }
    assert_eq!(attachments(&mut owner, "redis-new-1").len(), 1);
}

#[test]
fn a_mini_takes_both_config_vars_along() {
    let mut owner = with_fork("diary", "mini");
    let before = owner.config("diary");
    attach(&mut owner, "redis-flat-30303", "diary", Some("OLD_REDIS"));
    attach(&mut owner, "redis-new-1", "diary", Some("REDIS"));
    let config = owner.config("diary");
    for var in ["REDIS_URL", "REDIS_TLS_URL"] {
        assert_eq!(config[format!("OLD_{var}")], before[var], "{var}");
        assert!(config[var].as_str().unwrap().starts_with("rediss://"), "{var}");
        assert_ne!(config[var], before[var], "{var}");
    }
}

#[test]
fn a_private_store_takes_its_bastion_vars_along() {
    let mut owner = with_fork("strongroom", "private-7");
    let before = owner.config("strongroom");
    attach(&mut owner, "redis-solid-40404", "strongroom", Some("OLD_REDIS"));
    attach(&mut owner, "redis-new-1", "strongroom", Some("REDIS"));
    let config = owner.config("strongroom");
    assert_eq!(config["OLD_REDIS_BASTION_KEY"], before["REDIS_BASTION_KEY"]);
    assert_ne!(config["REDIS_BASTION_KEY"], before["REDIS_BASTION_KEY"]);
}

#[test]
fn settings_and_window_of_a_fork_can_be_made_those_of_its_source() {
    let mut owner = with_fork("bakery", "premium-0");
    let wanted =
        json!({ "maxmemory_policy": "volatile-lru", "notify_keyspace_events": "AKE", "timeout": 60 });
    let config = "/redis/v0/databases/redis-new-1/config";
    owner.patch(config, wanted.clone());
    let read = owner.read(config);
    for (setting, value) in wanted.as_object().unwrap() {
        assert_eq!(read[setting]["value"], *value, "{setting}");
    }
    let id = owner.addon_id("redis-new-1");
    let window = format!("/data/maintenances/v1/{id}/window");
    owner.post(&window, json!({ "day_of_week": "tuesday", "time_of_day": "18:30" }));
    assert_eq!(owner.read(&window)["window"], owner.addon("redis-curved-10101")["window"]);
}
