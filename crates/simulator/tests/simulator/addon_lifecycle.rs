//! Making add-ons, without a fork.

use crate::driver::Driver;
use serde_json::json;
use time::Duration;

#[test]
fn a_new_store_is_made_in_a_while_and_is_of_the_newest_version() {
    let mut owner = Driver::new("default");
    let body = json!({ "plan": { "name": "heroku-redis:premium-0" }, "name": "redis-new-1", "attachment": {}, "config": {} });
    let made = owner.post("/apps/chat/addons", body);
    assert_eq!((made.status.as_u16(), &made.body["state"]), (201, &json!("provisioning")));
    let wait = owner.get("/redis/v0/databases/redis-new-1/wait");
    assert_eq!((wait.status.as_u16(), wait.body.get("message")), (404, None), "not there yet");
    owner.wait(Duration::minutes(3));
    let addon = owner.read("/apps/chat/addons/redis-new-1");
    assert_eq!(addon["state"], "provisioned");
    assert!(addon["config_vars"][0].as_str().unwrap().starts_with("HEROKU_REDIS_"));
    assert_eq!(owner.version("redis-new-1"), "9.1.0");
}

#[test]
fn plans_fit_the_place_they_are_made_for() {
    let mut owner = Driver::new("default");
    for (app, plan, status) in [
        ("vault", "premium-0", 422),
        ("vault", "shield-7", 422),
        ("vault", "private-7", 201),
        ("chat", "private-7", 422),
        ("chat", "premium-6", 404),
    ] {
        let made =
            owner.post(&format!("/apps/{app}/addons"), json!({ "plan": format!("heroku-redis:{plan}") }));
        assert_eq!(made.status, status, "{app} {plan}");
    }
}

#[test]
fn config_vars_come_when_the_store_is_ready_and_restart_the_app() {
    let mut owner = Driver::new("default");
    owner
        .post("/apps/chat/addons", json!({ "plan": "heroku-redis:mini", "attachment": { "name": "small" } }));
    assert_eq!(owner.running("chat").0, 65, "attached");
    assert!(owner.config("chat").get("SMALL_URL").is_none());
    owner.wait(Duration::seconds(121));
    let (release, dynos) = owner.running("chat");
    assert_eq!((release, dynos.iter().all(|state| state == "starting")), (66, true));
    let config = owner.config("chat");
    assert!(config["SMALL_URL"].as_str().unwrap().starts_with("rediss://:"));
    assert_eq!(config["SMALL_URL"], config["SMALL_TLS_URL"]);
    let newest = &owner.read("/apps/chat/releases/66")["description"];
    assert!(newest.as_str().unwrap().ends_with("completed provisioning, setting SMALL_URL, SMALL_TLS_URL."));
}

#[test]
fn a_plan_goes_by_its_id_and_a_service_means_its_first_plan() {
    let mut owner = Driver::new("default");
    let id = owner.read("/plans/heroku-redis:premium-1")["id"].clone();
    let made = owner.post("/apps/chat/addons", json!({ "plan": id }));
    assert_eq!(made.body["plan"]["name"], "heroku-redis:premium-1");
    let made = owner.post("/apps/chat/addons", json!({ "plan": { "name": "heroku-redis" } }));
    assert_eq!(made.body["plan"]["name"], "heroku-redis:mini");
}

#[test]
fn every_plan_has_a_monthly_price() {
    let mut owner = Driver::new("default");
    let plans = owner.read("/addon-services/heroku-redis/plans");
    assert_eq!(plans.as_array().unwrap().len(), 22);
    for plan in plans.as_array().unwrap() {
        let (price, name) = (&plan["price"], plan["name"].as_str().unwrap());
        assert!(price["cents"].as_u64().unwrap() > 0 && price["unit"] == "month", "{name}");
        assert_eq!(price["contract"], name.contains("shield"), "{name}");
    }
}
