//! Forks that are refused at once, and change nothing.

use crate::driver::Driver;
use serde_json::json;

#[test]
fn the_source_must_be_the_address_of_a_store_that_answers() {
    let mut owner = Driver::new("forks");
    let good = owner.config("bakery")["REDIS_URL"].as_str().unwrap().to_owned();
    let (front, host) = good.split_once('@').unwrap();
    let (host, port) = host.split_once(':').unwrap();
    let port: u16 = port.parse().unwrap();
    for (address, words) in [
        (json!(true), "must be the address"),
        (json!("redis-curved-10101"), "must be the address"),
        (json!(""), "must be the address"),
        (json!(format!("https{}@{host}:{port}", front.trim_start_matches("rediss"))), "must be the address"),
        (json!(format!("rediss://{host}:{port}")), "must be the address"),
        (json!(format!("{front}@{host}:{}", port + 1)), "cannot be reached"),
        (json!(format!("{front}@localhost:{port}")), "cannot be reached"),
        (json!(format!("{front}@{host}")), "cannot be reached"),
        (json!(format!("rediss://:pwrong@{host}:{port}")), "refused the password"),
        (json!(good.replace("rediss", "redis")), "takes only TLS"),
    ] {
        let refused = owner.fork("bakery", &address, json!({}));
        assert_eq!(refused.refusal(), (422, "invalid_params"), "{words}");
        assert!(refused.message().contains(words), "{}", refused.message());
        let secret = front.rsplit(':').next().unwrap();
        assert!(!refused.text.contains(secret) && !refused.text.contains("pwrong"), "{words}");
    }
    assert_eq!(owner.get("/apps/bakery/addons").names(), ["redis-curved-10101"]);
    assert_eq!(owner.running("bakery").0, 23);
}

#[test]
fn the_plaintext_port_of_a_mini_speaks_no_tls() {
    let mut owner = Driver::new("forks");
    let plain = owner.config("diary")["REDIS_URL"].as_str().unwrap().to_owned();
    let mini = json!({ "plan": "heroku-redis:mini" });
    let refused = owner.fork("diary", &json!(plain.replace("redis:", "rediss:")), mini);
    assert!(refused.message().contains("does not speak TLS"), "{}", refused.message());
}

#[test]
fn before_engine_6_tls_is_one_port_up() {
    let text = r#"
        app = [{ name = "old" }]
        addon = [{ name = "redis-old-1", plan = "premium-0", app = "old", version = "5.0.14" },
                 { name = "redis-old-2", plan = "mini", app = "old", version = "5.0.14" }]
    "#;
    let scenario = simulator::Scenario::from_toml(text).unwrap();
    let mut owner = Driver::with(&scenario, simulator::Options::default());
    let config = owner.config("old");
    let plain = config["REDIS_URL"].as_str().unwrap();
    let (front, port) = plain.rsplit_once(':').unwrap();
    let port: u16 = port.parse().unwrap();
    assert_eq!(owner.fork("old", &json!(plain), json!({})).status, 201);
    let tls = format!("{}:{}", front.replace("redis:", "rediss:"), port + 1);
    assert_eq!(owner.fork("old", &json!(tls), json!({})).status, 201);
    let names: Vec<&String> = config.as_object().unwrap().keys().collect();
    assert!(!names.iter().any(|name| name.contains("TLS")), "an old mini has no TLS: {names:?}");
}

#[test]
fn stores_in_a_space_answer_only_there() {
    let mut owner = Driver::new("forks");
    let inside = owner.config("strongroom")["REDIS_URL"].clone();
    let refused = owner.fork("bakery", &inside, json!({}));
    assert!(refused.message().contains("cannot be reached"), "{}", refused.text);
    let outside = owner.config("bakery")["REDIS_URL"].clone();
    let private = json!({ "plan": "heroku-redis:private-7" });
    assert_eq!(owner.fork("strongroom", &outside, private).status, 201);
}

