//! What each call is on the wire, against what the official client was seen to send.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use http::Method;
use platform::{
    Api::{Data, Platform},
    Carry,
    Effect::{Change, Read, Unlock},
    Endpoint, ErrorKind, ListEndpoint, Origins, Page, Token, Wire,
    endpoints::*,
    wire::Secret,
};

fn origins() -> Origins {
    Origins { platform: "https://api.heroku.com".into(), data: "https://api.data.heroku.com".into() }
}

/// `api effect METHOD path body` and the headers that are not the same everywhere.
fn line(wire: &Wire) -> String {
    let api = match wire.api {
        Platform => "platform",
        Data => "data",
    };
    let effect = match wire.effect() {
        Read => "read",
        Unlock => "unlock",
        Change => "change",
    };
    let request = wire.request(&origins(), &Carry::default()).unwrap();
    let body = String::from_utf8(request.body().clone()).unwrap();
    let mut line = format!("{api} {effect} {} {}", request.method(), wire.path);
    if !body.is_empty() {
        line.push(' ');
        line.push_str(&body);
    }
    for (name, value) in request.headers() {
        match (name.as_str(), value.to_str().unwrap()) {
            ("accept", "application/vnd.heroku+json; version=3") => {}
            ("accept", other) => line.push_str(&format!(" [{}]", other.rsplit('=').next().unwrap())),
            ("content-type", "application/json") => assert!(!body.is_empty()),
            (name, value) => line.push_str(&format!(" [{name}: {value}]")),
        }
    }
    assert_eq!(request.headers().contains_key("content-type"), !body.is_empty(), "{line}");
    line
}

