//! Facts 4.3: what an upgrade changes.

use kvs::{Change, Engine, Line, Since, assess, upgrade_effect};

use crate::fixture::{catalogue, noon, said, store};

fn changes(plan: &str, version: &str, day: &str) -> Vec<Change> {
    said(&assess(&store(plan, version), &catalogue(), noon(day)).upgrade.expect("an upgrade").changes)
}

#[test]
fn a_production_upgrade_is_prepared_first_and_cannot_be_undone() {
    let seen = changes("premium-0", "7.2.14", "2026-11-23");
    let expected = [
        Change::Engine { from: Engine::RedisThenValkey, to: Engine::Valkey },
        Change::MajorJump { from: 7, to: 9 },
        Change::Irreversible,
        Change::PreparedFirst { minutes: 15 },
        Change::WritesCanBeLost,
        Change::StandbyRebuilt,
        Change::KeepsAttachments,
    ];
    assert_eq!(seen, expected);
}

#[test]
fn a_mini_upgrade_switches_at_once() {
    let seen = changes("mini", "7.2.14", "2026-11-23");
    assert!(seen.contains(&Change::SwitchesAtOnce));
    assert!(
        !seen.iter().any(|change| matches!(change, Change::PreparedFirst { .. } | Change::StandbyRebuilt))
    );
}

#[test]
fn tls_turns_on_when_the_engine_passes_6() {
    let seen = changes("premium-0", "5.0.9", "2022-01-01");
    assert_eq!(
        seen[0],
        Change::TlsTurnsOn { since: Since::Engine(Line::new(6, 0)), sure: true },
        "first of all"
    );
    assert!(!changes("premium-0", "6.2.14", "2026-11-23").iter().any(is_tls), "it is on already");
    assert!(!changes("mini", "6.2.14", "2024-01-01").iter().any(is_tls), "on mini it stays a choice");
    assert!(!changes("mini", "6.2.14", "2026-11-23").iter().any(is_tls), "the day has made it so already");
}

fn is_tls(change: &Change) -> bool {
    matches!(change, Change::TlsTurnsOn { .. })
}

#[test]
fn when_the_version_is_not_known_tls_may_turn_on() {
    let effect = upgrade_effect(&store("premium-0", ""), &catalogue(), Line::new(9, 1), noon("2026-11-23"));
    let may = Change::TlsTurnsOn { since: Since::Engine(Line::new(6, 0)), sure: false };
    assert!(said(&effect.changes).contains(&may));
}

#[test]
fn an_upgrade_within_a_major_is_no_jump() {
    let effect =
        upgrade_effect(&store("premium-0", "7.0.15"), &catalogue(), Line::new(7, 2), noon("2026-01-01"));
    assert_eq!(effect.to, Line::new(7, 2));
    assert!(!effect.changes.iter().any(|change| matches!(change.what(), Change::MajorJump { .. })));
}

#[test]
fn several_majors_at_once_are_possible_and_said() {
    for (version, from) in [("4.0.14", 4), ("6.2.14", 6), ("7.2.14", 7)] {
        let jump = Change::MajorJump { from, to: 9 };
        assert!(changes("premium-0", version, "2026-11-23").contains(&jump), "{version}");
    }
}

#[test]
fn every_change_names_a_page() {
    let effect = assess(&store("premium-0", "4.0.14"), &catalogue(), noon("2026-11-23")).upgrade.unwrap();
    assert!(effect.changes.iter().all(|change| change.source().url.starts_with("https://")));
}
