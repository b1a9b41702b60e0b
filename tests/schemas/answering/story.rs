//! Changes, and how things look while they happen.

use serde_json::{Value, json};

use super::{Judge, sweep};
use crate::caller::{Caller, Told};

/// Carries out one change that must be taken.
fn change(caller: &mut Caller, judge: &mut Judge, method: &str, path: &str, body: Value) -> Told {
    let told = caller.call(method, path, &body);
    assert!(told.status < 300, "{method} {path} is refused: {}", told.body);
    judge.hears(&told);
    told
}

fn id_of(caller: &mut Caller, addon: &str) -> String {
    caller.state()["addons"][addon]["id"].as_str().expect("an id").to_owned()
}

/// A maintenance from its request to its end, by the names of both ages; settings, window, schedule.
pub fn in_place(judge: &mut Judge) {
    for (addon, prefix) in [
        ("redis-curved-41873", "/data/maintenances/v1"),
        ("redis-cubic-73305", "/data/v0/maintenances/addons"),
    ] {
        let mut caller = Caller::of("default");
        let (caller, id) = (&mut caller, id_of(&mut Caller::of("default"), addon));
        let store = format!("/redis/v0/databases/{addon}");
        let record = format!("{prefix}/{id}");
        caller.patch(&json!({ "addon": addon, "maintenance": "none" }));
        let settings =
            json!({ "timeout": 60, "maxmemory_policy": "allkeys-lru", "notify_keyspace_events": "AKE" });
        change(caller, judge, "PATCH", &format!("{store}/config"), settings);
        change(caller, judge, "POST", &format!("{store}/credentials_rotation"), json!({}));
        change(caller, judge, "POST", &format!("{store}/stats/reset"), json!({}));
        change(
            caller,
            judge,
            "PUT",
            &format!("{store}/maintenance_window"),
            json!({ "description": "Mon 10:00" }),
        );
        change(caller, judge, "POST", &format!("{store}/upgrade"), json!({ "version": "9.1" }));
        sweep::reads(caller, judge, "default");
        let window = json!({ "day_of_week": "tuesday", "time_of_day": "18:30" });
        change(caller, judge, "POST", &format!("{record}/window"), window);
        change(caller, judge, "POST", &format!("{record}/schedule"), json!({ "delay_weeks": "1" }));
        caller.wait(20 * 60);
        sweep::reads(caller, judge, "default");
        let run =
            if prefix.contains("v1") { format!("{record}/run") } else { format!("{store}/maintenance") };
        change(caller, judge, "POST", &run, Value::Null);
        caller.wait(4);
        sweep::reads(caller, judge, "default");
        caller.wait(60);
        sweep::reads(caller, judge, "default");
    }
    let mut caller = Caller::of("default");
    let id = id_of(&mut caller, "redis-tapered-60231");
    change(&mut caller, judge, "POST", &format!("/data/v0/maintenances/addons/{id}/run"), Value::Null);
}

/// A fork from nothing to the old store's place, and the old one gone.
pub fn fork(judge: &mut Judge) {
    let mut caller = Caller::of("forks");
    let caller = &mut caller;
    let address = caller.get("/redis/v0/databases/redis-curved-10101").body["resource_url"].clone();
    let fork = json!({ "plan": { "name": "heroku-redis:premium-0" }, "name": "fresh", "config": { "fork": address } });
    change(caller, judge, "POST", "/apps/bakery/addons", fork);
    for seconds in [0, 30, 100, 5, 60, 3600] {
        caller.wait(seconds);
        sweep::reads(caller, judge, "forks");
    }
    let spare = json!({ "addon": { "name": "redis-curved-10101" }, "app": { "name": "bakery" }, "confirm": "bakery" });
    change(caller, judge, "POST", "/addon-attachments", spare);
    let place = json!({ "addon": "fresh", "app": "bakery", "confirm": "bakery", "name": "REDIS" });
    change(caller, judge, "POST", "/addon-attachments", place);
    for body in [json!({ "addon": "fresh", "app": null }), json!({ "addon": "REDIS", "app": "bakery" })] {
        change(caller, judge, "POST", "/actions/addons/resolve", body);
    }
    let attachment = json!({ "addon_attachment": "REDIS", "app": "bakery" });
    change(caller, judge, "POST", "/actions/addon-attachments/resolve", attachment);
    let extra = json!({ "addon": "fresh", "app": "lobby", "name": "EXTRA" });
    let extra = change(caller, judge, "POST", "/addon-attachments", extra).body["id"].clone();
    let extra = format!("/addon-attachments/{}", extra.as_str().expect("an id"));
    change(caller, judge, "DELETE", &extra, Value::Null);
    let old = "/apps/bakery/addons/redis-curved-10101";
    change(caller, judge, "DELETE", old, json!({ "force": false }));
    sweep::reads(caller, judge, "forks");
}

/// What an upgrade does to apps and their processes.
pub fn apps_and_processes(judge: &mut Judge) {
    let mut caller = Caller::of("default");
    let caller = &mut caller;
    change(caller, judge, "PATCH", "/apps/billing", json!({ "maintenance": true }));
    change(caller, judge, "PATCH", "/apps/billing/features/preboot", json!({ "enabled": false }));
    let pause =
        json!({ "updates": [{ "type": "worker", "quantity": "0" }, { "type": "beat", "quantity": 0 }] });
    change(caller, judge, "PATCH", "/apps/billing/formation", pause);
    change(caller, judge, "PATCH", "/apps/billing/formation/worker", json!({ "quantity": 2 }));
    sweep::reads(caller, judge, "default");
    change(caller, judge, "POST", "/apps/billing/dynos/web.1/actions/stop", Value::Null);
    change(caller, judge, "DELETE", "/apps/billing/dynos/worker.1", Value::Null);
    change(caller, judge, "DELETE", "/apps/billing/dynos", Value::Null);
    let ids: Vec<Value> = names_of(caller, "/apps");
    change(caller, judge, "POST", "/filters/apps", json!({ "in": { "id": ids } }));
    let asked = json!({ "capabilities": [
        { "capability": "manage_dynos", "resource_type": "app", "resource_id": ids[0] }
    ] });
    caller.version = "3.sdk";
    change(caller, judge, "PUT", "/users/~/capabilities", asked);
    caller.version = "3";
    change(caller, judge, "PUT", "/apps/billing/pre-authorizations", Value::Null);
}

fn names_of(caller: &mut Caller, path: &str) -> Vec<Value> {
    caller.get(path).body.as_array().expect("a list").iter().map(|row| row["id"].clone()).collect()
}
