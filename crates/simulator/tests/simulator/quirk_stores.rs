//! What a store says of itself and is made with, where that is not known.

use crate::driver::Driver;
use serde_json::json;
use simulator::Quirk;

const STORE: &str = "redis-curved-41873";

#[test]
fn old_dates() {
    let mut owner = Driver::quirky(Quirk::OldDates);
    let created = owner.read(&format!("/redis/v0/databases/{STORE}"))["created_at"].clone();
    assert!(created.as_str().unwrap().ends_with(" +0000"), "{created}");
    let id = owner.addon_id("redis-cubic-73305");
    let scheduled = owner.read(&format!("/data/maintenances/v1/{id}"))["scheduled_for"].clone();
    assert!(scheduled.as_str().unwrap().ends_with(" +0000"), "{scheduled}");
}

#[test]
fn info_rows_other() {
    let mut owner = Driver::quirky(Quirk::InfoRowsOther);
    let database = owner.read(&format!("/redis/v0/databases/{STORE}"));
    let names: Vec<&str> =
        database["info"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert!(!names.iter().any(|name| name.starts_with("Status") || name.starts_with("Version")), "{names:?}");
    assert!(names.iter().all(|name| name.ends_with("(current)")), "{names:?}");
    assert_eq!(database["version"], "7.2.14", "the field beside the rows is what clients go by");
}

#[test]
fn create_version_ignored() {
    let made = |driver: &mut Driver| {
        let body =
            json!({ "plan": "heroku-redis:premium-0", "config": { "version": "7.2" }, "name": "redis-made" });
        assert_eq!(driver.post("/apps/chat/addons", body).status, 201);
        driver.addon("redis-made")["version"].clone()
    };
    assert_eq!(made(&mut Driver::new("default")), "7.2.14");
    assert_eq!(made(&mut Driver::quirky(Quirk::CreateVersionIgnored)), "9.1.0");
}

#[test]
fn mini_without_tls_url() {
    let mut owner = Driver::quirky(Quirk::MiniWithoutTlsUrl);
    assert_eq!(owner.read("/addons/redis-flat-20954")["config_vars"], json!(["REDIS_URL"]));
}

/// The switches are listed in the documentation, and each has a test of its own name.
#[test]
fn every_quirk_has_a_test() {
    let tests = [
        include_str!("quirk_cors.rs"),
        include_str!("quirk_refusals.rs"),
        include_str!("quirk_maintenances.rs"),
        include_str!("quirk_stores.rs"),
    ];
    for quirk in Quirk::ALL {
        let test = format!("fn {}()", quirk.name().replace('-', "_"));
        assert!(tests.iter().any(|file| file.contains(&test)), "no {test}");
        assert_eq!(quirk.name().parse(), Ok(*quirk));
    }
}
