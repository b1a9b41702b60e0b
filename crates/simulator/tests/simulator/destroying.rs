//! Destroying add-ons.

use crate::driver::{Answer, Driver};
use serde_json::json;
use time::Duration;

fn destroy(owner: &mut Driver, app: &str, addon: &str, force: bool) -> Answer {
    let app = owner.read(&format!("/apps/{app}"))["id"].as_str().unwrap().to_owned();
    let id = owner.addon_id(addon);
    owner.call("DELETE", &format!("/apps/{app}/addons/{id}"), Some(json!({ "force": force })))
}

#[test]
fn what_other_apps_use_is_destroyed_only_by_force() {
    let mut owner = Driver::new("forks");
    let refused = destroy(&mut owner, "catalog", "redis-spherical-20202", false);
    assert_eq!(refused.refusal(), (409, "conflict"));
    assert_eq!(owner.running("checkout").0, 9);
    let gone = destroy(&mut owner, "catalog", "redis-spherical-20202", true);
    assert_eq!((gone.status.as_u16(), &gone.body["state"]), (202, &json!("deprovisioning")));
    for (app, release, var) in
        [("catalog", 18, "REDIS_URL"), ("checkout", 10, "CACHE_REDIS_URL"), ("dispatch", 32, "QUEUE_URL")]
    {
        assert_eq!(owner.running(app).0, release, "{app}");
        assert!(owner.config(app).get(var).is_none(), "{var}");
    }
}

#[test]
fn a_destroyed_store_is_going_for_a_while_and_then_gone() {
    let mut owner = Driver::new("forks");
    assert_eq!(destroy(&mut owner, "bakery", "redis-curved-10101", false).status, 202);
    let database = "/redis/v0/databases/redis-curved-10101";
    let answer = owner.get(database);
    assert_eq!((answer.status.as_u16(), answer.message()), (404, "Resource not found."));
    assert_eq!(owner.read("/apps/bakery/addons/redis-curved-10101")["state"], "deprovisioning");
    assert_eq!(owner.get("/apps/bakery/addon-attachments").names(), Vec::<&str>::new());

    let (release, dynos) = owner.running("bakery");
    assert_eq!((release, dynos.iter().all(|state| state == "starting")), (24, true));
    let again = destroy(&mut owner, "bakery", "redis-curved-10101", false);
    assert_eq!((again.status.as_u16(), &again.body["state"]), (202, &json!("deprovisioning")));
    assert_eq!(owner.running("bakery").0, 24, "asking twice changes nothing");
    let body = json!({ "addon": "redis-curved-10101", "app": "lobby", "name": "LATE" });
    assert_eq!(owner.post("/addon-attachments", body).refusal(), (422, "invalid_params"));

    owner.wait(Duration::seconds(11));
    assert_eq!(owner.get("/apps/bakery/addons/redis-curved-10101").refusal(), (404, "not_found"));
    let answer = owner.get(database);
    assert_eq!((answer.status.as_u16(), answer.message()), (404, "Resource not found."));
}

#[test]
fn only_the_owning_app_can_destroy() {
    let mut owner = Driver::new("forks");
    let refused = destroy(&mut owner, "checkout", "redis-spherical-20202", true);
    assert_eq!(refused.refusal(), (404, "not_found"));
    assert_eq!(owner.addon("redis-spherical-20202")["state"], "provisioned");
}
