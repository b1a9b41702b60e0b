//! What is read from a paste, and what never is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use kvs::{MaintenanceProgress, Reading, TlsRequirement};
use proptest::prelude::*;
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::{
    mask::without_credentials,
    piece::Piece,
    stores::{Pasted, stores},
    take::{Refused, take},
};
use crate::fleet::tests::sample;

const PASSWORD: &str = "pa0c7e1f9d3b2a4c6e8f0a1b2c3d4e5f60718293a4b5c6d7e8f901234567890ab";
const ID: &str = "0fc1d2e3-5a6b-4c7d-8e9f-a0b1c2d3e4f5";

fn info() -> Value {
    json!([{
        "addon_id": ID, "name": "redis-round-10001", "plan": "premium-0", "version": "7.2.14",
        "created_at": "2024-05-01T10:00:00Z", "prefer_native_tls": true,
        "resource_url": format!("rediss://:{PASSWORD}@ec2-3-4-5-6.compute-1.amazonaws.com:6380"),
        "customer_encryption_key": "arn:aws:kms:secret",
        "info": [
            { "name": "Plan", "values": ["Premium 0"] }, { "name": "Connections", "values": ["1/40"] },
            { "name": "Connection URL", "values": [format!("rediss://:{PASSWORD}@h:6380")] },
            { "name": "Note", "values": [format!("the password is {PASSWORD}, do not tell")] },
        ],
        "app": { "id": "a-1", "name": "storefront" }, "config_vars": ["REDIS_URL"],
    }])
}

fn maintenance() -> Value {
    json!({
        "addon": { "uuid": ID, "name": "redis-round-10001", "kind": "heroku-redis", "plan": "premium-0",
            "attachments": ["REDIS_URL"], "window": "Tuesdays 18:30 to 22:30 UTC" },
        "app": { "name": "storefront", "uuid": "a-1" }, "status": "ready", "reason": "customer_request",
        "scheduled_for": "2026-12-01 18:30:00 +0000",
    })
}

fn read(texts: &[&str]) -> Vec<kvs::KeyValueStore> {
    let pieces = texts.iter().flat_map(|text| take(text).expect("it can be read").pieces);
    let all: Vec<Pasted> = pieces.map(|piece| Pasted { piece, at: OffsetDateTime::UNIX_EPOCH }).collect();
    stores(&all)
}

#[test]
fn the_output_of_redis_info_tells_version_plan_and_tls() {
    let stores = read(&[&info().to_string()]);
    let facts = sample::facts(stores[0].clone());
    assert_eq!(facts.store.name(), "redis-round-10001");
    assert_eq!(facts.store.owner(), "storefront");
    assert_eq!(facts.version.as_ref().unwrap().to_string(), "7.2.14");
    assert_eq!(facts.plan.name(), "premium-0");
    assert!(matches!(facts.assessment.tls.value(), TlsRequirement::Required { .. }));
    assert_eq!(facts.assessment.tls_seen.port, Some(6380));
    assert!(facts.assessment.urgency.value().needs_upgrade());
}

#[test]
fn two_pastes_about_one_addon_are_one_addon() {
    let (info, maintenance) = (info().to_string(), maintenance().to_string());
    for order in [[&info, &maintenance], [&maintenance, &info]] {
        let stores = read(&order.map(String::as_str));
        assert_eq!(stores.len(), 1);
        assert_eq!(stores[0].version_text().as_deref(), Some("7.2.14"));
        assert_eq!(stores[0].maintenance_progress(), MaintenanceProgress::Ready { requested: true });
    }
}

#[test]
fn a_maintenance_alone_claims_nothing_about_the_version() {
    let stores = read(&[&maintenance().to_string()]);
    assert_eq!(stores[0].name(), "redis-round-10001");
    assert_eq!(stores[0].database, Reading::NotRead);
    assert_eq!(stores[0].weekly_window().unwrap().text(), "Tuesdays 18:30 to 22:30 UTC");
}

#[test]
fn what_a_terminal_writes_around_the_json_does_no_harm() {
    let info = serde_json::to_string_pretty(&info()).unwrap();
    for text in [
        format!(
            "me@host [~/shop]$ heroku redis:info --json -a storefront\n › Warning: {{old}} client\n{info}\n$ "
        ),
        format!("{info}\n\n{}", maintenance()),
        format!("{}\n", json!({ "maintenances": [maintenance()] })),
        info.replace('\n', "\r\n"),
    ] {
        assert_eq!(read(&[&text]).len(), 1, "{text}");
    }
}

