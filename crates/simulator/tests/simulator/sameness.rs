//! The same seed and the same requests give the same answers; no request is left unanswered.

use crate::driver::{Driver, START};
use http::Request;
use proptest::prelude::*;
use serde_json::json;
use simulator::{Options, Scenario};
use time::Duration;

fn a_story(seed: u64) -> Vec<String> {
    let mut owner =
        Driver::with(&Scenario::named("default").unwrap(), Options { seed, ..Options::default() });
    let mut answers = vec![owner.token.clone()];
    let upgrade = "/redis/v0/databases/redis-curved-41873/upgrade";
    answers.push(owner.post(upgrade, json!({ "version": "9.1" })).text);
    answers
        .push(owner.post("/addon-attachments", json!({ "addon": "redis-curved-41873", "app": "chat" })).text);
    answers.push(owner.post("/apps/chat/addons", json!({ "plan": "heroku-redis:mini" })).text);
    owner.wait(Duration::minutes(20));
    for path in ["/addons", "/apps/chat/dynos", "/apps/chat/config-vars"] {
        let answer = owner.get(path);
        answers.push(answer.text.clone());
        answers.push(answer.header("request-id").unwrap().to_owned());
    }
    answers
}

#[test]
fn the_seed_decides_everything() {
    assert_eq!(a_story(7), a_story(7));
    let (one, other) = (a_story(7), a_story(8));
    assert!(one.iter().zip(&other).skip(2).all(|(one, other)| one != other));
}

#[test]
fn every_scenario_can_be_simulated() {
    for name in Scenario::names() {
        let mut owner = Driver::new(name);
        owner.call("DELETE", "/_simulator/faults", None);
        assert!(owner.get("/addons").status.is_success(), "{name}");
        assert!(!Scenario::named(name).unwrap().about().is_empty(), "{name}");
    }
    assert!(Scenario::named("nonsense").is_none());
    assert_eq!(Driver::new("empty").read("/addons"), json!([]));
}

#[test]
fn the_end_of_time_is_answered_too() {
    let mut owner = Driver::new("default");
    owner.post("/redis/v0/databases/redis-curved-41873/upgrade", json!({ "version": "9.1" }));
    owner.now = time::PrimitiveDateTime::MAX.assume_utc();
    assert_eq!(owner.post("/_simulator/clock", json!({ "advance_seconds": 315_360_000 })).status, 200);
    assert_eq!(owner.version("redis-curved-41873"), "9.1.0");
    let id = owner.addon_id("redis-regular-32788");
    owner.post("/redis/v0/databases/redis-regular-32788/upgrade", json!({ "version": "9.1" }));
    let window = json!({ "day_of_week": "friday", "time_of_day": "23:30" });
    assert_eq!(owner.post(&format!("/data/maintenances/v1/{id}/window"), window).status, 200);
}

fn path() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("apps"),
        Just("chat"),
        Just("addons"),
        Just("redis-curved-41873"),
        Just("redis"),
        Just("v0"),
        Just("databases"),
        Just("upgrade"),
        Just("data"),
        Just("maintenances"),
        Just("v1"),
        Just("history"),
        Just("formation"),
        Just("dynos"),
        Just("actions"),
        Just("resolve"),
        Just("addon-attachments"),
        Just("_simulator"),
        Just("state"),
        Just("clock"),
        Just("faults"),
        Just("releases"),
        Just("~"),
        Just("users"),
        Just("config-vars"),
        Just("plans"),
        Just("teams"),
        Just("%ff%20"),
        Just("run"),
        Just("window"),
        Just("schedule"),
    ];
    prop::collection::vec(part, 0..5).prop_map(|parts| format!("/{}", parts.join("/")))
}

fn body() -> impl Strategy<Value = Vec<u8>> {
    let field = prop_oneof![
        Just("addon"),
        Just("app"),
        Just("name"),
        Just("confirm"),
        Just("version"),
        Just("updates"),
        Just("timeout"),
        Just("delay_weeks"),
        Just("advance_seconds"),
        Just("plan"),
        Just("maintenance"),
        Just("day_of_week"),
        Just("time_of_day"),
        Just("capabilities"),
        Just("in"),
        Just("match"),
        Just("then"),
        Just("formation"),
    ];
    let value = prop_oneof![
        Just(json!(null)),
        Just(json!(true)),
        any::<i64>().prop_map(|n| json!(n)),
        any::<f64>().prop_map(|n| json!(n)),
        ".{0,12}".prop_map(|text| json!(text)),
        Just(json!("chat")),
        Just(json!("redis-curved-41873")),
        Just(json!("9.1")),
        Just(json!([{ "type": "web", "quantity": "+9223372036854775807" }])),
        Just(json!({ "id": [1, "x"] })),
        Just(json!("monday")),
        Just(json!("heroku-redis:mini")),
    ];
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..20),
        prop::collection::btree_map(field, value, 0..5)
            .prop_map(|fields| json!(fields).to_string().into_bytes()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn any_request_at_any_moment_is_answered(
        requests in prop::collection::vec((0..6_usize, path(), body(), "[ -~]{0,30}", any::<i32>()), 1..30)
    ) {
        let mut owner = Driver::new("default");
        for (method, path, body, header, moment) in requests {
            let method = ["GET", "POST", "PATCH", "DELETE", "PUT", "OPTIONS"][method];
            let Ok(request) = Request::builder()
                .method(method)
                .uri(&path)
                .header("accept", "application/vnd.heroku+json; version=3")
                .header("authorization", format!("Bearer {}", owner.token))
                .header("range", &header)
                .header("request-id", &header)
                .body(body) else { continue };
            let reply = owner.simulator.handle(START + Duration::seconds(moment.into()), request);
            let status = reply.response.status();
            prop_assert!((200..600).contains(&status.as_u16()), "{method} {path}: {status}");
            let refused = status.is_client_error() || status.is_server_error();
            prop_assert!(!refused || !reply.response.body().is_empty(), "{method} {path}: {status} says nothing");
        }
    }
}
