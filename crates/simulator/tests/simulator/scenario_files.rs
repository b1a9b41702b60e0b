//! Scenarios people write: what is left out is made up sensibly, and what is wrong is told with
//! its line and what is allowed there.

use crate::driver::{Driver, START};
use serde_json::json;
use simulator::{Options, Scenario, Simulator};
use time::Duration;

fn driver(file: &str) -> Driver {
    let scenario = Scenario::from_toml(file).unwrap_or_else(|error| panic!("{error}"));
    Driver::with(&scenario, Options { inspect: true, ..Options::default() })
}

/// What is said about a file that is no scenario.
fn complaint(file: &str) -> String {
    let built = Scenario::from_toml(file)
        .and_then(|scenario| Simulator::new(&scenario, Options::default(), START).map(drop));
    built.expect_err("it is wrong").to_string()
}

#[test]
fn an_app_and_a_store_are_enough() {
    let mut owner = driver(
        r#"
        [[app]]
        name = "shop"
        formation = { web = 2, worker = 1 }

        [[addon]]
        name = "redis-a"
        plan = "premium-0"
        app = "shop"
        version = "7.2.14"
        "#,
    );
    assert_eq!(owner.read("/account")["email"], "owner@example.com");
    assert_eq!(owner.version("redis-a"), "7.2.14");
    assert_eq!(
        owner.state()["apps"]["shop"]["formation"]["web"],
        json!({ "quantity": 2, "size": "Standard-1X" })
    );
    assert!(owner.config("shop")["REDIS_URL"].is_string());
}

#[test]
fn dates_are_counted_from_the_start() {
    let file = r#"
        [[app]]
        name = "shop"
        created = "3 weeks ago"

        [[addon]]
        name = "redis-a"
        plan = "premium-0"
        app = "shop"
        window = "tuesday 18:30"
        maintenance = { status = "ready", target = "9.1.0", scheduled = "in 2 days", required_by = "in 3 weeks" }
        history = [{ reason = "hardware_issue", at = "2 months ago", seconds = 40 }]
        created = "2 years ago"
    "#;
    let mut owner = driver(file);
    let date = |moment: time::OffsetDateTime| moment.date().to_string();
    let starts_with = |value: &serde_json::Value, moment| {
        assert!(value.as_str().unwrap().starts_with(&date(moment)), "{value} is not {}", date(moment));
    };
    starts_with(&owner.read("/apps/shop")["created_at"], START - Duration::weeks(3));
    starts_with(&owner.read("/addons/redis-a")["created_at"], START - Duration::days(730));
    let addon = owner.addon("redis-a");
    starts_with(&addon["history"][0]["completed_at"], START - Duration::days(60));
    // The first Tuesday from the day named on.
    assert_eq!(addon["maintenance"]["scheduled_for"], "2026-12-01T18:30:00.000+00:00");
    let id = owner.addon_id("redis-a");
    starts_with(
        &owner.read(&format!("/data/maintenances/v1/{id}"))["required_by"],
        START + Duration::weeks(3),
    );
}

