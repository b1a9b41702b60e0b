//! Odd answers still show what they hold.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use http::Response;
use platform::{
    Endpoint, Error, ErrorKind,
    endpoints::*,
    model::*,
    wire::{read, read_list},
};
use serde_json::{Value, json};

fn body(value: Value) -> Response<Vec<u8>> {
    Response::new(value.to_string().into_bytes())
}

fn try_as<E: Endpoint>(endpoint: E, value: Value) -> Result<E::Answer, Error> {
    read(&endpoint, &body(value)).map(|answer| answer.body)
}

fn database(value: Value) -> Database {
    try_as(GetDatabase { store: "redis-a".into() }, value).unwrap()
}

fn maintenance(value: Value) -> Maintenance {
    try_as(GetMaintenance { addon: "u".into() }, value).unwrap()
}

/// `value` with each field in turn replaced; what identifies a thing is left alone.
fn variations(value: &Value, keep: &[&str]) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for key in value.as_object().unwrap().keys().filter(|key| !keep.contains(&key.as_str())) {
        for odd in [
            json!(null),
            json!(7),
            json!("odd"),
            json!(true),
            json!([]),
            json!([null, 7]),
            json!({}),
            json!({ "id": 1 }),
        ] {
            let mut changed = value.clone();
            changed[key] = odd;
            all.push((format!("{key}: {}", changed[key]), changed));
        }
        let mut without = value.clone();
        without.as_object_mut().unwrap().remove(key);
        all.push((format!("without {key}"), without));
    }
    all
}

#[test]
fn no_odd_field_hides_an_addon() {
    let whole = json!({
        "id": "u-1", "name": "redis-a", "addon_service": { "id": "s", "name": "heroku-redis" },
        "plan": { "id": "p", "name": "heroku-redis:premium-0", "price": { "cents": 1500, "unit": "month" } },
        "app": { "id": "a", "name": "shop" }, "billing_entity": { "id": "a", "name": "shop", "type": "app" },
        "billed_price": { "cents": 1500, "contract": false, "unit": "month" }, "config_vars": ["REDIS_URL"],
        "state": "provisioned", "web_url": "https://addons-sso.heroku.com/x", "created_at": "2024-01-01T12:00:00Z"
    });
    for (how, value) in variations(&whole, &["id", "name"]) {
        let list = read_list(&ListAddons, &body(json!([value]))).unwrap().body;
        assert_eq!((list.rows.len(), list.unreadable.len()), (1, 0), "{how}");
        assert_eq!(list.rows[0].name, "redis-a");
    }
    let odd = json!({
        "id": "u-1", "name": "redis-a", "config_vars": ["REDIS_URL", null, 7], "plan": { "name": "heroku-redis:mini" },
        "app": { "name": "shop" }, "state": null, "web_url": "javascript:alert(1)"
    });
    let addon: Addon = try_as(GetAddon { addon: "redis-a".into() }, odd).unwrap();
    assert_eq!(addon.config_vars, ["REDIS_URL"]);
    assert_eq!((addon.plan.name.as_str(), addon.app.name.as_str()), ("heroku-redis:mini", "shop"));
    assert_eq!((addon.state, addon.web_url), (AddonState::Other(String::new()), None));
}

#[test]
fn no_odd_field_hides_an_app_an_attachment_a_dyno_or_a_person() {
    let app = json!({
        "id": "a", "name": "shop", "maintenance": false, "owner": { "id": "o", "email": "o@example.com" },
        "team": { "id": "t", "name": "crew" }, "region": { "id": "r", "name": "us" },
        "space": { "id": "s", "name": "den", "shield": true }, "released_at": "2024-01-01T12:00:00Z"
    });
    for (how, value) in variations(&app, &["id", "name"]) {
        assert!(try_as(GetApp { app: "shop".into() }, value).is_ok(), "{how}");
    }
    let attachment = json!({
        "id": "x", "name": "REDIS", "addon": { "id": "u", "name": "redis-a", "app": { "id": "a", "name": "shop" } },
        "app": { "id": "a", "name": "shop" }, "namespace": null, "config_vars": ["REDIS_URL"], "created_at": "odd"
    });
    for (how, value) in variations(&attachment, &["id", "name"]) {
        assert!(
            read_list(&ListAttachments, &body(json!([value]))).unwrap().body.unreadable.is_empty(),
            "{how}"
        );
    }
    let dyno = json!({ "id": "d", "name": "web.1", "type": "web", "state": "up", "size": "Basic", "command": "run", "updated_at": "x" });
    for (how, value) in variations(&dyno, &["name"]) {
        let list = read_list(&ListDynos { app: "shop".into() }, &body(json!([value]))).unwrap().body;
        assert!(list.unreadable.is_empty(), "{how}");
    }
    let account = json!({ "id": "p", "email": "p@example.com", "name": null, "two_factor_authentication": true, "verified": true, "suspended_at": null, "delinquent_at": null });
    for (how, value) in variations(&account, &["id"]) {
        assert!(try_as(GetAccount, value).is_ok(), "{how}");
    }
}