#[test]
fn every_call_is_what_the_platform_expects() {
    let app = || "shop".to_owned();
    let addon = || "redis-a".to_owned();
    let expanded = "[3.sdk] [accept-expansion: addon_service,plan]";
    let included = "[3.sdk] [accept-inclusion: config_vars]";
    let table: Vec<(Wire, String)> = vec![
        (GetAccount.wire(), "platform read GET /account".into()),
        (GetRateLimits.wire(), "platform read GET /account/rate-limits".into()),
        (ListApps.wire(), "platform read GET /apps".into()),
        (ListTeams.wire(), "platform read GET /teams".into()),
        (GetApp { app: app() }.wire(), "platform read GET /apps/shop".into()),
        (ListAppAddons { app: app() }.wire(), format!("platform read GET /apps/shop/addons {expanded}")),
        (
            SetMaintenanceMode { app: app(), on: true }.wire(),
            r#"platform change PATCH /apps/shop {"maintenance":true}"#.into(),
        ),
        (
            SetMaintenanceMode { app: app(), on: false }.wire(),
            r#"platform change PATCH /apps/shop {"maintenance":false}"#.into(),
        ),
        (PreAuthorize { app: app() }.wire(), "platform unlock PUT /apps/shop/pre-authorizations".into()),
        (GetPreboot { app: app() }.wire(), "platform read GET /apps/shop/features/preboot".into()),
        (ListAddons.wire(), format!("platform read GET /addons {expanded}")),
        (GetAddon { addon: addon() }.wire(), format!("platform read GET /addons/redis-a {expanded}")),
        (
            ResolveAddon { addon: addon(), app: None }.wire(),
            format!(
                r#"platform read POST /actions/addons/resolve {{"addon":"redis-a","app":null}} {expanded}"#
            ),
        ),
        (
            ResolveAddon { addon: "REDIS_URL".into(), app: Some(app()) }.wire(),
            format!(
                r#"platform read POST /actions/addons/resolve {{"addon":"REDIS_URL","app":"shop"}} {expanded}"#
            ),
        ),
        (ListAttachments.wire(), "platform read GET /addon-attachments".into()),
        (
            ListAddonAttachments { addon: addon() }.wire(),
            format!("platform read GET /addons/redis-a/addon-attachments {included}"),
        ),
        (
            ListAppAttachments { app: app() }.wire(),
            format!("platform read GET /apps/shop/addon-attachments {included}"),
        ),
        (
            ListPlans { service: "heroku-redis".into() }.wire(),
            "platform read GET /addon-services/heroku-redis/plans".into(),
        ),
        (ListFormation { app: app() }.wire(), "platform read GET /apps/shop/formation".into()),
        (ListDynos { app: app() }.wire(), "platform read GET /apps/shop/dynos".into()),
        (ListReleases { app: app() }.wire(), "platform read GET /apps/shop/releases".into()),
        (
            ScaleFormation { app: app(), quantities: vec![("worker".into(), 0), ("clock".into(), 1)] }.wire(),
            concat!(
                "platform change PATCH /apps/shop/formation ",
                r#"{"updates":[{"quantity":0,"type":"worker"},{"quantity":1,"type":"clock"}]}"#
            )
            .into(),
        ),
        (GetDatabase { store: addon() }.wire(), "data read GET /redis/v0/databases/redis-a".into()),
        (GetWait { store: addon() }.wire(), "data read GET /redis/v0/databases/redis-a/wait".into()),
        (GetSettings { store: addon() }.wire(), "data read GET /redis/v0/databases/redis-a/config".into()),
        (
            RequestUpgrade { store: addon(), version: "7.2".into() }.wire(),
            r#"data change POST /redis/v0/databases/redis-a/upgrade {"version":"7.2"}"#.into(),
        ),
        (GetMaintenance { addon: "u-1".into() }.wire(), "data read GET /data/maintenances/v1/u-1".into()),
        (
            ListMaintenances { app: "a-1".into() }.wire(),
            "data read GET /data/maintenances/v1/apps/a-1".into(),
        ),
        (
            GetHistory { addon: "u-1".into(), limit: 5 }.wire(),
            "data read GET /data/maintenances/v1/u-1/history/?limit=5".into(),
        ),
        (GetWindow { addon: "u-1".into() }.wire(), "data read GET /data/maintenances/v1/u-1/window".into()),
        (
            RunMaintenance { addon: "u-1".into() }.wire(),
            "data change POST /data/maintenances/v1/u-1/run".into(),
        ),
        (
            ScheduleMaintenance { addon: "u-1".into(), delay_weeks: 2 }.wire(),
            r#"data change POST /data/maintenances/v1/u-1/schedule {"delay_weeks":"2"}"#.into(),
        ),
        (
            ScheduleMaintenance { addon: "u-1".into(), delay_weeks: -1 }.wire(),
            r#"data change POST /data/maintenances/v1/u-1/schedule {"delay_weeks":"-1"}"#.into(),
        ),
        (
            RotateCredentials { store: addon() }.wire(),
            "data change POST /redis/v0/databases/redis-a/credentials_rotation {}".into(),
        ),
        (
            ResetStatistics { store: addon() }.wire(),
            "data change POST /redis/v0/databases/redis-a/stats/reset {}".into(),
        ),
    ];
    for (wire, expected) in &table {
        assert_eq!(&line(wire), expected);
    }
}

#[test]
fn a_get_has_no_body_and_a_change_is_never_a_get() {
    for wire in [ListAddons.wire(), GetAccount.wire(), RunMaintenance { addon: "u".into() }.wire()] {
        let request = wire.request(&origins(), &Carry::default()).unwrap();
        assert!(request.body().is_empty());
        assert_eq!(wire.effect() == Change, request.method() != "GET");
    }
}