#[test]
fn people_tokens_faults_quirks_and_attachments_can_be_told() {
    let mut owner = driver(
        r#"
        quirks = ["resolve-empty"]
        engine_versions = ["7.2.14", "9.2.1"]
        account = [{ name = "ada", two_factor = true }, { name = "lou", can_pay = false }]
        token = [{ name = "old", account = "ada", revoked = true }, { name = "ada", scopes = ["read"], shape = "legacy" }]

        [[app]]
        name = "shop"
        owner = "ada"
        collaborators = { lou = "view" }

        [[addon]]
        name = "redis-a"
        plan = "premium-0"
        app = "shop"
        attachments.shop = ["REDIS", { name = "REPORTS", namespace = "credential:reader" }]

        [[fault]]
        match = { method = "GET", path = "/apps*" }
        times = 2
        then = { status = 503 }
        "#,
    );
    let state = owner.state();
    assert_eq!(state["accounts"]["ada"], json!({ "two_factor": true, "can_pay": true }));
    assert_eq!(state["quirks"], json!(["resolve-empty"]));
    let names: Vec<&str> = state["sign_ins"]
        .as_array()
        .unwrap()
        .iter()
        .map(|sign_in| sign_in["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["old", "ada", "lou"], "an account without a token gets one");
    assert_eq!(owner.get("/account").status, 401, "revoked");
    owner.sign_in("ada");
    assert_eq!(owner.token.len(), 36);
    assert_eq!(owner.get("/apps").status, 503);
    assert_eq!(owner.get("/apps/shop").status, 503);
    assert_eq!(owner.get("/apps").status, 200);
    let attachments = owner.read("/apps/shop/addon-attachments");
    let namespaces: Vec<_> = attachments.as_array().unwrap().iter().map(|row| &row["namespace"]).collect();
    assert!(namespaces.contains(&&json!("credential:reader")), "{namespaces:?}");
    assert_eq!(owner.addon("redis-a")["version"], "9.2.1", "the newest there is");
}

#[test]
fn many_are_written_once() {
    let mut owner = driver(
        r#"
        [[repeat]]
        times = 30
        app = { name = "shop-{n:02}", region = "{us|eu}", formation = { web = "{1|2|3}" } }

        [[repeat]]
        times = 60
        addon = { name = "redis-{n}", plan = "{mini|premium-0}", app = "shop-{n%30:02}", version = "{7.2.14|8.1.4}" }
        "#,
    );
    let state = owner.state();
    assert_eq!(state["apps"].as_object().unwrap().len(), 30);
    assert_eq!(state["addons"].as_object().unwrap().len(), 60);
    assert_eq!(state["addons"]["redis-41"]["app"], "shop-11");
    assert_eq!(state["addons"]["redis-41"]["plan"], "heroku-redis:premium-0");
    assert_eq!(state["apps"]["shop-02"]["formation"]["web"]["quantity"], 3);
}

#[test]
fn a_mistake_in_writing_is_told_with_its_line_and_what_is_allowed() {
    for (file, line, allowed) in [
        ("about = \"x\"\n\n[[app]]\nnaem = \"shop\"", "line 4", "expected one of `name`"),
        ("[[apps]]\nname = \"shop\"", "line 1", "`addon`"),
        ("[[token]]\nname = \"a\"\nscopes = [\"all\"]", "line 3", "`read-protected`"),
        ("[[app]]\nname = \"a\"\ncreated = \"last week\"", "line 3", "`in 3 days`"),
        ("[[addon]]\nname = \"a\"\nplan = \"mini\"\napp = \"b\"\nflaw = \"rude\"", "line 5", "`html_page`"),
        ("quirks = [\"rude\"]", "line 1", "`headers-hidden`"),
        ("[[app]]\nname = \"a\"\n[app.formation]\nweb = \"two\"", "line 4", "a number of dynos"),
        ("[[fault]]\nmatch = {}\nthen = \"explode\"", "line 3", "lost_before"),
        ("name = ", "line 1", ""),
    ] {
        let said = complaint(file);
        assert!(said.contains(line) && said.contains(allowed), "{file}\n{said}");
    }
}

#[test]
fn a_contradiction_is_told_with_its_line_and_what_there_is() {
    let app = "[[app]]\nname = \"shop\"\n\n";
    for (file, line, allowed) in [
        ("[[app]]\nname = \"a\"\nowner = \"nobody\"".to_owned(), "line 1", "Known: owner"),
        ("[[app]]\nname = \"a\"\n\n[[app]]\nname = \"a\"".to_owned(), "line 4", "two apps called a"),
        (format!("{app}[[addon]]\nname = \"r\"\nplan = \"mini\"\napp = \"shed\""), "line 4", "Known: shop"),
        (
            format!("{app}[[addon]]\nname = \"r\"\nplan = \"premium-6\"\napp = \"shop\""),
            "line 4",
            "premium-5",
        ),
        (
            format!("{app}[[addon]]\nname = \"r\"\nplan = \"mini\"\napp = \"shop\"\nwindow = \"noon\""),
            "line 4",
            "tuesday 18:30",
        ),
        (
            "[[app]]\nname = \"a\"\nformation = { web = { quantity = 1, size = \"Huge\" } }".to_owned(),
            "line 1",
            "Standard-1X",
        ),
        ("[[app]]\nname = \"a\"\nteam = \"t\"".to_owned(), "line 1", "There is no team"),
        ("[[repeat]]\ntimes = 3\napp = { name = \"a-{m}\" }".to_owned(), "line 1", "{n%40:03}"),
        (
            "[[repeat]]\ntimes = 3\napp = { naem = \"a\" }".to_owned(),
            "line 1",
            "Copy 0: unknown field `naem`",
        ),
        ("[[team]]\nname = \"t\"\nmembers = { x = \"admin\" }".to_owned(), "line 1", "Known: owner"),
    ] {
        let said = complaint(&file);
        assert!(said.contains(line) && said.contains(allowed), "{file}\n{said}");
    }
}

#[test]
fn a_speed_that_is_none_is_refused() {
    let empty = Scenario::named("empty").unwrap();
    for speed in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert!(Simulator::new(&empty, Options { speed, ..Options::default() }, START).is_err(), "{speed}");
    }
}

#[test]
fn the_large_ones_are_as_large_as_they_say() {
    for (name, addons) in [("thousand", 1_000), ("ten-thousand", 10_000), ("every-plan", 110)] {
        let mut owner = Driver::new(name);
        assert_eq!(owner.state()["addons"].as_object().unwrap().len(), addons, "{name}");
    }
}