#[test]
fn what_is_left_out_is_unknown_and_not_off() {
    let app =
        try_as(GetApp { app: "shop".into() }, json!({ "id": "a", "name": "shop", "maintenance": null }))
            .unwrap();
    assert_eq!((app.maintenance, app.team), (None, None));
    let attachments =
        |value: Value| read_list(&ListAttachments, &body(json!([value]))).unwrap().body.rows.remove(0);
    assert_eq!(attachments(json!({ "id": "x", "name": "REDIS" })).config_vars, None);
    assert_eq!(
        attachments(json!({ "id": "x", "name": "REDIS", "config_vars": [] })).config_vars,
        Some(vec![])
    );
}

#[test]
fn a_number_of_dynos_is_never_guessed() {
    let formation = |quantity: Value| {
        let rows = json!([{ "type": "worker", "quantity": quantity }]);
        read_list(&ListFormation { app: "shop".into() }, &body(rows)).unwrap().body
    };
    for (quantity, read) in [(json!(2), 2), (json!("2"), 2), (json!(0), 0)] {
        assert_eq!(formation(quantity).rows[0].quantity, read);
    }
    for quantity in [json!(null), json!(-1), json!(1.5), json!("two"), json!([2]), json!(5_000_000_000_u64)] {
        let list = formation(quantity.clone());
        assert!(list.rows.is_empty(), "{quantity}");
        assert_eq!(list.unreadable[0].path, "[0].quantity");
    }
    let preboot = try_as(GetPreboot { app: "shop".into() }, json!({ "name": "preboot", "enabled": null }));
    assert!(matches!(preboot.unwrap_err().kind, ErrorKind::Unreadable(_)));
}

#[test]
fn an_odd_database_shows_what_it_holds() {
    let whole = json!({
        "addon_id": "u-1", "name": "redis-a", "plan": "premium-0", "version": "7.2.14", "prefer_native_tls": true,
        "resource_url": "rediss://:p4ssw0rd@ec2-1.compute.amazonaws.com:6379", "port": 6379, "metaas_source": "m",
        "info": [{ "name": "Plan", "values": ["Premium 0"] }], "formation": { "id": "f", "primary": null }
    });
    let store = database(whole.clone());
    assert_eq!(store.connection, Some(Connection { scheme: "rediss".into(), port: Some(6379) }));
    for (how, value) in variations(&whole, &[]) {
        let shown = format!("{:?}", database(value));
        assert!(!shown.contains("p4ssw0rd"), "{how}");
    }
    assert_eq!(database(json!({ "version": 7.2 })).version, None);
    assert_eq!(database(json!({ "info": null })).info, []);
}

#[test]
fn info_rows_are_read_one_by_one() {
    let rows = json!({ "info": [
        { "name": "Status", "values": ["available"] },
        "not a row", null, 7,
        { "name": "Connections", "values": [3, 2.5, true, null, { "a": 1 }, ["x"], 18_446_744_073_709_551_615_u64] },
        { "name": "Persistence", "values": "AOF" },
        { "name": null, "values": null },
        { "name": "Url", "values": ["redis://h:p4ssw0rd@ec2:6379"] }
    ] });
    let rows: Vec<(String, String)> = database(rows)
        .info
        .into_iter()
        .map(|row| (row.name, row.values.iter().map(ToString::to_string).collect::<Vec<_>>().join("|")))
        .collect();
    let expected = [
        ("Status", "available"),
        ("Connections", "3|2.5|true||||18446744073709552000"),
        ("Persistence", "AOF"),
        ("", ""),
        ("Url", "redis://[secret]@ec2:6379"),
    ];
    assert_eq!(rows, expected.map(|(name, values)| (name.to_owned(), values.to_owned())));
}

