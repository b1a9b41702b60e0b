//! Attaching and detaching: names, confirmation, the last attachment, releases.

use crate::driver::Driver;
use serde_json::json;
use time::Duration;

#[test]
fn attaching_makes_a_release_and_restarts_the_app() {
    let mut owner = Driver::new("default");
    let made = owner
        .post("/addon-attachments", json!({ "addon": "redis-curved-41873", "app": "chat", "name": "cache" }));
    assert_eq!((made.status.as_u16(), &made.body["name"]), (201, &json!("CACHE")));
    let state = owner.state();
    assert_eq!(state["apps"]["chat"]["release"], 65);
    assert_eq!(state["apps"]["chat"]["dynos"]["web.1"], "starting");
    assert!(owner.read("/apps/chat/config-vars")["CACHE_URL"].is_string());
    owner.wait(Duration::seconds(5));
    assert_eq!(owner.state()["apps"]["chat"]["dynos"]["web.1"], "up");
}

#[test]
fn an_attachment_without_a_name_gets_one() {
    let mut owner = Driver::new("default");
    let body = json!({ "addon": { "name": "redis-curved-41873" }, "app": { "name": "storefront" }, "confirm": "storefront" });
    let name = owner.post("/addon-attachments", body).body["name"].as_str().unwrap().to_owned();
    assert!(name.starts_with("HEROKU_REDIS_"), "{name}");
}

#[test]
fn a_name_in_use_wants_confirmation() {
    let mut owner = Driver::new("default");
    let mut body = json!({ "addon": "redis-angular-55012", "app": "billing", "name": "REDIS" });
    let asked = owner.post("/addon-attachments", body.clone());
    assert_eq!(asked.refusal(), (423, "confirmation_required"));
    assert_eq!(asked.header("x-confirmation-required"), Some("billing"));

    body["confirm"] = json!("billing");
    let last = owner.post("/addon-attachments", body.clone());
    assert_eq!(last.refusal(), (422, "invalid_params"), "redis-cubic-73305 would lose its last attachment");

    owner.post(
        "/addon-attachments",
        json!({ "addon": "redis-cubic-73305", "app": "billing", "name": "OLD_REDIS" }),
    );
    assert_eq!(owner.post("/addon-attachments", body).status, 201);
    let attached = owner.state()["addons"]["redis-angular-55012"]["attachments"].to_string();
    assert!(attached.contains("\"REDIS\""), "{attached}");
}

#[test]
fn detaching_keeps_the_last_attachment() {
    let mut owner = Driver::new("default");
    let id = |owner: &mut Driver, app: &str, name: &str| {
        let path = format!("/apps/{app}/addon-attachments/{name}");
        owner.read(&path)["id"].as_str().unwrap().to_owned()
    };
    let shared = id(&mut owner, "search", "SHARED_REDIS");
    assert_eq!(owner.call("DELETE", &format!("/addon-attachments/{shared}"), None).status, 200);
    assert_eq!(owner.get("/apps/search/addon-attachments").names(), ["REDIS"]);
    let only = id(&mut owner, "vault", "REDIS");
    assert_eq!(
        owner.call("DELETE", &format!("/addon-attachments/{only}"), None).refusal(),
        (422, "invalid_params")
    );
    assert_eq!(owner.state()["apps"]["vault"]["release"], 12);
}

#[test]
fn what_runs_in_a_space_stays_there() {
    let mut owner = Driver::new("default");
    let outside = owner.post("/addon-attachments", json!({ "addon": "redis-clean-11609", "app": "chat" }));
    assert_eq!(outside.refusal(), (422, "invalid_params"));
}
