//! Answers and a catalogue damaged on purpose, and texts nobody expects: everything is read, joined and assessed to an
//! end, and what is made of a connection URL shows no password.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "../../platform/tests/damage/mod.rs"]
mod damage;

use damage::{bytes, damaged, damages, odd_texts, rough};
use http::Response;
use kvs::{
    Action, Approximate, Catalogue, KeyValueStore, Line, Plan, Reading, Version, WeeklyWindow, assess, can,
    carry_over, compare, copy_room, fork_effect, fork_plans, join, posture, promote_traps, targets, uses,
};
use platform::{
    Endpoint, ListEndpoint,
    endpoints::{
        GetDatabase, GetMaintenance, GetSettings, GetWindow, ListAddons, ListApps, ListAttachments, ListPlans,
    },
    wire::{read, read_list},
};
use proptest::prelude::*;
use serde_json::{Value, json};
use time::{OffsetDateTime, PrimitiveDateTime, macros::datetime};

const NOW: OffsetDateTime = datetime!(2026-11-23 09:00 UTC);
/// None of the odd texts: it stands where it belongs and nowhere else.
const PASSWORD: &str = "Open-Sesame-9";

fn rows<E: ListEndpoint>(endpoint: &E, body: Vec<u8>) -> Vec<E::Row> {
    read_list(endpoint, &Response::new(body)).map(|answer| answer.body.rows).unwrap_or_default()
}

fn reading<E: Endpoint>(endpoint: &E, body: Vec<u8>) -> Reading<E::Answer> {
    match read(endpoint, &Response::new(body)) {
        Ok(answer) => Reading::known(answer.body, NOW),
        Err(error) => Reading::failed(error, NOW),
    }
}

/// The answers a store is made of, in the order in which they are read.
fn good() -> Vec<Value> {
    let app = json!({ "id": "a-1", "name": "shop" });
    vec![
        json!([{ "id": "ad-1", "name": "redis-curved-1", "state": "provisioned", "app": app, "created_at": "2020-01-01T00:00:00Z",
            "addon_service": { "name": "heroku-redis" }, "plan": { "name": "heroku-redis:premium-0" }, "config_vars": ["REDIS_URL"],
            "billed_price": { "cents": 1500, "unit": "month" } }, { "id": "ad-2", "name": "redis-flat-2", "app": app, "state": "provisioned",
            "addon_service": { "name": "heroku-redis" }, "plan": { "name": "heroku-redis:mini" } }]),
        json!([{ "id": "a-1", "name": "shop", "maintenance": false, "team": { "name": "makers" }, "space": { "shield": true } }]),
        json!([{ "id": "at-1", "name": "REDIS", "addon": { "id": "ad-1", "name": "redis-curved-1", "app": app }, "app": app },
               { "id": "at-2", "name": "CACHE", "addon": { "id": "ad-1", "name": "redis-curved-1", "app": app }, "app": { "id": "a-2", "name": "jobs" } }]),
        json!({ "addon_id": "ad-1", "plan": "premium-0", "version": "7.2.14", "resource_url": format!("rediss://:{PASSWORD}@h.example:6380"),
            "info": [{ "name": "Status", "values": ["Available"] }, { "name": "Version", "values": ["7.2.14"] },
                     { "name": "Memory", "values": ["12.3 MB"] }, { "name": "Connections", "values": ["3 of 40"] },
                     { "name": "Maintenance window", "values": ["Tuesdays 18:30 to 22:30 UTC"] }] }),
        json!({ "status": "ready", "reason": "customer_request", "window": "Tuesdays 18:30 to 22:30 UTC",
            "scheduled_for": "2026-12-01 18:30:00 +0000", "required_by": "2026-12-20T18:30:00Z", "duration_seconds": 8 }),
        json!({ "maxmemory_policy": { "value": "noeviction" }, "timeout": { "value": 300 }, "notify_keyspace_events": { "value": "KA" } }),
        json!({ "window": "Tuesdays 18:30 to 22:30 UTC" }),
        json!([{ "id": "p-1", "name": "heroku-redis:premium-1", "price": { "cents": 3000, "unit": "month" }, "state": "ga" },
               { "id": "p-2", "name": "heroku-redis:private-7", "price": { "cents": 0, "contract": true } }]),
    ]
}