#[test]
fn a_text_that_ends_in_the_middle_tells_what_it_has() {
    let whole = serde_json::to_string_pretty(&info()).unwrap();
    let until = whole.find("Connections").unwrap();
    let taken = take(&whole[..until]).unwrap();
    assert!(taken.is_cut_off);
    let Piece::Store { database, .. } = &taken.pieces[0] else { panic!("a store") };
    assert_eq!(database.addon_id, ID);
}

#[test]
fn what_is_no_such_output_is_refused_and_told_apart() {
    assert_eq!(take("  \n"), Err(Refused::Empty));
    assert_eq!(take("=== redis-round-10001 (REDIS_URL)\nPlan: Premium 0\n"), Err(Refused::ForPeople));
    assert_eq!(take("hello"), Err(Refused::NoJson));
    assert_eq!(take("[] {} [1, 2, [[[["), Err(Refused::Foreign));
    let postgres = json!({ "addon": { "kind": "heroku-postgresql", "name": "pg" }, "status": "none" });
    assert_eq!(take(&postgres.to_string()), Err(Refused::Foreign));
}

#[test]
fn the_stores_of_a_list_stay_apart_and_other_services_are_left_out() {
    let of = |name: &str, kind: &str| json!({ "addon": { "name": name, "uuid": "", "kind": kind }, "status": null, "scheduled_for": null });
    let all =
        json!([of("redis-a", "heroku-redis"), of("pg", "heroku-postgresql"), of("redis-b", "heroku-redis")]);
    let taken = take(&all.to_string()).unwrap();
    assert_eq!((taken.pieces.len(), taken.foreign), (2, 1));
}

#[test]
fn no_password_survives_wherever_it_stands() {
    let taken = take(&info().to_string()).unwrap();
    assert!(taken.secrets >= 1);
    let told = format!("{taken:?}");
    assert!(!told.contains("amazonaws") && !told.contains("arn:aws"), "{told}");
    assert!(!told.contains(&PASSWORD[..12]), "{told}");
}

#[test]
fn what_is_typed_loses_its_password_at_once_and_can_still_be_read() {
    let mut typed = String::new();
    for letter in info().to_string().chars() {
        typed.push(letter);
        typed = without_credentials(&typed);
    }
    assert!(!typed.contains(&format!("{PASSWORD}@")));
    assert_eq!(take(&typed).unwrap().pieces.len(), 1);
    assert_eq!(without_credentials("a HRKU-AAx_y-9 b HRKU-z"), "a  b ");
}

/// Any JSON, with a password hidden somewhere in it.
fn hiding() -> impl Strategy<Value = (Value, String)> {
    let password = "[A-Za-z0-9]{8}[a-z0-9_%.~-]{0,40}[0-9][a-z]";
    let name = prop::sample::select(vec![
        "name",
        "version",
        "plan",
        "info",
        "values",
        "app",
        "addon",
        "config_vars",
        "resource_url",
        "reason",
        "status",
        "window",
        "scheduled_for",
        "attachments",
        "addon_id",
        "uuid",
        "password",
        "other",
        "method",
    ]);
    (password, name.clone(), name, any::<u8>()).prop_map(|(password, field, inner, how)| {
        let url = format!("rediss://u:{password}@host.example:6380");
        let hidden = match how % 4 {
            0 => json!(url),
            1 => json!(format!("see {url}, please")),
            2 => json!([url, { "x": url }]),
            _ => json!({ inner: url, "values": [format!("it is {password}")] }),
        };
        let mut store = info()[0].clone();
        store[field] = hidden;
        // Known from the URL, and repeated where nobody would look for it.
        store["resource_url"] = json!(url);
        store["info"] = json!([{ "name": "Remark", "values": [password.clone()] }]);
        (store, password)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_pasted_no_password_gets_in((value, password) in hiding()) {
        if let Ok(taken) = take(&value.to_string()) {
            let told = format!("{taken:?}");
            prop_assert!(!told.contains(&password), "{}", told);
        }
    }

    #[test]
    fn nothing_a_person_can_paste_breaks_it(text in "[\\[\\]{}\",:a-z0-9\\\\ \n]{0,300}") {
        let _ = take(&text);
    }
}
