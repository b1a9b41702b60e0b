//! Good answers of every call, damaged on purpose: each is read to an end, and no error holds a secret.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod damage;
mod good;

use damage::{SECRET, bytes, damaged, damages, odd_texts, rough};
use http::{HeaderValue, Response};
use platform::{
    Error,
    endpoints::*,
    wire::{facts, read, read_list, refusal, retry_after},
};
use proptest::prelude::*;
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime, macros::datetime};

const NOW: OffsetDateTime = datetime!(2026-11-23 09:00 UTC);

/// Neither way of printing an error shows a secret of the answer.
fn is_clean(error: &Error) {
    for shown in [format!("{error:?}"), error.to_string()] {
        assert!(!shown.contains(SECRET), "{shown}");
    }
}

/// Every call that answers with a secret: nothing made of it shows one, wherever the rest is damaged.
fn of_secrets(response: &Response<Vec<u8>>) -> Vec<String> {
    let x = || "x".to_owned();
    vec![
        format!("{:?}", read(&GetStoreUrl { store: x() }, response)),
        format!("{:?}", read(&GetAddonConfig { addon: x() }, response)),
        format!("{:?}", read(&GetDatabase { store: x() }, response).map(|a| a.body.connection)),
        format!("{:?}", read(&GetConfigVars { app: x() }, response).map(|a| a.body.urls)),
    ]
}

/// Whatever went wrong on the way: a call answered with this status and this header.
fn answered(body: Vec<u8>, status: u16, name: &'static str, value: &[u8]) -> Response<Vec<u8>> {
    let mut response = Response::builder().status(status).body(body).unwrap();
    if let Ok(value) = HeaderValue::from_bytes(value) {
        response.headers_mut().insert(name, value);
    }
    response
}

fn statuses() -> impl Strategy<Value = u16> {
    prop_oneof![12 => Just(200_u16), 2 => Just(206), 1 => Just(202), 1 => Just(500), 1 => 100_u16..1000]
}

/// Headers that are read, and what is near them.
const HEADERS: [&str; 14] = [
    "content-range",
    "next-range",
    "retry-after",
    "ratelimit-remaining",
    "ratelimit-multiplier",
    "oauth-scope",
    "oauth-scope-accepted",
    "request-id",
    "x-heroku-warning",
    "warning-message",
    "x-confirmation-required",
    "date",
    "etag",
    "content-type",
];