#[test]
fn what_is_no_get_changes_something_unless_it_is_named() {
    for api in [Platform, Data] {
        for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            for path in ["/apps/shop", "/addons", "/apps/shop/formation", "/actions/addons/resolve/x", "/"] {
                let wire = Wire::call(api, method.clone(), path.to_owned(), None);
                assert_eq!(wire.effect(), Change, "{method} {path}");
            }
        }
        assert_eq!(Wire::get(api, "/apps".to_owned()).effect(), Read);
    }
    // A name cannot make another call of it: segments are escaped.
    let odd = SetMaintenanceMode { app: "shop/pre-authorizations".into(), on: true }.wire();
    assert_eq!(Wire { method: Method::PUT, ..odd }.effect(), Change);
    // Only at the API that has them, and by the method they have.
    let resolve = ResolveAddon { addon: "a".into(), app: None }.wire();
    assert_eq!(Wire { api: Data, ..resolve.clone() }.effect(), Change);
    assert_eq!(Wire { method: Method::DELETE, ..resolve }.effect(), Change);
}

#[test]
fn a_request_goes_to_the_api_it_belongs_to() {
    let uri =
        |wire: Wire, origins: &Origins| wire.request(origins, &Carry::default()).unwrap().uri().to_string();
    assert_eq!(uri(GetAccount.wire(), &origins()), "https://api.heroku.com/account");
    let wait = || GetWait { store: "redis-a".into() }.wire();
    assert_eq!(uri(wait(), &origins()), "https://api.data.heroku.com/redis/v0/databases/redis-a/wait");
    let relay = Origins { platform: "/relay/platform".into(), data: "/relay/data".into() };
    assert_eq!(uri(GetAccount.wire(), &relay), "/relay/platform/account");
    assert_eq!(uri(wait(), &relay), "/relay/data/redis/v0/databases/redis-a/wait");
}

#[test]
fn what_a_request_carries_is_in_its_headers_and_hidden_from_debug() {
    let token = Token::parse("HRKU-01234567-89ab-cdef-0123-456789abcdef").unwrap();
    let code = Secret::new("123456");
    let carry = Carry {
        token: Some(&token),
        page: Some(&Page::First),
        two_factor: Some(&code),
        request_id: Some("8c1b0b0e-0000-4000-8000-000000000000"),
    };
    let request = ListApps.wire().request(&origins(), &carry).unwrap();
    let header = |name: &str| request.headers()[name].to_str().unwrap();
    assert_eq!(header("authorization"), "Bearer HRKU-01234567-89ab-cdef-0123-456789abcdef");
    assert_eq!(header("range"), "id ..; max=1000");
    assert_eq!(header("heroku-two-factor-code"), "123456");
    assert_eq!(header("request-id"), "8c1b0b0e-0000-4000-8000-000000000000");
    assert!(request.headers()["authorization"].is_sensitive());
    assert!(request.headers()["heroku-two-factor-code"].is_sensitive());
    for shown in [format!("{request:?}"), format!("{carry:?}")] {
        assert!(!shown.contains("HRKU") && !shown.contains("123456"), "{shown}");
    }
}

#[test]
fn without_a_token_nobody_is_named() {
    let request = ListPlans { service: "heroku-redis".into() }.wire().request(&origins(), &Carry::default());
    assert!(!request.unwrap().headers().contains_key("authorization"));
}

#[test]
fn a_name_cannot_lead_to_another_address() {
    let path = |app: &str| GetApp { app: app.into() }.wire().path;
    assert_eq!(path("a/../b?x#y"), "/apps/a%2F..%2Fb%3Fx%23y");
    assert_eq!(path("%2e%2e"), "/apps/%252e%252e");
    assert_eq!(path("naïve name"), "/apps/na%C3%AFve%20name");
    for name in ["", ".", ".."] {
        let wire = SetMaintenanceMode { app: name.into(), on: true }.wire();
        let error = wire.request(&origins(), &Carry::default()).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Invalid, "{name:?}");
        assert!(!error.may_have_happened(), "{name:?}");
    }
}

#[test]
fn a_second_factor_no_header_can_carry_is_not_sent() {
    let code = Secret::new("12\n34");
    let carry = Carry { two_factor: Some(&code), ..Carry::default() };
    let error = GetAccount.wire().request(&origins(), &carry).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Invalid);
    assert!(!format!("{error:?}").contains("34"));
}
