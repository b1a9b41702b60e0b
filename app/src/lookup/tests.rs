//! What a search finds, and why.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use kvs::KeyValueStore;

use super::{
    matching::{Why, matching},
    query::{Query, Unfit},
    results::{SHOWN, hit, ranked},
};
use crate::fleet::tests::sample::{running, shared_with};

fn query(text: &str) -> Query {
    Query::parse(text).expect("a search")
}

/// Owned by storefront, and search uses it as `CACHE`.
fn shared() -> KeyValueStore {
    let mut store = shared_with(running("redis-round-10001", "storefront", "premium-0", "7.2.14"), "search");
    store.addon.id = "0fc1d2e3-5a6b-4c7d-8e9f-a0b1c2d3e4f5".to_owned();
    store.addon.config_vars = vec!["REDIS_URL".to_owned()];
    store
}

fn why(text: &str) -> Option<Why> {
    matching(&shared(), &query(text))
}

fn attached(app: &str, under: &str) -> Option<Why> {
    Some(Why::Attached { app: app.to_owned(), under: under.to_owned() })
}

#[test]
fn it_is_found_by_whatever_a_person_knows_of_it() {
    assert_eq!(why("redis-round-10001"), Some(Why::Name));
    assert_eq!(why(" Redis-Round-10001 "), Some(Why::Name));
    assert_eq!(why("0fc1d2e3-5a6b-4c7d-8e9f-a0b1c2d3e4f5"), Some(Why::Id));
    assert_eq!(why("0fc1d2"), Some(Why::PartOfId));
    assert_eq!(why("round"), Some(Why::PartOfName));
    assert_eq!(why("search"), Some(Why::App { app: "search".to_owned() }));
    assert_eq!(why("CACHE"), attached("search", "CACHE"));
    assert_eq!(why("cache_url"), attached("search", "CACHE_URL"));
    assert_eq!(why("REDIS_URL"), attached("storefront", "REDIS_URL"));
    assert_eq!(why("nothing-like-it"), None);
}

#[test]
fn an_app_before_the_name_narrows_to_that_app() {
    assert_eq!(why("search::CACHE_URL"), attached("search", "CACHE_URL"));
    assert_eq!(why("storefront::REDIS_URL"), attached("storefront", "REDIS_URL"));
    assert_eq!(why("search::REDIS_URL"), None);
    assert_eq!(why("elsewhere::CACHE_URL"), None);
    assert_eq!(why("search::"), Some(Why::App { app: "search".to_owned() }));
    assert_eq!(why("search::redis-round-10001"), Some(Why::Name));
}

#[test]
fn a_secret_is_never_looked_for() {
    for text in [
        "rediss://:p4ss@host:6380",
        "redis://host",
        "u:p@h",
        "HRKU-AAxyz",
        "p0123456789abcdef0123456789abcdef0123456789abcdef",
    ] {
        assert_eq!(Query::parse(text), Err(Unfit::Secret), "{text}");
    }
    assert_eq!(Query::parse("  "), Err(Unfit::Empty));
}

#[test]
fn the_platform_is_asked_only_what_it_can_answer() {
    for (text, can) in [
        ("redis-round-10001", true),
        ("storefront", true),
        ("storefront::REDIS_URL", true),
        ("REDIS_URL", false),
        ("HEROKU_REDIS_GOLD", false),
    ] {
        assert_eq!(query(text).can_be_asked(), can, "{text}");
    }
    assert!(query("storefront").can_be_app() && !query("a::B").can_be_app());
}

#[test]
fn what_was_meant_exactly_stands_first_of_thousands() {
    let many = (0..2_000).map(|at| running(&format!("redis-{at}"), "shop", "mini", "7.2.11"));
    let asked = query("redis-7");
    let hits = ranked(many.filter_map(|store| hit(&store, &asked)).collect());
    assert_eq!(hits.first.first().unwrap().name, "redis-7");
    assert!(hits.all > SHOWN && hits.first.len() == SHOWN);
}
