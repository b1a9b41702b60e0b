//! The second factor: refused without, let through with a code or an unlocked app.

use crate::driver::Driver;
use serde_json::json;
use time::Duration;

fn careful() -> Driver {
    let mut careful = Driver::new("default");
    careful.sign_in("two-factor");
    careful
}

#[test]
fn reading_needs_no_code_but_changes_and_secrets_do() {
    let mut careful = careful();
    assert_eq!(careful.get("/apps/ledger").status, 200);
    let refused = careful.patch("/apps/ledger", json!({ "maintenance": true }));
    assert_eq!(refused.refusal(), (403, "two_factor"));
    assert_eq!(refused.body["app"], json!({ "name": "ledger" }));
    assert_eq!(careful.get("/apps/ledger/config-vars").refusal(), (403, "two_factor"));
    let upgrade =
        careful.post("/redis/v0/databases/redis-regular-32788/upgrade", json!({ "version": "9.1" }));
    assert_eq!(upgrade.refusal(), (403, "two_factor"));
    assert_eq!(careful.state()["apps"]["ledger"]["maintenance"], false);
}

#[test]
fn a_code_lets_one_request_through() {
    let mut careful = careful();
    careful.header("heroku-two-factor-code", "000000");
    assert_eq!(careful.patch("/apps/ledger", json!({ "maintenance": true })).refusal(), (403, "two_factor"));
    careful.header("heroku-two-factor-code", "123456");
    assert_eq!(careful.patch("/apps/ledger", json!({ "maintenance": true })).body["maintenance"], true);
    careful.headers.clear();
    assert_eq!(careful.patch("/apps/ledger", json!({ "maintenance": false })).refusal(), (403, "two_factor"));
}

#[test]
fn unlocking_an_app_lasts_for_that_app_and_not_for_ever() {
    let mut careful = careful();
    let unlock = "/apps/ledger/pre-authorizations";
    assert_eq!(careful.call("PUT", unlock, Some(json!({}))).refusal(), (403, "two_factor"));
    careful.header("heroku-two-factor-code", "123456");
    assert_eq!(careful.call("PUT", unlock, Some(json!({}))).status, 200);
    careful.headers.clear();
    assert_eq!(careful.patch("/apps/ledger", json!({ "maintenance": true })).status, 200);
    let upgrade =
        careful.post("/redis/v0/databases/redis-regular-32788/upgrade", json!({ "version": "9.1" }));
    assert_eq!(upgrade.status, 200);
    assert_eq!(careful.patch("/apps/chat", json!({ "maintenance": true })).refusal(), (403, "two_factor"));
    careful.wait(Duration::hours(9));
    assert_eq!(careful.patch("/apps/ledger", json!({ "maintenance": false })).refusal(), (403, "two_factor"));
}
