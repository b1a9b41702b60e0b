//! What pages of other origins get to see, where that is not known.

use crate::driver::Driver;
use http::Request;
use simulator::Quirk;

const DATABASE: &str = "/redis/v0/databases/redis-curved-41873";
const ALLOWED: &str = "access-control-allow-origin";

#[test]
fn data_api_without_cors() {
    let mut owner = Driver::quirky(Quirk::DataApiWithoutCors);
    assert_eq!(owner.get(DATABASE).header(ALLOWED), None);
    assert_eq!(owner.get("/apps").header(ALLOWED), Some("*"));
}

#[test]
fn headers_hidden() {
    let mut owner = Driver::quirky(Quirk::HeadersHidden);
    let apps = owner.get("/apps");
    assert_eq!(apps.header("access-control-expose-headers"), None);
    assert!(apps.header("ratelimit-remaining").is_some(), "it is sent, only a page cannot read it");
}

#[test]
fn errors_without_cors() {
    let mut owner = Driver::quirky(Quirk::ErrorsWithoutCors);
    assert_eq!(owner.get("/apps/nowhere").header(ALLOWED), None);
    assert_eq!(owner.get("/apps").header(ALLOWED), Some("*"));
}

#[test]
fn preflight_narrow() {
    let driver = &mut Driver::quirky(Quirk::PreflightNarrow);
    let request = Request::options(DATABASE)
        .header("access-control-request-method", "PATCH")
        .header("access-control-request-headers", "authorization,heroku-two-factor-code");
    let reply = driver.simulator.handle(driver.now, request.body(Vec::new()).unwrap());
    let granted = reply.response.headers()["access-control-allow-headers"].to_str().unwrap();
    assert!(granted.contains("Authorization") && !granted.to_lowercase().contains("two-factor"), "{granted}");
}
