//! What an answer's headers say, whatever its body is.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use http::Response;
use platform::{
    Facts,
    endpoints::GetRateLimits,
    wire::{facts, read},
};

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
