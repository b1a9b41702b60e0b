//! Facts 5.1 and 4.4: what a fork brings.

use kvs::{
    Catalogue, Change, Engine, ForkChange, KeyValueStore, Line, Memory, Persistence, Plan, Since, Version,
    fork_effect,
};

use crate::fixture::{attachment, catalogue, noon, said, store, with_scheme};

const NEWEST: Line = Line::new(9, 1);

fn changes(store: &KeyValueStore, plan: &str, day: &str) -> Vec<ForkChange> {
    let effect = fork_effect(store, &catalogue(), &Plan::parse(plan), noon(day));
    assert!(effect.changes.iter().all(|change| change.source().url.starts_with("https://")));
    assert_eq!(effect.expected, Some(NEWEST));
    said(&effect.changes)
}

#[test]
fn a_fork_on_the_same_plan_brings_the_newest_version_and_leaves_the_rest_behind() {
    let expected = [
        ForkChange::Newest { from: Version::parse("7.2.14"), to: NEWEST },
        ForkChange::Version(Change::Engine { from: Engine::RedisThenValkey, to: Engine::Valkey }),
        ForkChange::Version(Change::MajorJump { from: 7, to: 9 }),
        ForkChange::LaterWritesLost,
        ForkChange::AttachmentsNotMoved { attachments: 1, apps: 1 },
        ForkChange::SettingsNotCopied,
        ForkChange::NewAddress,
        ForkChange::OldStoreStays,
    ];
    assert_eq!(changes(&store("premium-0", "7.2.14"), "premium-0", "2026-11-23"), expected);
}

#[test]
fn a_mini_that_becomes_a_premium_gains_what_production_has() {
    let seen = changes(&store("mini", "7.2.14"), "premium-0", "2026-11-23");
    for gained in [
        ForkChange::Persistence { from: Persistence::Nothing, to: Persistence::AppendOnlyFile },
        ForkChange::Standby { to: true },
        ForkChange::Encryption { to: true },
        ForkChange::Memory { from: Memory { megabytes: 25 }, to: Memory { megabytes: 50 } },
        ForkChange::Connections { from: 20, to: 40 },
    ] {
        assert!(seen.contains(&gained), "{gained:?}");
    }
}

#[test]
fn tls_turns_on_with_the_engine_or_with_the_plan() {
    let on = |store: &KeyValueStore, plan: &str, day: &str| {
        fork_effect(store, &catalogue(), &Plan::parse(plan), noon(day)).turns_tls_on()
    };
    assert!(on(&store("premium-0", "5.0.9"), "premium-0", "2022-01-01"));
    assert!(!on(&store("premium-0", "6.2.14"), "premium-0", "2026-11-23"), "it is on already");
    // Before December 2024 TLS was a choice on mini, and none on premium.
    assert!(on(&store("mini", "6.2.14"), "premium-0", "2024-01-01"));
    assert!(!on(&store("mini", "6.2.14"), "mini", "2024-01-01"));
    assert!(!on(&store("premium-0", "6.2.14"), "mini", "2024-01-01"));
    let first = changes(&store("premium-0", "5.0.9"), "premium-0", "2022-01-01").swap_remove(1);
    let since = Since::Engine(Line::new(6, 0));
    assert_eq!(first, ForkChange::Version(Change::TlsTurnsOn { since, sure: true }));
}

#[test]
fn a_plain_url_that_is_seen_beats_the_rule_that_says_it_cannot_be() {
    let plain = with_scheme(store("mini", "7.2.14"), "redis");
    let first = changes(&plain, "mini", "2026-11-23").swap_remove(1);
    assert!(matches!(first, ForkChange::Version(Change::TlsTurnsOn { sure: true, .. })), "{first:?}");
    let tls = with_scheme(store("mini", "7.2.14"), "rediss");
    let none = |change: &ForkChange| !matches!(change, ForkChange::Version(Change::TlsTurnsOn { .. }));
    assert!(changes(&tls, "mini", "2026-11-23").iter().all(none));
}

#[test]
fn a_fork_of_the_newest_is_a_copy() {
    let seen = changes(&store("premium-0", "9.1.0"), "premium-0", "2026-11-23");
    assert_eq!(seen[0], ForkChange::NoNewerLine { line: NEWEST });
    assert!(!seen.iter().any(|change| matches!(change, ForkChange::Version(_))));
}

#[test]
fn what_is_not_known_is_said_as_that() {
    let unread = store("premium-0", "");
    assert_eq!(changes(&unread, "premium-0", "2026-11-23")[0], ForkChange::Newest { from: None, to: NEWEST });
    let effect = fork_effect(&unread, &Catalogue::empty(), &Plan::parse("premium-0"), noon("2026-11-23"));
    assert_eq!((effect.expected, effect.changes[0].what()), (None, &ForkChange::NewestUnknown));
    let odd = changes(&store("galactic-3", "7.2.14"), "premium-0", "2026-11-23");
    assert!(
        !odd.iter()
            .any(|change| matches!(change, ForkChange::Persistence { .. } | ForkChange::Memory { .. }))
    );
}

#[test]
fn every_attachment_has_to_be_moved() {
    let mut shared = store("premium-0", "7.2.14");
    shared.attachments.extend([attachment("CACHE", "storefront"), attachment("REDIS", "worker")]);
    let moved = ForkChange::AttachmentsNotMoved { attachments: 3, apps: 2 };
    assert!(changes(&shared, "premium-0", "2026-11-23").contains(&moved));
}