fn header_values() -> impl Strategy<Value = Vec<u8>> {
    let known = [
        "18446744073709551616",
        "18446744073709551615",
        "-1",
        "1e9",
        "0",
        "Wed, 31 Dec 9999 23:59:59 GMT",
        "Mon, 01 Jan 0000 00:00:00 GMT",
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "]aaaa..; max=1000",
        "id ]..; max=18446744073709551616; order=",
        ",,, ,",
        "global,,read  write",
    ];
    prop_oneof![
        3 => prop::sample::select(known.to_vec()).prop_map(|text| text.as_bytes().to_vec()),
        1 => odd_texts().prop_map(String::into_bytes),
        1 => prop::collection::vec(32_u8..=255, 0..60),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn a_damaged_answer_is_read_to_an_end_and_its_error_holds_no_secret(
        damages in damages(),
        rough in rough(),
        status in statuses(),
        header in prop::sample::select(HEADERS.to_vec()),
        value in header_values(),
    ) {
        for (name, good, reads) in good::answers() {
            let body = bytes(&damaged(&good, &damages), &rough);
            let response = answered(body, status, header, &value);
            for error in reads(&response) {
                is_clean(&error);
            }
            prop_assert!(!name.is_empty());
        }
    }

    #[test]
    fn a_secret_in_its_own_place_never_comes_out(damages in damages(), rough in rough()) {
        // None of the odd texts, so that it stands where it belongs and nowhere else.
        let password = "Open-Sesame-9";
        let url = format!("rediss://:{password}@host.example:6379");
        for good in [
            json!({ "addon_id": "u-1", "plan": "premium-0", "version": "7.2.14", "resource_url": url }),
            json!([{ "name": "REDIS_URL", "value": url }, { "name": "REDIS_TLS_URL", "value": url }]),
            json!({ "REDIS_URL": url, "REDIS_TLS_URL": url, "RACK_ENV": password }),
        ] {
            let response = Response::new(bytes(&damaged(&good, &damages), &rough));
            for shown in of_secrets(&response) {
                prop_assert!(!shown.contains(password), "{shown}");
            }
        }
    }

    #[test]
    fn a_damaged_refusal_is_an_error_with_a_meaning_and_no_secret(
        damages in damages(),
        rough in rough(),
        status in 300_u16..1000,
        header in prop::sample::select(HEADERS.to_vec()),
        value in header_values(),
    ) {
        let good = json!({
            "id": "rate_limit", "message": format!("See rediss://u:{SECRET}@h:1, HRKU-AA{SECRET}."),
            "url": format!("https://u:{SECRET}@help.example"), "resource": "add_on", "app": { "id": "a", "name": "shop" },
            "errors": [{ "id": "invalid_params", "message": format!("rediss://:{SECRET}@h") }],
        });
        // What is damaged is only where it stands; a bare word of the platform's own is its to say.
        let plain: Vec<_> = damages.iter().filter(|damage| !format!("{damage:?}").contains(SECRET)).cloned().collect();
        let response = answered(bytes(&damaged(&good, &plain), &rough), status, header, &value);
        let error = refusal(&response).unwrap();
        if matches!(rough, damage::Rough::Whole | damage::Rough::CutAt(_) | damage::Rough::Mark) {
            is_clean(&error);
        }
        prop_assert_eq!(error.status, Some(status));
    }

    #[test]
    fn a_wait_that_is_asked_for_can_be_waited(value in header_values(), date in header_values()) {
        let mut response = answered(Vec::new(), 429, "retry-after", &value);
        if let Ok(date) = HeaderValue::from_bytes(&date) {
            response.headers_mut().insert("date", date);
        }
        if let Some(wait) = retry_after(response.headers(), NOW) {
            let wait = Duration::try_from(wait).unwrap_or(Duration::MAX);
            prop_assert!(NOW.saturating_add(wait) >= NOW);
        }
        prop_assert_eq!(facts(response.headers()).rate_limit_remaining, None);
    }
}

#[test]
fn every_good_answer_is_read_whole() {
    for (name, good, reads) in good::answers() {
        let response = Response::new(bytes(&good, &damage::Rough::Whole));
        let errors = reads(&response);
        assert!(errors.is_empty(), "{name}: {errors:?}");
    }
}

/// A call that is added is read damaged too.
#[test]
fn every_call_there_is_has_a_good_answer_here() {
    let known: Vec<&str> = good::answers().iter().map(|(name, ..)| *name).collect();
    let source = include_str!("../src/endpoints/mod.rs");
    let calls = source.split("pub use ").skip(1).filter_map(|line| line.split_once("::")?.1.split_once(';'));
    let calls: Vec<&str> = calls
        .flat_map(|(names, _)| names.trim_matches(['{', '}']).split(','))
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .collect();
    assert!(calls.len() > 30, "{calls:?}");
    for call in calls {
        assert!(known.iter().any(|name| name.starts_with(call)), "{call} has none");
    }
}

/// A list as the platform would give it, with a header that says where the rest is.
#[test]
fn a_list_whose_next_page_is_nonsense_ends() {
    let rows: Vec<Value> = (0..1000).map(|n| json!({ "id": format!("{n:04}"), "name": "shop" })).collect();
    for next in ["", " ", "]", "id ]0999..; max=1000", "\u{7f}"] {
        let response =
            answered(Value::from(rows.clone()).to_string().into_bytes(), 206, "next-range", next.as_bytes());
        let mut pages = platform::Pages::new(&ListApps);
        let mut asked = 0;
        while pages.next_request().is_some() {
            asked += 1;
            pages.take(read_list(&ListApps, &response).unwrap());
        }
        assert!(asked <= 3, "{next:?}: {asked} times");
        assert_eq!(pages.finish().rows.len(), 1000);
    }
}
