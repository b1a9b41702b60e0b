//! Errors mean what they mean, whatever their body looks like.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::time::Duration;

use http::Response;
use platform::{
    Error,
    ErrorKind::{self, *},
    endpoints::*,
    wire::{read, read_list},
};

fn answer(status: u16, body: &str) -> Response<Vec<u8>> {
    Response::builder().status(status).body(body.as_bytes().to_vec()).unwrap()
}

fn error(status: u16, body: &str) -> Error {
    read(&GetAccount, &answer(status, body)).unwrap_err()
}

#[test]
fn the_table_of_errors() {
    let table: Vec<(u16, &str, ErrorKind)> = vec![
        (400, "bad_request", Invalid),
        (400, "missing_version", Invalid),
        (401, "unauthorized", Unauthorized),
        (401, "two_factor", TwoFactor { app: None }),
        (401, "device_trust_required", Unauthorized),
        (402, "delinquent", Payment),
        (402, "verification_required", Payment),
        (422, "verification_needed", Payment),
        (403, "forbidden", Forbidden),
        (403, "suspended", Suspended),
        (403, "two_factor", TwoFactor { app: None }),
        (412, "", TwoFactor { app: None }),
        (404, "not_found", NotFound { resource: None }),
        (406, "not_acceptable", Invalid),
        (409, "conflict", Conflict),
        (410, "gone", Gone),
        (416, "requested_range_not_satisfiable", Invalid),
        (422, "invalid_params", Invalid),
        (422, "multiple_matches", Invalid),
        (423, "confirmation_required", ConfirmationRequired { app: None }),
        (400, "confirmation_required", ConfirmationRequired { app: None }),
        (429, "rate_limit", RateLimited { wait: None }),
        (500, "internal_server_error", Unavailable),
        (503, "", Unavailable),
        // The id goes before the status.
        (400, "not_found", NotFound { resource: None }),
        (500, "rate_limit", RateLimited { wait: None }),
    ];
    for (status, id, kind) in table {
        let error = error(status, &format!(r#"{{"id":"{id}","message":"Said so."}}"#));
        assert_eq!(error.kind, kind, "{status} {id}");
        assert_eq!(error.status, Some(status));
        assert_eq!(error.id.as_deref(), Some(id).filter(|id| !id.is_empty()));
        assert_eq!((error.message.as_str(), error.spoken), ("Said so.", true));
    }
}

#[test]
fn a_status_alone_is_enough() {
    for (status, kind) in [
        (304, Unexpected),
        (302, Unexpected),
        (400, Invalid),
        (401, Unauthorized),
        (402, Payment),
        (403, Forbidden),
        (404, NotFound { resource: None }),
        (405, Invalid),
        (406, Invalid),
        (408, Unavailable),
        (409, Conflict),
        (410, Gone),
        (412, TwoFactor { app: None }),
        (413, Invalid),
        (416, Invalid),
        (418, Unexpected),
        (422, Invalid),
        (423, Conflict),
        (429, RateLimited { wait: None }),
        (500, Unavailable),
        (502, Unavailable),
        (503, Unavailable),
        (504, Unavailable),
        (599, Unavailable),
    ] {
        for body in [
            "",
            "{}",
            "[]",
            "null",
            "7",
            "<html><h1>Oops</h1>",
            r#"{"message":"#,
            r#"{"id":7,"message":{"a":1}}"#,
        ] {
            let error = error(status, body);
            assert_eq!(error.kind, kind, "{status} {body}");
            assert!(!error.spoken && error.id.is_none(), "{status} {body}");
            assert!(error.message.contains(&status.to_string()), "{}", error.message);
            assert!(!error.message.contains("Oops"));
        }
    }
}

#[test]
fn what_the_body_adds_is_kept() {
    let missing =
        error(404, r#"{"resource":"add_on","id":"not_found","message":"Couldn't find that add-on."}"#);
    assert_eq!(missing.kind, NotFound { resource: Some("add_on".into()) });
    let second = error(403, r#"{"id":"two_factor","message":"m","app":{"name":"shop"}}"#);
    assert_eq!(second.kind, TwoFactor { app: Some("shop".into()) });
    let version = error(406, r#"{"id":"missing_version","error":"Please specify a version."}"#);
    assert_eq!(version.message, "Please specify a version.");
    let several =
        error(422, r#"{"errors":[{"id":"invalid_params","message":"First."},{"message":"Second."}]}"#);
    assert_eq!((several.message.as_str(), several.id.as_deref()), ("First.", Some("invalid_params")));
    let paying =
        error(402, r#"{"id":"verification_required","message":"m","url":"https://heroku.com/verify"}"#);
    assert_eq!(paying.url.as_deref(), Some("https://heroku.com/verify"));
    let half =
        error(404, r#"{"id":"not_found","message":"Still read.","resource":["a"],"app":7,"url":false}"#);
    assert_eq!((half.kind, half.message.as_str()), (NotFound { resource: None }, "Still read."));
}

#[test]
fn what_the_headers_add_is_kept() {
    let with = |status: u16, name: &str, value: &str| {
        let response = Response::builder().status(status).header(name, value).body(Vec::new()).unwrap();
        read(&GetAccount, &response).unwrap_err()
    };
    let wait = |value| match with(429, "Retry-After", value).kind {
        RateLimited { wait } => wait,
        other => panic!("{other:?}"),
    };
    assert_eq!(wait("30"), Some(Duration::from_secs(30)));
    assert_eq!(wait("Wed, 21 Oct 2026 07:28:00 GMT"), None);
    assert_eq!(wait("-1"), None);
    assert_eq!(wait("18446744073709551615"), Some(Duration::from_secs(3600)));
    assert_eq!(with(500, "Request-Id", "ours,theirs , server").request_id.as_deref(), Some("server"));
    let response = Response::builder()
        .status(423)
        .header("X-Confirmation-Required", "shop")
        .body(br#"{"id":"confirmation_required","message":"m"}"#.to_vec())
        .unwrap();
    let confirm = read(&GetAccount, &response).unwrap_err();
    assert_eq!(confirm.kind, ConfirmationRequired { app: Some("shop".into()) });
}

#[test]
fn a_404_without_a_word_is_not_there_yet() {
    for body in
        ["", "{}", r#"{"id":"not_found"}"#, r#"{"id":"not_found","message":null}"#, r#"{"message":" "}"#]
    {
        assert!(error(404, body).is_not_there_yet(), "{body}");
    }
    assert!(!error(404, r#"{"message":"Couldn't find that."}"#).is_not_there_yet());
    assert!(!error(503, "{}").is_not_there_yet());
    assert!(!error(410, "").is_not_there_yet());
}

#[test]
fn a_success_that_cannot_be_read_says_where_and_why() {
    for (body, path, reason) in [
        ("", ".", "it is empty"),
        (" \n", ".", "it is empty"),
        ("null", ".", "it is empty"),
        ("<!doctype html>", ".", "it is not JSON"),
        (r#"{"id":"a""#, ".", "it ends in the middle"),
        ("[]", ".", "a value is of another kind than expected"),
        (r#"["a","b"]"#, ".", "a value is of another kind than expected"),
        ("7", ".", "a value is of another kind than expected"),
        (r#"{"email":"a@b.c"}"#, ".", "the field id is missing"),
        (r#"{"id":7}"#, "id", "a value is of another kind than expected"),
    ] {
        let error = error(200, body);
        let Unreadable(what) = &error.kind else { panic!("{body}: {error:?}") };
        assert_eq!((what.path.as_str(), what.reason.as_str()), (path, reason), "{body}");
        assert!(error.message.contains(reason), "{}", error.message);
        assert_eq!(error.status, Some(200));
    }
    let list = read_list(&ListApps, &answer(200, "{}")).unwrap_err();
    assert!(matches!(list.kind, Unreadable(_)));
    let rows = read(
        &ResolveAddon { addon: "a".into(), app: None },
        &answer(200, r#"[{"id":"1","name":"a"},["2","b"]]"#),
    );
    let Unreadable(what) = rows.unwrap_err().kind else { panic!() };
    assert_eq!(what.path, "[1]");
    let rows = read(
        &ResolveAddon { addon: "a".into(), app: None },
        &answer(200, r#"[{"id":"1","name":"a"},{"id":"2","name":7}]"#),
    );
    let Unreadable(what) = rows.unwrap_err().kind else { panic!() };
    assert_eq!(what.path, "[1].name");
}

#[test]
fn an_error_repeats_no_secret() {
    let secret = "rediss://:p4ssw0rd@ec2-1-2-3-4.compute.amazonaws.com:6379";
    let bodies = [
        format!(r#"{{"message":"Could not fork from {secret}, sorry."}}"#),
        format!(r#"{{"error":"Could not fork from {secret}"}}"#),
        format!(r#"{{"errors":[{{"message":"from {secret}"}}]}}"#),
        format!(r#"{{"id":"{secret}","url":"{secret}","resource":"{secret}","app":{{"name":"{secret}"}}}}"#),
        format!(r#"{{"message":"from ({secret})"}}"#),
        r#"{"message":"user:p4ssw0rd@host is wrong"}"#.to_owned(),
        format!("<html>{secret}</html>"),
        format!(r#"{{"id":"{secret}"#),
    ];
    for status in [200, 302, 403, 404, 422, 423, 500] {
        for body in &bodies {
            let shown = format!(
                "{:?}",
                read(&RequestUpgrade { store: "a".into(), version: "7.2".into() }, &answer(status, body))
            );
            assert!(!shown.contains("p4ssw0rd"), "{status} {shown}");
            let shown = format!("{:?}", read(&GetDatabase { store: "a".into() }, &answer(status, body)));
            assert!(!shown.contains("p4ssw0rd"), "{status} {shown}");
        }
    }
    let token = error(401, r#"{"message":"HRKU-AAbc_d-e1 is not valid"}"#);
    assert_eq!(token.message, "[secret] is not valid");
    let plain = error(422, r#"{"message":"Could not fork from rediss://:p@host:1, sorry."}"#);
    assert_eq!(plain.message, "Could not fork from rediss://[secret]@host:1, sorry.");
}

#[test]
fn words_stay_words() {
    let said =
        "Mixing dyno types is not allowed: use one of eco, basic.\nSee https://devcenter.heroku.com/x?a=b:c.";
    let body = serde_json::json!({ "message": said }).to_string();
    assert_eq!(error(422, &body).message, said);
    let mail = serde_json::json!({ "message": "Ask owner@example.com." }).to_string();
    assert_eq!(error(403, &mail).message, "Ask owner@example.com.");
    let long = serde_json::json!({ "message": "x".repeat(5000) }).to_string();
    assert_eq!(error(403, &long).message.chars().count(), 1001);
}

#[test]
fn links_are_https_only() {
    for url in
        ["javascript:alert(1)", "http://heroku.com", "https://a:b@heroku.com", "https://heroku.com/ x", ""]
    {
        let body = serde_json::json!({ "message": "m", "url": url }).to_string();
        assert_eq!(error(402, &body).url, None, "{url}");
    }
}

#[test]
fn what_may_have_happened_anyway() {
    for (status, body, may) in
        [(500, "", true), (502, "<html>", true), (504, "", true), (200, "<html>", true), (302, "", true)]
            .into_iter()
            .chain([
                (401, "", false),
                (403, "", false),
                (404, "", false),
                (409, "", false),
                (422, "", false),
                (429, "", false),
            ])
    {
        assert_eq!(error(status, body).may_have_happened(), may, "{status}");
    }
    assert!(Error::unreachable("gone").may_have_happened());
    assert!(!Error::not_sent("no").may_have_happened());
}
