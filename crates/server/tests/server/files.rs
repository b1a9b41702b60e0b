//! The console's files and its own addresses.

use reqwest::Method;

use crate::{
    browser::{ask, get, get_with, header},
    fixture::{INDEX, SCRIPT, WASM, console},
};

const SCRIPT_AT: &str = "/app-0f3c2b1a99887766.js";
const WASM_AT: &str = "/app-0f3c2b1a99887766_bg.wasm";

#[tokio::test]
async fn every_address_of_the_console_gives_the_page() {
    let console = console().await;
    for address in ["/", "/index.html", "/addons/redis-1", "/addons/redis-1/upgrade?step=2", "/a/"] {
        let answer = get(&format!("{console}{address}")).await;
        assert_eq!(answer.status(), 200, "{address}");
        assert_eq!(header(&answer, "content-type"), "text/html; charset=utf-8", "{address}");
        assert_eq!(header(&answer, "cache-control"), "no-cache", "{address}");
        assert_eq!(answer.text().await.unwrap(), INDEX, "{address}");
    }
}

#[tokio::test]
async fn a_file_that_is_not_there_is_missed_and_not_replaced_by_the_page() {
    let console = console().await;
    for address in ["/gone-0f3c2b1a99887766.js", "/addons/logo.png", "/.env"] {
        let answer = get(&format!("{console}{address}")).await;
        assert_eq!(answer.status(), 404, "{address}");
        assert_eq!(header(&answer, "cache-control"), "no-store", "{address}");
        assert!(!answer.text().await.unwrap().contains("<title>"), "{address}");
    }
}

#[tokio::test]
async fn files_say_what_they_are_and_how_long_they_may_be_kept() {
    let console = console().await;
    let year = "public, max-age=31536000, immutable";
    for (address, kind, kept) in [
        (SCRIPT_AT, "text/javascript; charset=utf-8", year),
        (WASM_AT, "application/wasm", year),
        ("/catalog.json", "application/json", "no-cache"),
    ] {
        let answer = get(&format!("{console}{address}")).await;
        assert_eq!(answer.status(), 200, "{address}");
        assert_eq!(header(&answer, "content-type"), kind);
        assert_eq!(header(&answer, "cache-control"), kept);
    }
}

#[tokio::test]
async fn the_encoding_is_the_one_the_browser_prefers() {
    let url = format!("{}{WASM_AT}", console().await);
    for (accepted, sent) in [
        ("gzip, deflate, br, zstd", Some("br")),
        ("gzip", Some("gzip")),
        ("br;q=0.1, gzip", Some("gzip")),
        ("br;q=0", None),
        ("identity", None),
    ] {
        let answer = get_with(&url, &[("accept-encoding", accepted)]).await;
        let encoding = answer.headers().get("content-encoding").map(|it| it.to_str().unwrap());
        assert_eq!(encoding, sent, "{accepted}");
        assert_eq!(header(&answer, "vary"), "accept-encoding", "{accepted}");
        assert_eq!(header(&answer, "content-type"), "application/wasm", "{accepted}");
        let plain = answer.bytes().await.unwrap() == WASM;
        assert_eq!(plain, sent.is_none(), "{accepted}");
    }
}

#[tokio::test]
async fn a_page_that_did_not_change_is_not_sent_again() {
    let console = console().await;
    let first = get(&console).await;
    let tag = header(&first, "etag").to_owned();
    assert!(tag.starts_with("W/\""), "{tag}");

    let again = get_with(&console, &[("if-none-match", &tag)]).await;
    assert_eq!(again.status(), 304);
    assert_eq!(header(&again, "etag"), tag);
    assert_eq!(header(&again, "cache-control"), "no-cache");
    assert!(again.bytes().await.unwrap().is_empty());

    let changed = get_with(&console, &[("if-none-match", "W/\"other\"")]).await;
    assert_eq!(changed.status(), 200);
}

#[tokio::test]
async fn a_head_request_gets_the_headers_only() {
    let url = format!("{}{SCRIPT_AT}", console().await);
    let answer = ask(Method::HEAD, &url, &[]).await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(header(&answer, "content-length"), SCRIPT.len().to_string());
    assert!(answer.bytes().await.unwrap().is_empty());
}

#[tokio::test]
async fn the_page_cannot_be_posted_to() {
    let answer = ask(Method::POST, &console().await, &[]).await.unwrap();
    assert_eq!(answer.status(), 405);
}
