//! What is looked at before anything is asked of the platform.

use upgrade::{Check, CheckName, Question, Verdict, Why};

use crate::{
    drive::Drive,
    platform::{Platform, State},
};

/// The checks of a platform changed like this, once everything is read.
fn checked(shared: bool, change: impl FnOnce(&mut State)) -> Vec<Check> {
    let platform = if shared { Platform::shared() } else { Platform::new() };
    let intent = crate::drive::intent(&platform);
    platform.change(change);
    let mut drive = Drive::with(&platform, intent);
    drive.until_asked(|_| true);
    drive.run.checks()
}

fn of(checks: &[Check], name: CheckName) -> (Verdict, &[Why]) {
    let check = checks.iter().find(|check| check.name == name).unwrap();
    (check.verdict, &check.why)
}

#[test]
fn nothing_is_known_before_anything_is_read() {
    let platform = Platform::new();
    let drive = Drive::new(&platform);
    let checks = drive.run.checks();
    let known: Vec<CheckName> =
        checks.iter().filter(|check| check.verdict != Verdict::NotKnownYet).map(|check| check.name).collect();
    assert_eq!(known, [CheckName::MayWrite], "the token's scopes are known from the session");
}

#[test]
fn a_calm_store_passes_them_all() {
    let checks = checked(true, |_| {});
    assert_eq!(checks.len(), 11);
    assert!(checks.iter().all(|check| check.verdict == Verdict::Passed), "{checks:?}");
}

#[test]
fn a_store_at_the_target_or_beyond_is_refused() {
    for version in ["9.1.0", "9.2.0", "10.0.1"] {
        let checks = checked(false, |state| state.version = version.to_owned());
        let why = Why::Versions { running: version.to_owned(), target: "9.1".to_owned() };
        assert_eq!(of(&checks, CheckName::Version), (Verdict::Failed, &[why][..]));
    }
    let checks = checked(false, |state| state.version = "who knows".to_owned());
    assert_eq!(of(&checks, CheckName::Version), (Verdict::Failed, &[Why::NoVersion][..]));
}

#[test]
fn a_planned_maintenance_is_a_warning_and_a_foreign_one_under_way_a_refusal() {
    let checks = checked(false, |state| {
        state.record.status = "pending";
        state.record.reason = Some("routine_maintenance");
    });
    assert_eq!(of(&checks, CheckName::NoOtherMaintenance).0, Verdict::Warning);
    let checks = checked(false, |state| state.prepare("", Some("hardware_issue")));
    assert_eq!(of(&checks, CheckName::NoOtherMaintenance).0, Verdict::Failed);
}

#[test]
fn what_may_write_beside_us_is_named() {
    let checks = checked(false, |state| {
        let now = state.now;
        let app = state.app("storefront");
        app.services = vec!["scheduler", "judoscale", "papertrail"];
        app.one_off("run", 7, now, time::Duration::HOUR);
        app.preboot = true;
    });
    for name in [CheckName::Schedulers, CheckName::OneOffDynos, CheckName::Preboot, CheckName::Autoscaling] {
        let (verdict, why) = of(&checks, name);
        assert_eq!((verdict, why.len()), (Verdict::Warning, 1), "{name:?}");
    }
}

#[test]
fn another_teams_app_is_a_warning() {
    let checks = checked(true, |state| state.app("storefront-jobs").team = Some("operations"));
    let (verdict, why) = of(&checks, CheckName::Teams);
    assert_eq!(verdict, Verdict::Warning);
    assert!(matches!(why, [Why::OtherTeam { app, team: Some(team) }]
        if app.name == "storefront-jobs" && team == "operations"));
}

#[test]
fn a_token_that_may_only_read_is_refused_and_an_unknown_one_is_said() {
    let platform = Platform::new();
    for (scopes, verdict) in [
        (Some(vec!["read"]), Verdict::Failed),
        (Some(vec!["identity", "read-protected"]), Verdict::Failed),
        (Some(vec!["write"]), Verdict::Passed),
        (Some(vec!["global"]), Verdict::Passed),
        (None, Verdict::CannotTell),
    ] {
        let mut drive = Drive::new(&platform);
        drive.run.learn_scopes(scopes.map(|scopes| scopes.into_iter().map(str::to_owned).collect()));
        assert_eq!(of(&drive.run.checks(), CheckName::MayWrite).0, verdict);
    }
}

#[test]
fn warnings_are_put_before_the_person_by_name() {
    let platform = Platform::new();
    platform.change(|state| state.app("storefront").preboot = true);
    let mut drive = Drive::new(&platform);
    let question = drive.until_asked(|_| true);
    assert_eq!(question, Question::Proceed { warnings: vec![CheckName::Preboot] });
}

#[test]
fn a_detached_app_is_not_paused() {
    let platform = Platform::shared();
    let intent = crate::drive::intent(&platform);
    platform.change(|state| state.attached.retain(|id| id != "app-3"));
    let mut drive = Drive::with(&platform, intent);
    let report = drive.done();
    assert!(!drive.sent.iter().any(|command| command.contains("storefront-jobs")));
    assert!(
        report
            .findings
            .iter()
            .any(|f| matches!(f, upgrade::Finding::Detached { app } if app.name == "storefront-jobs"))
    );
}
