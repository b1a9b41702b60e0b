//! The life of a fork, from the request until it stands on its own.

use crate::driver::Driver;
use serde_json::{Value, json};
use time::Duration;

const SOURCE: &str = "redis-curved-10101";

fn row(owner: &mut Driver, addon: &str, name: &str) -> Value {
    let info = owner.read(&format!("/redis/v0/databases/{addon}"))["info"].clone();
    info.as_array().unwrap().iter().find(|row| row["name"] == name).unwrap()["values"][0].clone()
}

#[test]
fn a_fork_is_made_then_copies_then_stands_on_its_own() {
    let mut owner = Driver::new("forks");
    owner.header("x-heroku-legacy-provider-messages", "true");
    let address = owner.config("bakery")["REDIS_URL"].clone();
    let made = owner.fork("bakery", &address, json!({ "name": "redis-new-1" }));
    assert_eq!((made.status.as_u16(), &made.body["state"]), (201, &json!("provisioning")), "{}", made.text);
    assert!(made.body["provision_message"].as_str().unwrap().contains("copy"));
    assert_eq!(made.body["config_vars"], json!([]));
    let database = "/redis/v0/databases/redis-new-1";
    for path in [database.to_owned(), format!("{database}/wait"), format!("{database}/config")] {
        let answer = owner.get(&path);
        assert_eq!(
            (answer.status.as_u16(), answer.body.get("message")),
            (404, None),
            "{path}: not there yet"
        );
    }
    assert_eq!(owner.addon("redis-new-1")["fork"]["stage"], "awaited");

    owner.wait(Duration::seconds(121));
    assert_eq!(owner.read("/apps/bakery/addons/redis-new-1")["state"], "provisioned");
    assert_eq!(row(&mut owner, "redis-new-1", "Status"), "fork in progress");
    let wait = owner.read(&format!("{database}/wait"));
    assert_eq!(wait, json!({ "message": "fork in progress", "waiting?": true }));
    let upgrade = owner.post(&format!("{database}/upgrade"), json!({ "version": "9.1" }));
    assert_eq!(upgrade.refusal(), (409, "conflict"));

    owner.wait(Duration::seconds(25));
    assert_eq!(owner.read(&format!("{database}/wait"))["waiting?"], false);
    assert_eq!(row(&mut owner, "redis-new-1", "Status"), "available");
    let fork = owner.addon("redis-new-1");
    assert_eq!((&fork["fork"]["stage"], &fork["fork"]["of"]), (&json!("copied"), &json!(SOURCE)));
    assert_eq!(fork["data"]["megabytes"], 32);
}

#[test]
fn a_fork_takes_over_the_data_and_nothing_else() {
    let mut owner = Driver::new("forks");
    let address = owner.config("bakery")["REDIS_URL"].clone();
    let before = owner.addon(SOURCE);
    owner.fork("bakery", &address, json!({ "name": "redis-new-2" }));
    owner.wait(Duration::minutes(5));
    let fork = owner.addon("redis-new-2");
    assert_eq!(fork["version"], "9.1.0");
    let usual = json!({ "maxmemory_policy": "noeviction", "notify_keyspace_events": "", "timeout": 300 });
    assert_eq!(fork["settings"], usual);
    assert_ne!(fork["window"], before["window"]);
    let attachments = fork["attachments"].as_array().unwrap();
    assert_eq!(attachments.len(), 1);
    let name = attachments[0]["name"].as_str().unwrap();
    assert!(name.starts_with("HEROKU_REDIS_"), "{name}");

    let config = owner.config("bakery");
    assert_eq!(config["REDIS_URL"], address);
    let new: http::Uri = config[format!("{name}_URL")].as_str().unwrap().parse().unwrap();
    let old: http::Uri = address.as_str().unwrap().parse().unwrap();
    let password = |uri: &http::Uri| uri.authority().unwrap().as_str().split('@').next().unwrap().to_owned();
    assert_ne!((new.host(), new.port_u16()), (old.host(), old.port_u16()));
    assert_ne!(password(&new), password(&old));
    let after = owner.addon(SOURCE);
    for kept in ["version", "settings", "window", "attachments", "state"] {
        assert_eq!(after[kept], before[kept], "{kept}");
    }
}

