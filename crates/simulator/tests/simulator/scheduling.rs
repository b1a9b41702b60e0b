//! Maintenance windows, rescheduling and history.

use crate::driver::Driver;
use serde_json::json;
use time::Duration;

#[test]
fn a_window_is_set_in_several_spellings() {
    let mut owner = Driver::new("default");
    let id = owner.addon_id("redis-regular-32788");
    let path = format!("/data/maintenances/v1/{id}/window");
    assert_eq!(owner.read(&path)["window"], "Wednesdays 12:30 to 16:30 UTC");
    let moved = owner.post(&path, json!({ "day_of_week": "tuesday", "time_of_day": "5:30PM" })).body;
    assert_eq!(moved["window"], "Tuesdays 17:30 to 21:30 UTC");
    assert_eq!(moved["previous_window"], "Wednesdays 12:30 to 16:30 UTC");
    owner.post(&path, json!({ "day_of_week": "Monday", "time_of_day": "22:30" }));
    assert_eq!(owner.read(&path)["window"], "Mondays 22:30 to Tuesdays 02:30 UTC");
    for (day, time) in [("someday", "12:30"), ("monday", "12:15"), ("monday", "25:00"), ("monday", "13:00PM")]
    {
        let refused = owner.post(&path, json!({ "day_of_week": day, "time_of_day": time }));
        assert_eq!(refused.refusal(), (422, "invalid_params"), "{day} {time}");
    }
    let older = "/redis/v0/databases/redis-regular-32788/maintenance_window";
    let answer = owner.call("PUT", older, Some(json!({ "description": "Mon 10:00" })));
    assert_eq!(answer.body, json!({ "window": "Mondays 10:00 to 14:00 UTC" }));
}

#[test]
fn a_mini_store_has_no_window() {
    let mut owner = Driver::new("default");
    let id = owner.addon_id("redis-flat-20954");
    let path = format!("/data/maintenances/v1/{id}/window");
    assert_eq!(owner.get(&path).status, 404);
    assert_eq!(owner.post(&path, json!({ "day_of_week": "monday", "time_of_day": "12:00" })).status, 404);
    assert_eq!(owner.get(&path).status, 404, "asking has not given it one");
}

#[test]
fn a_planned_maintenance_moves_by_weeks_but_not_past_its_deadline() {
    let mut owner = Driver::new("default");
    let id = owner.addon_id("redis-cubic-73305");
    let path = format!("/data/maintenances/v1/{id}/schedule");
    let planned = owner.read(&format!("/data/maintenances/v1/{id}"))["scheduled_for"].clone();
    let moved = owner.post(&path, json!({ "delay_weeks": "2" })).body;
    assert_eq!(moved["previously_scheduled_for"], planned);
    assert_ne!(moved["scheduled_for"], planned);
    assert_eq!(moved["customer_requested"], true);
    assert_eq!(owner.post(&path, json!({ "delay_weeks": -2 })).body["scheduled_for"], planned);
    for weeks in [json!("NaN"), json!(9), json!(-9), json!(1.5)] {
        assert_eq!(
            owner.post(&path, json!({ "delay_weeks": weeks })).refusal(),
            (422, "invalid_params"),
            "{weeks}"
        );
    }
}

#[test]
fn a_maintenance_follows_its_window() {
    let mut owner = Driver::new("default");
    let id = owner.addon_id("redis-cubic-73305");
    let body = json!({ "day_of_week": "friday", "time_of_day": "03:30" });
    let moved = owner.post(&format!("/data/maintenances/v1/{id}/window"), body).body;
    let scheduled = moved["scheduled_for"].as_str().unwrap();
    assert!(scheduled.contains("T03:30:00"), "{scheduled}");
    assert_ne!(moved["scheduled_for"], moved["previously_scheduled_for"]);
}

#[test]
fn history_is_newest_first_and_limited() {
    let mut owner = Driver::new("default");
    let id = owner.addon_id("redis-cubic-73305");
    let history = owner.read(&format!("/data/maintenances/v1/{id}/history/?limit=5"));
    let reasons: Vec<_> =
        history["maintenances"].as_array().unwrap().iter().map(|row| &row["reason"]).collect();
    assert_eq!(reasons, ["hardware_issue", "customer_request"]);
    let one = owner.read(&format!("/data/maintenances/v1/{id}/history?limit=1"));
    assert_eq!(one["maintenances"].as_array().unwrap().len(), 1);
    assert_eq!(owner.get(&format!("/data/maintenances/v1/{id}/history/?limit=x")).status, 422);
}

#[test]
fn an_apps_maintenances_hold_every_data_add_on() {
    let mut owner = Driver::new("default");
    let id = owner.read("/apps/billing")["id"].as_str().unwrap().to_owned();
    let list = owner.read(&format!("/data/maintenances/v1/apps/{id}"));
    let mut rows: Vec<(String, String)> = list["maintenances"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["addon"]["kind"].as_str().unwrap().into(), row["status"].as_str().unwrap().into()))
        .collect();
    rows.sort();
    let wanted = [("heroku-postgresql", "pending"), ("heroku-redis", "none"), ("heroku-redis", "pending")];
    assert_eq!(rows, wanted.map(|(kind, status)| (kind.to_owned(), status.to_owned())));
}

#[test]
fn a_pending_maintenance_waits_and_cannot_be_run() {
    let mut owner = Driver::new("default");
    let id = owner.addon_id("redis-cubic-73305");
    let run = owner.call("POST", &format!("/data/maintenances/v1/{id}/run"), None);
    assert_eq!(run.refusal(), (409, "conflict"));
    owner.post("/redis/v0/databases/redis-cubic-73305/upgrade", json!({ "version": "9.1" }));
    owner.wait(Duration::minutes(16));
    assert_eq!(owner.maintenance("redis-cubic-73305"), "ready", "an upgrade takes its place");
}