#[test]
fn maintenances_are_read_one_by_one() {
    let whole = json!({
        "addon": { "uuid": "u-1", "name": "redis-a", "attachments": ["REDIS_URL"], "kind": "heroku-redis", "plan": "premium-0", "window": null },
        "app": { "uuid": "a", "name": "shop" }, "status": "ready", "method": "failover", "reason": "customer_request",
        "window": "Tuesdays 18:30 to 22:30 UTC", "required_by": "2023-03-29T17:26:56.220+00:00", "scheduled_for": "2019-11-07 22:00:00 +0000",
        "server_created_at": null, "started_at": null, "completed_at": null, "duration_seconds": null
    });
    let read = maintenance(whole.clone());
    assert_eq!(read.status, MaintenanceStatus::Ready);
    assert!(read.required_by.unwrap().at().is_some() && read.scheduled_for.unwrap().at().is_some());
    for (how, value) in variations(&whole, &[]) {
        maintenance(value.clone());
        let history = json!({ "maintenances": [value, "broken", null, [], { "status": "completed" }] });
        let list = try_as(GetHistory { addon: "u".into(), limit: 5 }, history).unwrap().maintenances;
        assert_eq!((list.len(), list[1].status.as_str()), (2, "completed"), "{how}");
    }
    for (seconds, read) in [
        (json!(8), Some(8.0)),
        (json!(872.976), Some(872.976)),
        (json!("186"), Some(186.0)),
        (json!("NaN"), None),
        (json!("inf"), None),
        (json!(-1), None),
    ] {
        assert_eq!(maintenance(json!({ "duration_seconds": seconds })).duration_seconds, read);
    }
    assert_eq!(
        maintenance(json!({ "status": "postponed" })).status,
        MaintenanceStatus::Other("postponed".into())
    );
    assert_eq!(maintenance(json!({ "status": null })).status, MaintenanceStatus::Other(String::new()));
}

#[test]
fn a_window_has_either_name_for_its_date() {
    let window = |value: Value| try_as(GetWindow { addon: "u".into() }, value).unwrap();
    let date = "2026-11-07 22:00:00 +0000";
    for value in [
        json!({ "scheduled_for": date }),
        json!({ "scheduled_at": date }),
        json!({ "scheduled_at": date, "scheduled_for": null }),
        json!({ "scheduled_at": date, "scheduled_for": date }),
    ] {
        assert_eq!(window(value).scheduled_for.unwrap().text(), date);
    }
}

#[test]
fn waiting_is_said_or_unknown() {
    let waiting = |value: Value| try_as(GetWait { store: "a".into() }, value).unwrap();
    assert_eq!(waiting(json!({ "waiting?": true, "message": "upgrading version" })).waiting, Some(true));
    for odd in [json!({}), json!({ "waiting?": null }), json!({ "waiting?": "no", "message": 7 })] {
        assert_eq!(waiting(odd), Waiting { message: None, waiting: None });
    }
    assert!(try_as(GetWait { store: "a".into() }, json!([])).is_err());
}

#[test]
fn an_answer_that_is_not_relied_on_never_fails_for_its_shape() {
    let run = || RunMaintenance { addon: "u".into() };
    for odd in [
        json!(null),
        json!([]),
        json!("ok"),
        json!({}),
        json!({ "message": 7 }),
        json!({ "scheduled_for": "x" }),
    ] {
        assert_eq!(try_as(run(), odd).unwrap(), Message { message: None });
    }
    assert_eq!(read(&run(), &Response::new(Vec::new())).unwrap().body, Message::default());
    assert_eq!(try_as(run(), json!({ "message": "Started." })).unwrap().message.as_deref(), Some("Started."));
}

#[test]
fn one_odd_setting_leaves_the_others() {
    let settings = try_as(
        GetSettings { store: "a".into() },
        json!({
            "maxmemory_policy": { "value": "noeviction", "desc": null, "default": 7, "values": {} },
            "notify_keyspace_events": null, "timeout": { "value": "300" }, "standby_segv_workaround": { "value": true }
        }),
    )
    .unwrap();
    assert_eq!(settings.maxmemory_policy.unwrap().value, "noeviction");
    assert_eq!((settings.timeout, settings.notify_keyspace_events), (None, None));
}

#[test]
fn fields_and_words_nobody_knows_yet_are_no_trouble() {
    let addon = json!({ "id": "u", "name": "redis-a", "state": "hibernating", "brand_new": { "deep": [1] } });
    let addon: Addon = try_as(GetAddon { addon: "u".into() }, addon).unwrap();
    assert_eq!(addon.state.as_str(), "hibernating");
    let dynos = json!([{ "name": "web.1", "state": "dreaming" }]);
    let dynos = read_list(&ListDynos { app: "a".into() }, &body(dynos)).unwrap().body.rows;
    assert_eq!(dynos[0].state, DynoState::Other("dreaming".into()));
}
