//! What an answer's headers say, whatever its body is.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::time::Duration;

use http::Response;
use platform::{
    Facts,
    endpoints::GetRateLimits,
    wire::{facts, read, retry_after},
};
use time::{OffsetDateTime, macros::datetime};

#[test]
fn every_header_that_is_there_is_read() {
    let response = Response::builder()
        .header("RateLimit-Remaining", "4499")
        .header("Request-Id", "ours, server")
        .header("Oauth-Scope", "read write-protected,identity")
        .header("X-Heroku-Warning", "Soon gone.")
        .header("X-Heroku-Warning", "Soon gone.")
        .header("Warning-Message", "Another thing.")
        .header("Warning-Message", "")
        .body(br#"{"remaining":4499}"#.to_vec())
        .unwrap();
    let answer = read(&GetRateLimits, &response).unwrap();
    assert_eq!(answer.body.remaining, 4499);
    let expected = Facts {
        rate_limit_remaining: Some(4499),
        request_id: Some("server".into()),
        scopes: Some(vec!["read".into(), "write-protected".into(), "identity".into()]),
        warnings: vec!["Soon gone.".into(), "Another thing.".into()],
    };
    assert_eq!(answer.facts, expected);
    let failed = Response::builder().status(500).header("RateLimit-Remaining", "7").body(()).unwrap();
    assert_eq!(facts(failed.headers()).rate_limit_remaining, Some(7));
}

#[test]
fn hidden_or_odd_headers_are_unknown() {
    assert_eq!(facts(Response::new(()).headers()), Facts::default());
    let odd = Response::builder()
        .header("RateLimit-Remaining", "many")
        .header("Request-Id", " , ")
        .header("Oauth-Scope", "")
        .body(())
        .unwrap();
    assert_eq!(facts(odd.headers()), Facts::default());
}

const NOW: OffsetDateTime = datetime!(2026-11-23 14:00:00 UTC);

fn asked(headers: &[(&str, &str)]) -> Option<Duration> {
    let response = headers.iter().fold(Response::builder(), |made, (name, value)| made.header(*name, *value));
    retry_after(response.body(()).unwrap().headers(), NOW)
}

#[test]
fn a_wait_is_seconds_or_a_date() {
    assert_eq!(asked(&[("Retry-After", " 17 ")]), Some(Duration::from_secs(17)));
    assert_eq!(asked(&[("Retry-After", "0")]), Some(Duration::ZERO));
    assert_eq!(asked(&[("Retry-After", "Mon, 23 Nov 2026 14:00:09 GMT")]), Some(Duration::from_secs(9)));
    assert_eq!(asked(&[]), None);
    assert_eq!(asked(&[("Retry-After", "-1")]), None);
    assert_eq!(asked(&[("Retry-After", "soon")]), None);
}

#[test]
fn a_date_is_measured_by_the_servers_clock_where_it_says_its_time() {
    let at = ("Retry-After", "Mon, 23 Nov 2026 15:00:30 GMT");
    assert_eq!(asked(&[at, ("Date", "Mon, 23 Nov 2026 15:00:00 GMT")]), Some(Duration::from_secs(30)));
    assert_eq!(asked(&[at, ("Date", "unreadable")]), Some(Duration::from_secs(3630)));
}

#[test]
fn a_date_that_is_over_asks_for_no_wait() {
    assert_eq!(asked(&[("Retry-After", "Mon, 23 Nov 2020 14:00:09 GMT")]), Some(Duration::ZERO));
}
