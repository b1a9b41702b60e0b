//! Versions, tokens, scopes, rights and the rate limit.

use crate::driver::Driver;
use http::Request;
use serde_json::json;
use simulator::{Options, Scenario};
use time::Duration;

#[test]
fn tokens_come_in_the_three_shapes() {
    let driver = Driver::new("default");
    let lengths: Vec<usize> = driver.simulator.accounts().iter().map(|sign_in| sign_in.token.len()).collect();
    assert_eq!(lengths, [65, 41, 65, 36, 65]);
    assert!(driver.simulator.accounts()[0].token.starts_with("HRKU-AA"));
}

#[test]
fn a_request_must_name_a_version() {
    let mut owner = Driver::new("default");
    owner.header("accept", "application/json");
    let answer = owner.get("/apps");
    assert_eq!(answer.refusal(), (400, "missing_version"));
    assert!(answer.body["error"].is_string() && answer.body.get("message").is_none());
    assert_eq!(owner.get("/redis/v0/databases/redis-curved-41873").status, 200, "the Data API does not mind");
    owner.header("accept", "application/vnd.heroku+json; version=2");
    assert_eq!(owner.get("/apps").refusal(), (406, "not_acceptable"));
    owner.header("accept", "application/vnd.heroku+json; version=3.sdk");
    assert_eq!(owner.read("/apps/chat")["generation"], "cedar");
    assert_eq!(owner.read("/account")["mfa_enabled"], false);
}

#[test]
fn a_wrong_or_missing_token_is_unauthorized_on_both_apis() {
    let mut nobody = Driver::new("default");
    nobody.token = "HRKU-wrong".into();
    for path in ["/account", "/apps", "/redis/v0/databases/redis-curved-41873"] {
        assert_eq!(nobody.get(path).refusal(), (401, "unauthorized"), "{path}");
    }
    let request = Request::get("/apps").header("accept", "application/vnd.heroku+json; version=3");
    let reply = nobody.simulator.handle(nobody.now, request.body(Vec::new()).unwrap());
    assert_eq!(reply.response.status(), 401);
}

#[test]
fn a_read_only_token_reads_everything_and_changes_nothing() {
    let mut reader = Driver::new("default");
    reader.sign_in("read-only");
    for path in [
        "/account",
        "/addons",
        "/apps/storefront/config-vars",
        "/apps/storefront/releases",
        "/redis/v0/databases/redis-curved-41873",
    ] {
        assert_eq!(reader.get(path).status, 200, "{path}");
    }
    let refused = reader.patch("/apps/storefront", json!({ "maintenance": true }));
    assert_eq!(refused.refusal(), (403, "forbidden"));
    assert_eq!(refused.header("oauth-scope"), Some("identity read read-protected"));
    assert_eq!(refused.header("oauth-scope-accepted"), Some("global write write-protected"));
    let upgrade = reader.post("/redis/v0/databases/redis-curved-41873/upgrade", json!({ "version": "9.1" }));
    assert_eq!(upgrade.refusal(), (403, "forbidden"));
    assert_eq!(reader.state()["apps"]["storefront"]["maintenance"], false);
}

#[test]
fn a_bare_read_scope_gets_neither_the_account_nor_protected_things() {
    let mut nameless = Driver::new("default");
    nameless.sign_in("nameless");
    assert_eq!(nameless.get("/apps").status, 200);
    for path in
        ["/account", "/apps/chat/releases", "/apps/chat/config-vars", "/redis/v0/databases/redis-round-18226"]
    {
        assert_eq!(nameless.get(path).refusal(), (403, "forbidden"), "{path}");
    }
}

#[test]
fn who_may_only_look_cannot_change() {
    let mut support = Driver::new("default");
    support.sign_in("support");
    let scale = json!({ "updates": [{ "type": "worker", "quantity": 0 }] });
    assert_eq!(support.patch("/apps/storefront/formation", scale).refusal(), (403, "forbidden"));
    let upgrade = support.post("/redis/v0/databases/redis-curved-41873/upgrade", json!({ "version": "9.1" }));
    assert_eq!(upgrade.refusal(), (403, "forbidden"));
    assert_eq!(support.get("/apps/storefront/config-vars").refusal(), (403, "forbidden"));
    let state = support.state();
    assert_eq!(state["apps"]["storefront"]["formation"]["worker"]["quantity"], 1);
}

#[test]
fn capabilities_predict_what_will_be_refused() {
    let ask = json!({ "capabilities": [
        { "capability": "manage_dynos", "resource_id": "storefront", "resource_type": "app" },
        { "capability": "manage_dynos", "resource_id": "chat", "resource_type": "app" },
    ] });
    let mut driver = Driver::new("default");
    driver.header("accept", "application/vnd.heroku+json; version=3.sdk");
    let mut capable = |name: &str| {
        let answer = driver.sign_in(name).call("PUT", "/users/~/capabilities", Some(ask.clone())).body;
        let item = |n: usize| {
            let item = &answer["capabilities"][n];
            (item["capable"] == true, item["requires_second_factor"] == true)
        };
        (item(0), item(1))
    };
    assert_eq!(capable("owner"), ((true, false), (true, false)));
    assert_eq!(capable("support"), ((false, false), (false, false)));
    assert_eq!(capable("two-factor"), ((true, true), (true, true)));
}

#[test]
fn the_rate_limit_empties_and_fills_again() {
    let scenario = Scenario::from_toml("rate_limit = 3");
    let mut owner = Driver::with(&scenario.unwrap(), Options::default());
    assert_eq!(owner.get("/apps").header("ratelimit-remaining"), Some("2"));
    owner.get("/apps");
    owner.get("/apps");
    let refused = owner.get("/apps");
    assert_eq!(refused.refusal(), (429, "rate_limit"));
    assert_eq!(owner.read("/account/rate-limits"), json!({ "remaining": 0 }));
    owner.wait(Duration::seconds(2));
    assert_eq!(owner.get("/apps").status, 200);
}

#[test]
fn the_request_id_repeats_the_clients_own() {
    let mut owner = Driver::new("default");
    owner.header("request-id", "mine,and-mine");
    let id = owner.get("/apps").header("request-id").unwrap().to_owned();
    let (theirs, ours) = id.rsplit_once(',').unwrap();
    assert_eq!((theirs, ours.len()), ("mine,and-mine", 36));
}

#[test]
fn unknown_paths_and_methods_are_not_found() {
    let mut owner = Driver::new("default");
    for (method, path) in [("GET", "/nothing"), ("PUT", "/apps"), ("GET", "/data/nothing"), ("GET", "/")] {
        assert_eq!(owner.call(method, path, None).refusal(), (404, "not_found"), "{method} {path}");
    }
}

#[test]
fn bodies_that_are_not_json_objects_are_bad_requests() {
    let mut owner = Driver::new("default");
    let answer = owner.patch("/apps/chat", json!([1]));
    assert_eq!(answer.refusal(), (400, "bad_request"));
    assert_eq!(owner.patch("/apps/chat", json!({ "maintenance": "on" })).refusal(), (422, "invalid_params"));
}
