//! Whom the relay answers.

use std::sync::atomic::Ordering;

use crate::{
    browser::{get_with, json},
    fixture::{self, Way, counting},
};

#[tokio::test]
async fn foreign_pages_and_names_are_refused_and_nothing_is_sent() {
    let (console, asked) = counting(Way::Relayed).await;
    for place in ["/relay/platform/apps", "/relay/data/redis/v0/databases/r"] {
        for foreign in [
            ("host", "rebound.example"),
            ("origin", "https://other.example"),
            ("origin", "null"),
            ("sec-fetch-site", "cross-site"),
        ] {
            let answer = get_with(&format!("{console}{place}"), &[foreign]).await;
            assert_eq!(answer.status(), 403, "{foreign:?}");
            let said = json(answer).await;
            assert_eq!(said["id"], "relay_refused");
            assert!(said["message"].as_str().unwrap().contains("Nothing was sent"), "{said}");
        }
    }
    assert_eq!(asked.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn the_consoles_own_script_is_answered() {
    let (console, asked) = counting(Way::Relayed).await;
    let own = [("origin", console.as_str()), ("sec-fetch-site", "same-origin")];
    let answer = get_with(&format!("{console}/relay/platform/apps"), &own).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn without_the_flag_there_is_no_relay() {
    let console = fixture::console().await;
    let answer = get_with(&format!("{console}/relay/platform/apps"), &[]).await;
    assert_eq!(answer.status(), 404);
    assert_eq!(json(answer).await["id"], "relay_absent");
}