/// Everything floor 2 can say about the stores in these answers.
fn say_everything(bodies: Vec<Vec<u8>>, catalogue: &Catalogue, now: OffsetDateTime) -> String {
    let x = || "x".to_owned();
    let mut bodies = bodies.into_iter();
    let mut next = || bodies.next().unwrap();
    let addons = rows(&ListAddons, next());
    let (apps, attachments) = (rows(&ListApps, next()), rows(&ListAttachments, next()));
    let database = reading(&GetDatabase { store: x() }, next());
    let maintenance = read(&GetMaintenance { addon: x() }, &Response::new(next())).map(|answer| answer.body);
    let maintenance = Reading::NotRead.updated_or_none(maintenance, NOW);
    let (settings, window) =
        (reading(&GetSettings { store: x() }, next()), reading(&GetWindow { addon: x() }, next()));
    let offers = rows(&ListPlans { service: x() }, next());
    let mut stores = join(addons, &apps, &attachments);
    let mut said = String::new();
    let nothing = KeyValueStore::default();
    for store in &mut stores {
        store.database = database.clone();
        store.maintenance = maintenance.clone();
        store.settings = settings.clone();
        store.window = window.clone();
        let assessment = assess(store, catalogue, now);
        said += &format!("{assessment:?} {:?}", posture([&assessment]));
        said += &format!("{:?} {:?}", targets(store, catalogue, now), fork_plans(store, &offers));
        said += &format!("{:?} {:?}", store.usage(), store.price());
        said += &format!("{:?} {:?}", copy_room(store), promote_traps(store));
        said += &format!("{:?} {:?}", carry_over(store, &nothing), carry_over(&nothing, store));
        said += &format!("{:?} {:?}", compare(store, catalogue, None, now).fork.verdict, uses(store, &[]));
        said += &format!("{:?}", [Action::RequestUpgrade, Action::Fork].map(|action| can(action, store)));
        said += &format!("{:?}", fork_effect(store, catalogue, &Plan::parse("heroku-redis:premium-0"), now));
        said += &format!("{:?} {:?}", store.attached_apps(), store.maintenance_progress());
    }
    said
}

fn moments() -> impl Strategy<Value = OffsetDateTime> {
    let first = PrimitiveDateTime::MIN.assume_utc();
    let last = PrimitiveDateTime::MAX.assume_utc();
    prop_oneof![3 => Just(NOW), 1 => Just(first), 1 => Just(last)]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn stores_of_damaged_answers_are_assessed_to_an_end_and_show_no_password(
        which in 0..8_usize, damages in damages(), rough in rough(), now in moments(),
    ) {
        let catalogue = Catalogue::parse(include_str!("../../../public/catalog.json")).unwrap();
        let whole = |value: &Value| bytes(value, &damage::Rough::Whole);
        let mut bodies: Vec<Vec<u8>> = good().iter().map(whole).collect();
        bodies[which] = bytes(&damaged(&good()[which], &damages), &rough);
        let said = say_everything(bodies, &catalogue, now);
        prop_assert!(!said.contains(PASSWORD), "{said}");
    }

    #[test]
    fn a_damaged_catalogue_is_used_as_far_as_it_reads(damages in damages(), rough in rough(), now in moments()) {
        let good: Value = serde_json::from_str(include_str!("../../../public/catalog.json")).unwrap();
        let text = bytes(&damaged(&good, &damages), &rough);
        let catalogue = Catalogue::parse(&String::from_utf8_lossy(&text)).unwrap_or_default();
        let bodies = self::good().iter().map(|value| bytes(value, &damage::Rough::Whole)).collect();
        prop_assert!(!say_everything(bodies, &catalogue, now).is_empty());
        let _ = catalogue.problems();
    }

    #[test]
    fn any_text_is_a_version_a_plan_a_window_and_a_date_or_none(text in odd_texts(), now in moments()) {
        let _ = (Version::parse(&text), Line::parse(&text), Approximate::parse(&text).map(|date| date.earliest()));
        let plan = Plan::parse(&text);
        let _ = (plan.family(), plan.characteristics(), plan.upgrades_at_once(), plan.runs_in());
        let window = WeeklyWindow::parse(&text);
        let _ = (window.slot(), window.next_after(now), window.current(now));
    }
}

#[test]
fn the_good_answers_are_two_stores() {
    let bodies = good().iter().map(|value| bytes(value, &damage::Rough::Whole)).collect();
    let catalogue = Catalogue::parse(include_str!("../../../public/catalog.json")).unwrap();
    let said = say_everything(bodies, &catalogue, NOW);
    assert!(said.contains("premium-1") && said.contains("jobs"), "{said}");
}
