//! The calls a fork is made of: what they send, and that no connection URL comes out on the way.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use http::Response;
use platform::{
    Carry, Effect, Endpoint, ErrorKind, Origins, Wire,
    endpoints::*,
    model::{AddonState, ConnectionUrls, StoreUrl},
    wire::{ConnectionUrl, read, read_list},
};
use proptest::prelude::*;
use serde_json::{Value, json};

const URL: &str = "rediss://:hunter2@host.example:6480";

fn url(text: &str) -> ConnectionUrl {
    ConnectionUrl::parse(text).unwrap()
}

fn sent(wire: &Wire) -> (String, Value) {
    assert_eq!(wire.effect(), Effect::Change);
    let origins = Origins { platform: String::new(), data: String::new() };
    let request = wire.request(&origins, &Carry::default()).unwrap();
    let body = match request.body().as_slice() {
        [] => Value::Null,
        body => serde_json::from_slice(body).unwrap(),
    };
    (format!("{} {}", request.method(), request.uri()), body)
}

fn fork() -> CreateAddon {
    CreateAddon {
        app: "shop".into(),
        plan: "heroku-redis:premium-0".into(),
        name: None,
        attachment: None,
        confirm: None,
        fork: Some(url(URL)),
    }
}

fn body(value: &Value) -> Response<Vec<u8>> {
    Response::new(value.to_string().into_bytes())
}

#[test]
fn a_fork_names_its_source_in_the_body_and_nowhere_else() {
    let wire = fork().wire();
    let (line, sent) = sent(&wire);
    assert_eq!(line, "POST /apps/shop/addons");
    assert_eq!(sent, json!({ "plan": "heroku-redis:premium-0", "config": { "fork": URL } }));
    assert_eq!(wire.version, "3");
    assert_eq!(wire.headers, [("accept-expansion", "plan"), ("x-heroku-legacy-provider-messages", "true")]);
}

#[test]
fn what_a_new_addon_is_given_is_sent_and_the_rest_is_left_out() {
    let (_, body) = sent(
        &CreateAddon {
            name: Some("redis-new".into()),
            attachment: Some("REDIS_NEW".into()),
            confirm: Some("shop".into()),
            fork: None,
            ..fork()
        }
        .wire(),
    );
    let expected = json!({
        "plan": "heroku-redis:premium-0", "name": "redis-new", "attachment": { "name": "REDIS_NEW" }, "confirm": "shop"
    });
    assert_eq!(body, expected);
}

#[test]
fn every_other_call_of_a_fork_is_what_the_platform_expects() {
    let attach = |name: Option<&str>, confirm: Option<&str>| CreateAttachment {
        addon: "redis-a".into(),
        app: "shop".into(),
        name: name.map(str::to_owned),
        confirm: confirm.map(str::to_owned),
        namespace: None,
    };
    let settings = || ChangeSettings { store: "redis-a".into(), ..ChangeSettings::default() };
    let table: Vec<(Wire, &str, Value)> = vec![
        (attach(None, None).wire(), "POST /addon-attachments", json!({ "addon": "redis-a", "app": "shop" })),
        (
            attach(Some("REDIS"), Some("shop")).wire(),
            "POST /addon-attachments",
            json!({ "addon": "redis-a", "app": "shop", "name": "REDIS", "confirm": "shop" }),
        ),
        (
            CreateAttachment { namespace: Some("role:reader".into()), ..attach(None, None) }.wire(),
            "POST /addon-attachments",
            json!({ "addon": "redis-a", "app": "shop", "namespace": "role:reader" }),
        ),
        (DeleteAttachment { attachment: "x-1".into() }.wire(), "DELETE /addon-attachments/x-1", Value::Null),
        (
            DestroyAddon { app: "a-1".into(), addon: "u-1".into(), force: false }.wire(),
            "DELETE /apps/a-1/addons/u-1",
            json!({ "force": false }),
        ),
        (
            ChangeSettings { maxmemory_policy: Some("allkeys-lru".into()), ..settings() }.wire(),
            "PATCH /redis/v0/databases/redis-a/config",
            json!({ "maxmemory_policy": "allkeys-lru" }),
        ),
        (
            ChangeSettings { notify_keyspace_events: Some(String::new()), timeout: Some(0), ..settings() }
                .wire(),
            "PATCH /redis/v0/databases/redis-a/config",
            json!({ "notify_keyspace_events": "", "timeout": 0 }),
        ),
        (
            SetWindow { addon: "u-1".into(), day_of_week: "tuesday".into(), time_of_day: "18:30".into() }
                .wire(),
            "POST /data/maintenances/v1/u-1/window",
            json!({ "day_of_week": "tuesday", "time_of_day": "18:30" }),
        ),
    ];
    for (wire, line, expected) in &table {
        assert_eq!(sent(wire), ((*line).to_owned(), expected.clone()));
    }
}

