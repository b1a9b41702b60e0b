//! Refusals whose status is not known.

use crate::driver::Driver;
use serde_json::json;
use simulator::{Options, Quirk, Scenario};

const STORE: &str = "redis-curved-41873";

#[test]
fn data_api_global_only() {
    let mut reader = Driver::quirky(Quirk::DataApiGlobalOnly);
    reader.sign_in("read-only");
    assert_eq!(reader.get(&format!("/redis/v0/databases/{STORE}")).refusal(), (403, "forbidden"));
    assert_eq!(reader.get("/apps").status, 200);
}

fn limited(quirks: Vec<Quirk>) -> Driver {
    let scenario = "rate_limit = 2\n[[app]]\nname = \"shop\"\n[[addon]]\nname = \"redis-a\"\nplan = \"mini\"\napp = \"shop\"\n";
    Driver::with(&Scenario::from_toml(scenario).unwrap(), Options { quirks, ..Options::default() })
}

#[test]
fn data_api_rate_limited() {
    let asked = |quirks| {
        let mut owner = limited(quirks);
        (0..3).map(|_| owner.get("/redis/v0/databases/redis-a").status.as_u16()).collect::<Vec<_>>()
    };
    assert_eq!(asked(vec![]), [200, 200, 200]);
    assert_eq!(asked(vec![Quirk::DataApiRateLimited]), [200, 200, 429]);
}

#[test]
fn retry_after() {
    let mut owner = limited(vec![Quirk::RetryAfter]);
    owner.get("/apps");
    owner.get("/apps");
    let refused = owner.get("/apps");
    assert_eq!((refused.refusal(), refused.header("retry-after")), ((429, "rate_limit"), Some("1")));
}

#[test]
fn upgrade_refused_with_400() {
    let mut owner = Driver::quirky(Quirk::UpgradeRefusedWith400);
    let path = format!("/redis/v0/databases/{STORE}/upgrade");
    let refused = owner.post(&path, json!({ "version": "7.2" }));
    assert_eq!((refused.status.as_u16(), refused.body.get("id")), (400, None));
    assert!(refused.message().contains("already runs"), "{}", refused.message());
    assert_eq!(owner.post(&path, json!({ "version": "9.1" })).status, 200);
    assert_eq!(owner.post(&path, json!({ "version": "9.1" })).status, 400, "one is under way");
}

#[test]
fn bare_major_refused() {
    let mut owner = Driver::quirky(Quirk::BareMajorRefused);
    let path = format!("/redis/v0/databases/{STORE}/upgrade");
    assert_eq!(owner.post(&path, json!({ "version": "9" })).refusal(), (422, "invalid_params"));
    assert_eq!(owner.post(&path, json!({ "version": "9.1" })).status, 200);
}

#[test]
fn confirmation_with_400() {
    let mut owner = Driver::quirky(Quirk::ConfirmationWith400);
    let body = json!({ "addon": "redis-round-18226", "app": "storefront", "name": "REDIS" });
    assert_eq!(owner.post("/addon-attachments", body).refusal(), (400, "confirmation_required"));
}

#[test]
fn two_factor_with_412() {
    let mut careful = Driver::quirky(Quirk::TwoFactorWith412);
    careful.sign_in("two-factor");
    let refused = careful.patch("/apps/chat", json!({ "maintenance": true }));
    assert_eq!((refused.refusal(), &refused.body["app"]["name"]), ((412, "two_factor"), &json!("chat")));
}

#[test]
fn verification_with_422() {
    let options = Options { quirks: vec![Quirk::VerificationWith422], ..Options::default() };
    let mut cardless = Driver::with(&Scenario::named("forks").unwrap(), options);
    cardless.sign_in("cardless");
    let refused = cardless.post("/apps/bakery/addons", json!({ "plan": "heroku-redis:premium-0" }));
    assert_eq!(refused.refusal(), (422, "verification_needed"));
    assert!(refused.body["url"].is_string());
}

#[test]
fn last_attachment_conflict() {
    let mut owner = Driver::quirky(Quirk::LastAttachmentConflict);
    let attachments = owner.read(&format!("/addons/{STORE}/addon-attachments"));
    let id = attachments[0]["id"].as_str().unwrap();
    let refused = owner.call("DELETE", &format!("/addon-attachments/{id}"), None);
    assert_eq!(refused.refusal(), (409, "conflict"));
}

#[test]
fn resolve_empty() {
    let mut owner = Driver::quirky(Quirk::ResolveEmpty);
    let found = owner.post("/actions/addons/resolve", json!({ "addon": "nothing" }));
    assert_eq!((found.status.as_u16(), found.body), (200, json!([])));
}
