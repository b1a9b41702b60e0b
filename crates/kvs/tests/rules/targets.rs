use kvs::{Certainty, KeyValueStore, Line, Reading, Refusal, Target, UnknownVersion, targets};
use platform::model::AddonState;

use crate::fixture::{catalogue, date, noon, store, with_maintenance};

fn at(store: &KeyValueStore, day: &str) -> Vec<Target> {
    targets(store, &catalogue(), noon(day))
}

fn refusals(targets: &[Target]) -> Vec<(String, Option<Refusal>)> {
    let refusal = |target: &Target| target.verdict.as_ref().err().map(|refusal| refusal.what().clone());
    targets.iter().map(|target| (target.line.to_string(), refusal(target))).collect()
}

#[test]
fn every_line_is_offered_or_refused_with_its_reason_newest_first() {
    let seen = refusals(&at(&store("premium-0", "7.2.14"), "2026-11-23"));
    let runs = Line::new(7, 2);
    let older = || Some(Refusal::Older { runs });
    let expected = [
        ("9.1", None),
        ("8.1", None),
        ("7.2", Some(Refusal::SameLine { line: runs })),
        ("7.0", older()),
        ("6.2", older()),
        ("6.0", older()),
        ("5.0", older()),
        ("4.0", older()),
    ];
    assert_eq!(seen, expected.map(|(line, refusal)| (line.to_owned(), refusal)));
}

#[test]
fn the_newest_is_recommended_and_the_unproven_said_to_be_so() {
    let targets = at(&store("premium-0", "7.2.14"), "2026-11-23");
    let recommended: Vec<_> = targets.iter().filter(|target| target.recommended).collect();
    assert_eq!(recommended.len(), 1);
    assert_eq!(recommended[0].version().text(), "9.1");
    let certainty = |target: &Target| *target.verdict.as_ref().unwrap().what();
    assert_eq!(certainty(&targets[0]), Certainty::Published);
    assert_eq!(certainty(&targets[1]), Certainty::MayBeRefused, "8.1 was seen, not published");
}

#[test]
fn a_line_that_is_no_longer_made_is_no_target() {
    let seen = refusals(&at(&store("premium-0", "6.0.17"), "2026-11-23"));
    let refusal = |line: &str| seen.iter().find(|(name, _)| name == line).unwrap().1.clone();
    assert_eq!(refusal("7.2"), Some(Refusal::ProvisioningOff { since: date("2026-10-19") }));
    assert_eq!(refusal("7.0"), Some(Refusal::Superseded { by: Line::new(7, 2) }));
    assert_eq!(refusal("6.2"), Some(Refusal::ProvisioningOff { since: date("2024-10-02") }));
}

#[test]
fn the_day_before_it_ends_a_line_is_still_a_target() {
    let possible = |day| {
        let targets = at(&store("premium-0", "6.2.14"), day);
        targets.iter().any(|target| target.line == Line::new(7, 2) && target.is_possible())
    };
    assert!(possible("2026-10-18"));
    assert!(!possible("2026-10-19"));
}

#[test]
fn nothing_is_a_target_of_the_newest_or_of_something_newer() {
    for version in ["9.1.0", "10.0.1"] {
        let targets = at(&store("premium-0", version), "2026-11-23");
        assert!(targets.iter().all(|target| !target.is_possible() && !target.recommended), "{version}");
    }
}

#[test]
fn what_cannot_be_now_is_refused_and_still_recommended() {
    let busy = with_maintenance(store("premium-0", "7.2.14"), "preparing", "customer_request");
    let targets = at(&busy, "2026-11-23");
    assert!(matches!(targets[0].verdict.as_ref().unwrap_err().what(), Refusal::MaintenanceUnderWay { .. }));
    assert!(targets[0].recommended);
    let mut gone = store("premium-0", "7.2.14");
    gone.addon.state = AddonState::Deprovisioning;
    assert!(at(&gone, "2026-11-23").iter().all(|target| !target.is_possible()));
}

#[test]
fn without_a_version_there_is_no_target() {
    let mut unread = store("premium-0", "7.2.14");
    unread.database = Reading::NotRead;
    for target in at(&unread, "2026-11-23") {
        let refusal = target.verdict.unwrap_err();
        assert_eq!(*refusal.what(), Refusal::VersionUnknown { why: UnknownVersion::NotRead });
        assert!(!target.recommended);
    }
}