#[test]
fn the_source_of_a_fork_cannot_be_printed() {
    let (endpoint, wire) = (fork(), fork().wire());
    for shown in [format!("{endpoint:?}"), format!("{wire:?}"), format!("{:?}", url(URL))] {
        assert!(!shown.contains("hunter2") && !shown.contains("host.example"), "{shown}");
    }
    assert_eq!(wire.body, Some(json!({ "plan": "heroku-redis:premium-0", "config": { "fork": null } })));
}

#[test]
fn a_refusal_that_repeats_the_source_is_masked() {
    let said = json!({ "id": "invalid_params", "message": format!("Cannot reach {URL}.") });
    let response = Response::builder().status(422).body(said.to_string().into_bytes()).unwrap();
    let error = read(&fork(), &response).unwrap_err();
    assert_eq!(error.message, "Cannot reach rediss://[secret]@host.example:6480.");
}

#[test]
fn a_secret_without_a_place_is_not_sent() {
    let mut wire = fork().wire();
    wire.body = Some(json!({}));
    let origins = Origins { platform: String::new(), data: String::new() };
    let error = wire.request(&origins, &Carry::default()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Invalid);
    assert!(!error.may_have_happened() && !format!("{error:?}").contains("hunter2"));
}

#[test]
fn a_new_addon_says_what_its_provider_says() {
    let made = json!({
        "id": "u-2", "name": "redis-new", "state": "provisioning", "provision_message": "Copying rediss://:p@h:1 now"
    });
    let addon = read(&fork(), &body(&made)).unwrap().body;
    assert_eq!(addon.state, AddonState::Provisioning);
    assert_eq!(addon.provision_message.as_deref(), Some("Copying rediss://[secret]@h:1 now"));
}

#[test]
fn of_config_vars_only_connection_urls_are_kept() {
    let vars = json!({
        "REDIS_URL": "redis://:hunter2@h:1", "REDIS_TLS_URL": URL, "DATABASE_URL": "postgres://u:hunter3@h/d",
        "SECRET_KEY": "hunter4", "ODD": 7, "NONE": null
    });
    let rows: Vec<Value> = vars
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| json!({ "name": name, "value": value }))
        .chain([json!({ "name": "LEFT_OUT" }), json!(7), json!({ "value": URL })])
        .collect();
    let app = read(&GetConfigVars { app: "shop".into() }, &body(&vars)).unwrap().body;
    let addon = read(&GetAddonConfig { addon: "redis-a".into() }, &body(&json!(rows))).unwrap().body;
    assert_eq!(app, addon);
    assert_eq!(app.urls.keys().collect::<Vec<_>>(), ["REDIS_TLS_URL", "REDIS_URL"]);
    let shown = format!("{app:?}");
    assert!(!shown.contains("hunter"), "{shown}");
    for odd in [json!(null), json!("x"), json!([])] {
        assert_eq!(
            read(&GetConfigVars { app: "a".into() }, &body(&odd)).unwrap().body,
            ConnectionUrls::default()
        );
    }
}

