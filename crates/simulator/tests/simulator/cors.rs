//! What a page from another origin gets to see.

use crate::driver::Driver;
use http::Request;
use simulator::{Options, Scenario};

const DATABASE: &str = "/redis/v0/databases/redis-curved-41873";

#[test]
fn a_preflight_is_granted_what_it_asks_for() {
    let mut driver = Driver::new("default");
    let request = Request::options(DATABASE)
        .header("origin", "http://127.0.0.1:8080")
        .header("access-control-request-method", "PATCH")
        .header("access-control-request-headers", "authorization,heroku-two-factor-code,range");
    let reply = driver.simulator.handle(driver.now, request.body(Vec::new()).unwrap());
    let header = |name: &str| reply.response.headers()[name].to_str().unwrap().to_owned();
    assert!(reply.response.status().is_success());
    assert_eq!(header("access-control-allow-origin"), "*");
    assert_eq!(header("access-control-allow-methods"), "PATCH");
    assert_eq!(header("access-control-allow-headers"), "authorization,heroku-two-factor-code,range");
    assert_eq!(driver.read("/_simulator/requests")["seen"], 0, "a preflight is not a call");
}

#[test]
fn every_answer_can_be_read_errors_too() {
    let mut driver = Driver::new("default");
    driver.token = "wrong".into();
    for path in ["/apps", "/nothing", DATABASE, "/_simulator/state", "/_simulator/nothing"] {
        let answer = driver.get(path);
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"), "{path}");
        assert!(answer.header("access-control-expose-headers").unwrap().contains("Next-Range"));
    }
}

#[test]
fn one_origin_can_be_the_only_one() {
    let options = Options { allow_origin: "http://localhost:9".into(), ..Options::default() };
    let mut owner = Driver::with(&Scenario::named("default").unwrap(), options);
    let apps = owner.get("/apps");
    assert_eq!(apps.header("access-control-allow-origin"), Some("http://localhost:9"));
    assert_eq!(apps.header("vary"), Some("Authorization,Accept-Encoding"));
}
