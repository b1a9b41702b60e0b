//! Whatever comes over the wire, reading it ends, and no secret comes out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use http::Response;
use platform::{
    ErrorKind, Pages,
    endpoints::*,
    model::{Connection, Moment},
    wire::{facts, read, read_list},
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Reads one answer as every endpoint's and gives all that was made of it as a text.
fn as_everything(response: &Response<Vec<u8>>) -> Vec<String> {
    let x = || "x".to_owned();
    macro_rules! one {
        ($($endpoint:expr),+ $(,)?) => { [$(format!("{:?}", read(&$endpoint, response))),+] };
    }
    macro_rules! list {
        ($($endpoint:expr),+ $(,)?) => {
            [$({
                let mut pages = Pages::new(&$endpoint);
                while pages.next_request().is_some() {
                    match read_list(&$endpoint, response) {
                        Ok(answer) => pages.take(answer),
                        Err(_) => break,
                    }
                }
                format!("{:?} {:?}", pages.finish(), read_list(&$endpoint, response))
            }),+]
        };
    }
    let mut all = Vec::new();
    all.extend(one![
        GetAccount,
        GetRateLimits,
        GetApp { app: x() },
        SetMaintenanceMode { app: x(), on: true },
        PreAuthorize { app: x() },
        GetPreboot { app: x() },
        GetAddon { addon: x() },
        ResolveAddon { addon: x(), app: None },
        ScaleFormation { app: x(), quantities: vec![] },
        GetDatabase { store: x() },
        GetWait { store: x() },
        GetSettings { store: x() },
        RequestUpgrade { store: x(), version: x() },
        GetMaintenance { addon: x() },
        ListMaintenances { app: x() },
        GetHistory { addon: x(), limit: 5 },
        GetWindow { addon: x() },
        RunMaintenance { addon: x() },
        SetWindow { addon: x(), day_of_week: x(), time_of_day: x() },
        ScheduleMaintenance { addon: x(), delay_weeks: 2 },
        RotateCredentials { store: x() },
        ResetStatistics { store: x() },
        ChangeSettings { store: x(), ..ChangeSettings::default() },
        GetStoreUrl { store: x() },
        GetAddonConfig { addon: x() },
        GetConfigVars { app: x() },
        CreateAddon { app: x(), plan: x(), name: None, attachment: None, confirm: None, fork: None },
        DestroyAddon { app: x(), addon: x(), force: false },
        CreateAttachment { addon: x(), app: x(), name: None, confirm: None, namespace: None },
        DeleteAttachment { attachment: x() },
    ]);
    all.extend(list![
        ListApps,
        ListTeams,
        ListAppAddons { app: x() },
        ListAddons,
        ListAttachments,
        ListAddonAttachments { addon: x() },
        ListAppAttachments { app: x() },
        ListPlans { service: x() },
        ListFormation { app: x() },
        ListDynos { app: x() },
        ListReleases { app: x() },
    ]);
    all
}

/// JSON made of the platform's own field names, so that it reaches the readers behind them.
fn any_json() -> impl Strategy<Value = Value> {
    let key = prop::sample::select(vec![
        "id",
        "name",
        "addon",
        "addon_service",
        "app",
        "plan",
        "price",
        "cents",
        "config_vars",
        "state",
        "info",
        "values",
        "value",
        "resource_url",
        "version",
        "message",
        "error",
        "errors",
        "url",
        "resource",
        "waiting?",
        "maintenances",
        "status",
        "duration_seconds",
        "scheduled_for",
        "scheduled_at",
        "type",
        "quantity",
        "timeout",
        "remaining",
        "enabled",
        "created_at",
        "web_url",
        "space",
        "dyno_size",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        Just(json!("2019-11-07 22:00:00 +0000")),
        Just(json!("rediss://:hunter2@host:6379")),
        Just(json!("at rediss://u:hunter2@host:6379, HRKU-AAhunter2")),
    ];
    leaf.prop_recursive(4, 48, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(key.clone(), inner, 0..8)
                .prop_map(|map| map.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}

fn any_status() -> impl Strategy<Value = u16> {
    prop_oneof![Just(200_u16), Just(206), Just(404), Just(422), 100_u16..1000]
}

proptest! {
    #[test]
    fn any_bytes_are_read_to_an_end(status in any_status(), body in prop::collection::vec(any::<u8>(), 0..64)) {
        let response = Response::builder().status(status).body(body).unwrap();
        as_everything(&response);
    }

    #[test]
    fn any_json_is_read_to_an_end_and_no_password_comes_out(status in any_status(), body in any_json()) {
        // Names and texts of a row are the platform's to choose; only what may hold a connection URL is looked at.
        let response = Response::builder().status(status).body(body.to_string().into_bytes()).unwrap();
        as_everything(&response);
        let store = || "x".to_owned();
        for shown in [
            format!("{:?}", read(&RequestUpgrade { store: store(), version: store() }, &response)),
            format!("{:?}", read(&RunMaintenance { addon: store() }, &response)),
            format!("{:?}", read(&GetWait { store: store() }, &response)),
            format!("{:?}", read(&GetAccount, &response).err()),
            format!("{:?}", read(&GetStoreUrl { store: store() }, &response)),
            format!("{:?}", read(&DestroyAddon { app: store(), addon: store(), force: true }, &response)),
            format!("{:?}", read(&GetConfigVars { app: store() }, &response).map(|a| a.body.urls.into_values().collect::<Vec<_>>())),
            format!("{:?}", read(&GetDatabase { store: store() }, &response).map(|a| (a.body.connection, a.body.info.into_iter().map(|row| row.values).collect::<Vec<_>>()))),
        ] {
            prop_assert!(!shown.contains("hunter2"), "{shown}");
        }
    }

    #[test]
    fn truncated_json_is_unreadable_and_not_half_read(cut in 1_usize..60) {
        let whole = json!({ "addon_id": "u", "version": "7.2.14", "resource_url": "rediss://:hunter2@h:1" }).to_string();
        let response = Response::new(whole.as_bytes()[..whole.len() - cut.min(whole.len() - 1)].to_vec());
        let error = read(&GetDatabase { store: "x".into() }, &response).unwrap_err();
        prop_assert!(matches!(error.kind, ErrorKind::Unreadable(_)));
        let shown = format!("{error:?}");
        prop_assert!(!shown.contains("hunter2"), "{shown}");
    }

    #[test]
    fn any_header_is_read(
        name in prop::sample::select(vec!["next-range", "request-id", "ratelimit-remaining", "oauth-scope", "retry-after", "warning-message", "x-confirmation-required"]),
        value in prop::collection::vec(32_u8..=255, 0..40),
        status in any_status(),
    ) {
        let Ok(value) = http::HeaderValue::from_bytes(&value) else { return Ok(()) };
        let response = Response::builder().status(status).header(name, value).body(b"[]".to_vec()).unwrap();
        facts(response.headers());
        as_everything(&response);
    }

    #[test]
    fn a_connection_keeps_nothing_of_a_password(tls in any::<bool>(), user in "[^@]{0,8}", password in ".{1,24}", port in any::<u16>()) {
        let scheme = if tls { "rediss" } else { "redis" };
        let kept = Connection::of(&format!("{scheme}://{user}:{password}@host.example:{port}")).unwrap();
        // A password may hold anything, also slashes and colons: then the port is unknown, but never a part of it.
        prop_assert!(kept.port.is_none() || kept.port == Some(port), "{kept:?}");
        prop_assert_eq!(kept.scheme, scheme);
    }

    #[test]
    fn digits_before_a_slash_in_a_password_are_no_port(digits in 1_u16.., rest in "[a-z]{1,8}") {
        let kept = Connection::of(&format!("rediss://:{digits}/{rest}@host.example:6379")).unwrap();
        prop_assert_eq!(kept.port, None);
    }

    #[test]
    fn any_text_is_a_connection_or_none(text in ".{0,40}") {
        if let Some(kept) = Connection::of(&text) {
            prop_assert!(kept.scheme == "redis" || kept.scheme == "rediss");
        }
    }

    #[test]
    fn any_text_is_kept_as_a_moment(text in ".{0,40}") {
        let moment = Moment::parse(&text);
        prop_assert_eq!(moment.text(), text.as_str());
    }
}

#[test]
fn a_body_nested_without_end_is_unreadable() {
    for deep in ["[".repeat(100_000), r#"{"info":"#.repeat(100_000)] {
        let error = read(&GetDatabase { store: "x".into() }, &Response::new(deep.into_bytes())).unwrap_err();
        assert!(matches!(error.kind, ErrorKind::Unreadable(_)));
    }
}
