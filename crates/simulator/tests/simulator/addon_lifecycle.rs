//! Making and destroying add-ons, without a fork.

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
fn what_other_apps_use_is_destroyed_only_by_force() {
    let mut owner = Driver::new("default");
    let app = owner.read("/apps/catalog-api")["id"].as_str().unwrap().to_owned();
    let id = owner.addon_id("redis-spherical-37410");
    let path = format!("/apps/{app}/addons/{id}");
    assert_eq!(owner.call("DELETE", &path, Some(json!({ "force": false }))).refusal(), (409, "conflict"));
    let gone = owner.call("DELETE", &path, Some(json!({ "force": true })));
    assert_eq!((gone.status.as_u16(), &gone.body["state"]), (202, &json!("deprovisioning")));
    assert!(owner.read("/apps/search/config-vars").get("SHARED_REDIS_URL").is_none());
    owner.wait(Duration::minutes(1));
    assert_eq!(owner.get(&format!("/addons/{id}")).refusal(), (404, "not_found"));
}