#[test]
fn a_store_without_a_url_cannot_be_forked_from() {
    for odd in [json!({}), json!({ "resource_url": null }), json!({ "resource_url": "https://:hunter2@h" })] {
        let error = read(&GetStoreUrl { store: "redis-a".into() }, &body(&odd)).unwrap_err();
        assert!(matches!(error.kind, ErrorKind::Unreadable(_)));
        assert!(!format!("{error:?}").contains("hunter2"));
    }
}

#[test]
fn a_fork_goes_by_tls_wherever_the_store_has_it() {
    let choose = |own: &str, others: &[&str]| {
        let urls = others.iter().enumerate().map(|(at, text)| (format!("V{at}"), url(text))).collect();
        StoreUrl { resource_url: url(own) }.preferring_tls(&ConnectionUrls { urls })
    };
    let plain = "redis://:hunter2@h:20000";
    // Mini: its TLS connection has its own port, which only the config var names.
    assert_eq!(
        choose(plain, &["rediss://:other@h:1", "rediss://:hunter2@h:20010", plain]).connection().port,
        Some(20010)
    );
    // Another store's TLS is no reason to copy another store.
    assert_eq!(choose(plain, &["rediss://:other@h:20010"]), url(plain));
    assert_eq!(choose(plain, &[]), url(plain));
    assert_eq!(choose(URL, &["rediss://:hunter2@h:1"]), url(URL));
    assert_eq!(choose("redis://h:1", &["rediss://h:2"]), url("redis://h:1"));
}

#[test]
fn before_engine_6_tls_is_one_port_up() {
    let up = |text: &str| url(text).tls_one_port_up();
    assert_eq!(up("redis://u:p@h.example:20000"), Some(url("rediss://u:p@h.example:20001")));
    assert_eq!(up("redis://:20000@h:20000/0"), Some(url("rediss://:20000@h:20001/0")));
    for none in [URL, "redis://:p@h", "redis://:p@h:65535"] {
        assert_eq!(up(none), None, "{none}");
    }
}

#[test]
fn attachments_name_their_config_vars() {
    let rows = json!([{ "id": "x", "name": "REDIS", "config_vars": ["REDIS_URL", "REDIS_BASTIONS"] }]);
    let list = read_list(&ListAppAttachments { app: "shop".into() }, &body(&rows)).unwrap().body;
    assert_eq!(list.rows[0].config_vars.as_deref().unwrap(), ["REDIS_URL", "REDIS_BASTIONS"]);
}

proptest! {
    #[test]
    fn no_part_of_any_password_is_shown(password in "[a-zA-Z0-9%:/_-]{9,40}", port in 1_u16..) {
        let Some(source) = ConnectionUrl::parse(&format!("rediss://:{password}@secret-host:{port}")) else { return Ok(()) };
        let endpoint = CreateAddon { fork: Some(source), ..fork() };
        for shown in [format!("{endpoint:?}"), format!("{:?}", endpoint.wire())] {
            prop_assert!(!shown.contains(&password) && !shown.contains("secret-host"), "{shown}");
        }
        let (_, body) = sent(&endpoint.wire());
        prop_assert_eq!(body["config"]["fork"].as_str().unwrap(), format!("rediss://:{password}@secret-host:{port}"));
    }

    #[test]
    fn any_text_is_a_url_or_none(text in "(rediss?://)?\\PC{0,40}") {
        let Some(up) = ConnectionUrl::parse(&text).and_then(|url| url.tls_one_port_up()) else { return Ok(()) };
        prop_assert!(up.is_tls() && up.connection().port > url(&text).connection().port);
    }
}

#[test]
fn a_new_password_is_told_from_the_same_one() {
    let url = |text: &str| platform::wire::ConnectionUrl::parse(text).unwrap();
    let before = url("rediss://:first@host.example:6480");
    let moved = url("rediss://:first@other.example:6490");
    assert_eq!(moved.has_other_password(&before), Some(false), "another host is no other password");
    assert_eq!(url("rediss://:second@host.example:6480").has_other_password(&before), Some(true));
    assert_eq!(url("rediss://host.example:6480").has_other_password(&before), None);
}