#[test]
fn more_data_takes_longer_and_so_does_a_space() {
    let seconds = |app: &str, var: &str, plan: &str| {
        let mut owner = Driver::new("forks");
        let address = owner.config(app)[var].clone();
        owner.fork(app, &address, json!({ "plan": format!("heroku-redis:{plan}"), "name": "redis-new-3" }));
        let mut seconds = (0, 0);
        while owner.addon("redis-new-3")["fork"]["stage"] != "copied" {
            let made = owner.addon("redis-new-3")["state"] == "provisioned";
            owner.wait(Duration::seconds(10));
            *(if made { &mut seconds.1 } else { &mut seconds.0 }) += 10;
            assert!(seconds.0 + seconds.1 < 2000);
        }
        seconds
    };
    let (made, copied) = seconds("bakery", "REDIS_URL", "premium-0");
    let (heavy_made, heavy_copied) = seconds("archive", "REDIS_URL", "premium-3");
    let (private_made, private_copied) = seconds("strongroom", "REDIS_URL", "private-7");
    assert_eq!(made, heavy_made);
    assert!(private_made > made);
    assert!(copied < heavy_copied && heavy_copied < private_copied);
}

#[test]
fn a_sticky_status_says_in_progress_although_nobody_waits() {
    let mut owner = Driver::new("forks");
    let address = owner.config("postbox")["REDIS_URL"].clone();
    owner.fork("postbox", &address, json!({ "name": "redis-new-4" }));
    owner.wait(Duration::hours(1));
    let wait = owner.read("/redis/v0/databases/redis-new-4/wait");
    assert_eq!(wait, json!({ "message": "available", "waiting?": false }));
    assert_eq!(row(&mut owner, "redis-new-4", "Status"), "fork in progress");
    assert_eq!(row(&mut owner, "redis-sticky-80808", "Status"), "available");
}

#[test]
fn the_source_has_one_more_client_during_the_copy() {
    let mut owner = Driver::new("forks");
    let address = owner.config("lobby")["REDIS_URL"].clone();
    assert_eq!(row(&mut owner, "redis-crowded-50505", "Connections"), "39/40");
    // Named as an app's code does not read it, so that its own restart ends before the copy does.
    owner.fork("lobby", &address, json!({ "name": "redis-new-5", "attachment": { "name": "SPARE" } }));
    owner.wait(Duration::seconds(130));
    assert_eq!(owner.addon("redis-crowded-50505")["connections"], json!({ "used": 40, "limit": 40 }));
    owner.wait(Duration::minutes(2));
    assert_eq!(row(&mut owner, "redis-crowded-50505", "Connections"), "39/40");
}

#[test]
fn a_version_that_is_asked_for_is_given() {
    let mut owner = Driver::new("forks");
    let address = owner.config("bakery")["REDIS_URL"].clone();
    let config = json!({ "fork": address, "version": "8.1" });
    owner.fork("bakery", &address, json!({ "name": "redis-new-6", "config": config }));
    owner.wait(Duration::minutes(5));
    assert_eq!(owner.version("redis-new-6"), "8.1.4");
}

#[test]
fn a_mini_has_two_addresses_and_can_be_forked_from_each() {
    let mut owner = Driver::new("forks");
    let config = owner.config("diary");
    let (plain, tls) = (&config["REDIS_URL"], &config["REDIS_TLS_URL"]);
    assert!(plain.as_str().unwrap().starts_with("redis://:"));
    assert!(tls.as_str().unwrap().starts_with("rediss://:"));
    let port = |address: &Value| address.as_str().unwrap().rsplit(':').next().unwrap().to_owned();
    assert_ne!(port(plain), port(tls));
    let more = |name: &str| json!({ "plan": "heroku-redis:mini", "name": name });
    assert_eq!(owner.fork("diary", plain, more("redis-new-7")).status, 201);
    assert_eq!(owner.fork("diary", tls, more("redis-new-8")).status, 201);
}

#[test]
fn a_private_fork_brings_bastion_vars() {
    let mut owner = Driver::new("forks");
    let address = owner.config("strongroom")["REDIS_URL"].clone();
    let more = json!({ "plan": "heroku-redis:private-7", "attachment": { "name": "NEXT" } });
    owner.fork("strongroom", &address, more);
    owner.wait(Duration::hours(1));
    let config = owner.config("strongroom");
    for var in ["NEXT_URL", "NEXT_BASTIONS", "NEXT_BASTION_KEY", "NEXT_BASTION_REKEYS_AFTER"] {
        assert!(config[var].is_string(), "{var}");
    }
}

#[test]
fn the_state_of_a_fork_holds_no_secret() {
    let mut owner = Driver::new("forks");
    let address = owner.config("bakery")["REDIS_URL"].as_str().unwrap().to_owned();
    owner.fork("bakery", &json!(address), json!({ "name": "redis-new-9" }));
    owner.wait(Duration::minutes(5));
    let password = address.split([':', '@']).nth(2).unwrap();
    assert!(password.len() > 30);
    for path in ["/_simulator/state", "/_simulator/requests", "/apps/bakery/releases", "/addons"] {
        assert!(!owner.get(path).text.contains(password), "{path}");
    }
}
