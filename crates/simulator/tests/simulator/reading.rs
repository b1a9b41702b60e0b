//! What each account sees.

use crate::driver::Driver;
use serde_json::json;

#[test]
fn the_owner_sees_every_app_and_add_on() {
    let mut owner = Driver::new("default");
    assert_eq!(owner.read("/account")["email"], "owner@example.com");
    assert_eq!(owner.get("/apps").names().len(), 11);
    assert_eq!(owner.read("/apps"), owner.read("/users/~/apps"));
    let addons = owner.read("/addons");
    let stores =
        addons.as_array().unwrap().iter().filter(|addon| addon["addon_service"]["name"] == "heroku-redis");
    assert_eq!(stores.count(), 14);
    assert_eq!(addons, owner.read("/users/~/addons"));
}

#[test]
fn a_collaborator_sees_only_their_apps_and_what_those_use() {
    let mut support = Driver::new("default");
    support.sign_in("support");
    assert_eq!(sorted(support.get("/apps").names()), ["billing", "search", "storefront"]);
    let seen = support.get("/addons");
    assert!(seen.names().contains(&"redis-spherical-37410"), "attached to storefront, owned by catalog-api");
    assert!(!seen.names().contains(&"redis-round-18226"));
    assert_eq!(support.get("/apps/chat").refusal(), (404, "not_found"));
    assert_eq!(support.get("/apps/chat").body["resource"], "app");
    assert_eq!(support.read("/teams"), json!([]));
    assert_eq!(support.get("/redis/v0/databases/redis-round-18226").status, 404);
    assert_eq!(support.get("/redis/v0/databases/redis-curved-41873").status, 200);
}

fn sorted(mut names: Vec<&str>) -> Vec<&str> {
    names.sort_unstable();
    names
}

#[test]
fn an_app_answers_to_its_name_and_its_id() {
    let mut owner = Driver::new("default");
    let app = owner.read("/apps/vault");
    assert_eq!(app["space"]["shield"], false);
    assert_eq!(app["team"]["name"], "acme-enterprise");
    assert_eq!(owner.read(&format!("/apps/{}", app["id"].as_str().unwrap())), app);
    assert_eq!(owner.read("/apps/health-records")["space"]["shield"], true);
    let asked = owner.post("/filters/apps", json!({ "in": { "id": [app["id"]] } }));
    assert_eq!(asked.body, json!([app]));
}

#[test]
fn teams_list_their_apps_and_add_ons() {
    let mut owner = Driver::new("default");
    assert_eq!(sorted(owner.get("/teams").names()), ["acme", "acme-enterprise"]);
    assert_eq!(sorted(owner.get("/teams/acme-enterprise/apps").names()), ["health-records", "vault"]);
    let addons = owner.get("/teams/acme-enterprise/addons");
    assert_eq!(sorted(addons.names()), ["redis-clean-11609", "redis-solid-47763"]);
    assert_eq!(owner.get("/teams/nobody").refusal(), (404, "not_found"));
}

#[test]
fn add_ons_carry_more_when_asked() {
    let mut owner = Driver::new("default");
    let plain = owner.read("/addons/redis-curved-41873");
    assert_eq!(plain["config_vars"], json!(["REDIS_URL"]));
    assert!(plain["plan"].get("price").is_none());
    owner.header("accept-expansion", "addon_service,plan");
    let rich = owner.read("/apps/storefront/addons/redis-curved-41873");
    assert_eq!(rich["plan"]["price"]["cents"], 1500);
    assert_eq!(rich["addon_service"]["human_name"], "Heroku Key-Value Store");
}

#[test]
fn an_apps_add_ons_are_those_attached_to_it() {
    let mut owner = Driver::new("default");
    let addons = owner.get("/apps/search/addons");
    assert_eq!(sorted(addons.names()), ["redis-spherical-37410", "redis-tapered-60231"]);
}

#[test]
fn config_var_names_follow_plan_and_attachment() {
    let mut owner = Driver::new("default");
    assert_eq!(owner.read("/addons/redis-flat-20954")["config_vars"], json!(["REDIS_URL", "REDIS_TLS_URL"]));
    let private = owner.read("/addons/redis-clean-11609")["config_vars"].to_string();
    assert!(private.contains("REDIS_BASTIONS") && private.contains("REDIS_BASTION_KEY"), "{private}");
    let vars = owner.read("/apps/storefront/config-vars");
    assert!(vars["CATALOG_CACHE_URL"].as_str().unwrap().starts_with("rediss://:"));
    assert!(vars["DATABASE_URL"].as_str().unwrap().starts_with("postgres://"));
}

#[test]
fn resolving_takes_ids_names_attachments_and_config_vars() {
    let mut owner = Driver::new("default");
    let id = owner.addon_id("redis-spherical-37410");
    for asked in [
        json!({ "addon": id }),
        json!({ "addon": "redis-spherical-37410", "app": null }),
        json!({ "addon": "SHARED_REDIS", "app": "search" }),
        json!({ "addon": "CATALOG_CACHE_URL", "app": "storefront" }),
        json!({ "addon": "search::SHARED_REDIS" }),
    ] {
        let found = owner.post("/actions/addons/resolve", asked.clone());
        assert_eq!(found.names(), ["redis-spherical-37410"], "{asked}");
    }
    let unknown = owner.post("/actions/addons/resolve", json!({ "addon": "nothing" }));
    assert_eq!((unknown.refusal(), &unknown.body["resource"]), ((404, "not_found"), &json!("add_on")));
    let asked = json!({ "addon_attachment": "SHARED_REDIS", "app": "search" });
    assert_eq!(owner.post("/actions/addon-attachments/resolve", asked).names(), ["SHARED_REDIS"]);
}

#[test]
fn what_is_for_sale_needs_no_token() {
    let mut nobody = Driver::new("default");
    nobody.token = "nobody".into();
    assert_eq!(nobody.read("/addon-services/heroku-redis")["supports_sharing"], true);
    assert!(nobody.get("/addon-services/heroku-redis/plans").names().contains(&"heroku-redis:mini"));
    assert_eq!(nobody.read("/plans/heroku-redis:premium-0")["price"]["cents"], 1500);
    assert_eq!(nobody.get("/plans/heroku-redis:premium-6").refusal(), (404, "not_found"));
    assert_eq!(nobody.get("/addons").refusal(), (401, "unauthorized"));
}

#[test]
fn attachments_are_listed_by_app_by_add_on_and_all() {
    let mut owner = Driver::new("default");
    let of_addon = owner.get("/addons/redis-spherical-37410/addon-attachments");
    assert_eq!(sorted(of_addon.names()), ["CATALOG_CACHE", "REDIS", "SHARED_REDIS"]);
    assert_eq!(sorted(owner.get("/apps/search/addon-attachments").names()), ["REDIS", "SHARED_REDIS"]);
    let all = owner.read("/addon-attachments");
    assert!(all.as_array().unwrap().len() > 14);
    let id = all[0]["id"].as_str().unwrap();
    assert_eq!(owner.read(&format!("/addon-attachments/{id}")), all[0]);
    owner.header("accept-inclusion", "addon:plan,config_vars");
    let rich = owner.read("/apps/search/addon-attachments/SHARED_REDIS");
    assert_eq!(rich["config_vars"], json!(["SHARED_REDIS_URL"]));
    assert_eq!(rich["addon"]["plan"]["name"], "heroku-redis:premium-3");
}
