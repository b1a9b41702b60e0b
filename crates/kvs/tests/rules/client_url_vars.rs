//! Which config var a client should read (facts 4.4).

use kvs::{Holds, KeyValueStore, Since, TlsOffer, TlsRequirement, UrlVar, url_vars};

use crate::fixture::{attachment, date, store, with_scheme};

const BY_ENGINE: TlsRequirement = TlsRequirement::Required { since: Since::Engine(kvs::Line::new(6, 0)) };

fn both_vars(mut store: KeyValueStore) -> KeyValueStore {
    store.addon.config_vars = vec!["REDIS_TLS_URL".to_owned(), "REDIS_URL".to_owned()];
    store
}

fn told(vars: &[UrlVar]) -> Vec<(&str, Holds, bool)> {
    vars.iter().map(|var| (var.name.as_str(), var.holds, var.is_advised)).collect()
}

#[test]
fn a_production_store_has_one_url_and_it_is_the_one() {
    let read = with_scheme(store("premium-0", "7.2.4"), "rediss");
    assert_eq!(told(&url_vars(&read, BY_ENGINE, false)), [("REDIS_URL", Holds::Tls, true)]);
    let unread = store("premium-0", "7.2.4");
    assert_eq!(told(&url_vars(&unread, BY_ENGINE, false)), [("REDIS_URL", Holds::TlsPresumably, true)]);
}

#[test]
fn of_a_minis_two_urls_the_plain_name_counts_once_it_holds_tls() {
    let required = TlsRequirement::Required { since: Since::Date(date("2024-12-02")) };
    let moved = with_scheme(both_vars(store("mini", "7.2.4")), "rediss");
    assert_eq!(
        told(&url_vars(&moved, required, false)),
        [("REDIS_URL", Holds::Tls, true), ("REDIS_TLS_URL", Holds::Tls, false)]
    );
    let not_moved = with_scheme(both_vars(store("mini", "7.2.4")), "redis");
    assert_eq!(
        told(&url_vars(&not_moved, required, false)),
        [("REDIS_TLS_URL", Holds::Tls, true), ("REDIS_URL", Holds::Plain, false)]
    );
}

#[test]
fn before_the_mini_change_tls_is_under_its_own_name() {
    let vars = url_vars(&both_vars(store("mini", "6.2.14")), TlsRequirement::Optional, false);
    assert_eq!(told(&vars), [("REDIS_TLS_URL", Holds::Tls, true), ("REDIS_URL", Holds::Plain, false)]);
}

#[test]
fn a_legacy_store_turns_to_tls_with_the_upgrade_under_the_same_name() {
    let legacy = with_scheme(store("premium-0", "5.0.14"), "redis");
    let next_port = TlsRequirement::NotRequired { tls: TlsOffer::NextPort };
    let vars = url_vars(&legacy, next_port, true);
    assert_eq!(told(&vars), [("REDIS_URL", Holds::PlainUntilUpgrade, true)]);
    assert!(!vars[0].holds.is_tls());
}

#[test]
fn nothing_is_claimed_where_nothing_is_known() {
    let vars = url_vars(&store("premium-0", "?"), TlsRequirement::Unknown, false);
    assert_eq!(told(&vars), [("REDIS_URL", Holds::Unknown, true)]);
}

#[test]
fn every_app_and_attachment_has_its_own_the_owner_first() {
    let mut shared = with_scheme(store("premium-0", "7.2.4"), "rediss");
    shared.attachments.push(attachment("CATALOG_CACHE", "search"));
    shared.attachments.push(attachment("REDIS", "billing"));
    let vars = url_vars(&shared, BY_ENGINE, false);
    let of_apps: Vec<_> = vars.iter().map(|var| (var.app.name.as_str(), var.name.as_str())).collect();
    assert_eq!(
        of_apps,
        [("storefront", "REDIS_URL"), ("billing", "REDIS_URL"), ("search", "CATALOG_CACHE_URL")]
    );
    assert!(vars.iter().all(|var| var.is_advised));
    assert_eq!(vars.iter().filter(|var| var.is_derived).count(), 2);
}