#[test]
fn a_store_without_a_free_connection_cannot_be_forked_until_one_is() {
    let mut owner = Driver::new("forks");
    let address = owner.config("stadium")["REDIS_URL"].clone();
    let refused = owner.fork("stadium", &address, json!({}));
    assert_eq!(refused.refusal(), (422, "invalid_params"));
    assert!(refused.message().contains("max number of clients reached"));
    let less = json!({ "updates": [{ "type": "worker", "quantity": 0 }] });
    owner.patch("/apps/stadium/formation", less);
    owner.wait(time::Duration::seconds(3));
    assert_eq!(owner.fork("stadium", &address, json!({})).status, 201);
}

#[test]
fn plans_are_refused_that_are_unknown_or_belong_elsewhere() {
    let mut owner = Driver::new("forks");
    let address = owner.config("bakery")["REDIS_URL"].clone();
    for (app, plan, refusal) in [
        ("bakery", "premium-6", (404, "not_found")),
        ("bakery", "private-7", (422, "invalid_params")),
        ("strongroom", "premium-0", (422, "invalid_params")),
        ("strongroom", "shield-7", (422, "invalid_params")),
    ] {
        let refused = owner.fork(app, &address, json!({ "plan": format!("heroku-redis:{plan}") }));
        assert_eq!(refused.refusal(), refusal, "{app} {plan}");
        assert!(!refused.message().is_empty());
    }
}

#[test]
fn an_account_that_cannot_pay_makes_nothing() {
    let mut cardless = Driver::new("forks");
    let address = cardless.config("bakery")["REDIS_URL"].clone();
    cardless.sign_in("cardless");
    let refused = cardless.fork("bakery", &address, json!({}));
    assert_eq!(refused.refusal(), (402, "verification_required"));
    assert!(refused.body["url"].as_str().unwrap().starts_with("https://"));
    assert_eq!(cardless.read("/account")["verified"], false);
    assert_eq!(cardless.post("/apps/bakery/addons", json!({ "plan": "scheduler" })).status, 201, "is free");
}

#[test]
fn a_name_that_another_add_on_has_wants_confirmation() {
    let mut owner = Driver::new("forks");
    let address = owner.config("catalog")["REDIS_URL"].clone();
    let mut more = json!({ "plan": "heroku-redis:premium-2", "attachment": { "name": "REDIS" } });
    let asked = owner.fork("catalog", &address, more.clone());
    assert_eq!(asked.refusal(), (423, "confirmation_required"));
    assert_eq!(asked.header("x-confirmation-required"), Some("catalog"));
    more["confirm"] = json!("something-else");
    assert_eq!(owner.fork("catalog", &address, more.clone()).refusal(), (423, "confirmation_required"));
    more["confirm"] = json!("catalog");
    assert_eq!(owner.fork("catalog", &address, more).status, 201, "two other apps still hold the old one");
    owner.wait(time::Duration::minutes(5));
    assert_ne!(owner.config("catalog")["REDIS_URL"], address);

    let address = owner.config("bakery")["REDIS_URL"].clone();
    let more = json!({ "attachment": { "name": "REDIS" }, "confirm": "bakery" });
    let refused = owner.fork("bakery", &address, more);
    assert_eq!(refused.refusal(), (422, "invalid_params"), "its only attachment");
}

#[test]
fn versions_must_be_known_and_not_older_than_the_source() {
    let mut owner = Driver::new("forks");
    let address = owner.config("bakery")["REDIS_URL"].clone();
    for version in [json!("11"), json!(true), json!("6.2"), json!("7.0")] {
        let config = json!({ "fork": address, "version": version });
        let refused = owner.fork("bakery", &address, json!({ "config": config }));
        assert_eq!(refused.refusal(), (422, "invalid_params"), "{version}");
    }
}

#[test]
fn a_name_is_taken_only_once() {
    let mut owner = Driver::new("forks");
    let address = owner.config("bakery")["REDIS_URL"].clone();
    let more = json!({ "name": "redis-new-1" });
    assert_eq!(owner.fork("bakery", &address, more.clone()).status, 201);
    let again = owner.fork("bakery", &address, more);
    assert_eq!((again.refusal(), again.message()), ((422, "invalid_params"), "Name is already taken."));
}
