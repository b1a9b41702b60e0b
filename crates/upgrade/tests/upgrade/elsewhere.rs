//! What somebody else began, paused or changed.

use time::Duration;
use upgrade::{Finding, Next, Question, Reply, Step, StepState, What};

use crate::{
    drive::{Drive, usual},
    platform::Platform,
};

fn is_changed(question: &Question) -> bool {
    matches!(question, Question::StoreChanged { .. })
}

fn begun_by_somebody(platform: &Platform) {
    platform.change(|state| state.prepare("9.1", Some("customer_request")));
}

fn state(drive: &Drive<'_>, step: Step) -> StepState {
    drive.run.steps(drive.now()).into_iter().find(|one| one.step == step).unwrap().state
}

#[test]
fn one_that_is_ready_is_joined_and_paused_for() {
    let platform = Platform::new();
    begun_by_somebody(&platform);
    platform.advance(Duration::minutes(20));
    let mut drive = Drive::new(&platform);
    let report = drive.done();
    assert!(drive.asked.iter().any(|question| matches!(question, Question::ConfirmTakeOver { .. })));
    assert!(!drive.asked.iter().any(|question| matches!(question, Question::Confirm { .. })));
    assert_eq!((platform.state().requests, platform.state().runs.len()), (0, 1));
    assert_eq!(report.findings, [Finding::Joined]);
}

#[test]
fn one_that_runs_already_is_waited_for_and_verified_and_needs_no_name() {
    let platform = Platform::new();
    begun_by_somebody(&platform);
    platform.advance(Duration::minutes(20));
    platform.change(crate::platform::State::run);
    let mut drive = Drive::new(&platform);
    let report = drive.done();
    assert!(drive.sent.is_empty(), "{:?}", drive.sent);
    assert!(drive.asked.iter().all(|question| question.name_to_type().is_none()), "{:?}", drive.asked);
    assert!(report.findings.contains(&Finding::RanUnpaused) && report.to.starts_with("9.1"));
    assert_eq!(state(&drive, Step::Confirm), StepState::Skipped);
}

#[test]
fn one_that_is_over_before_it_was_joined_leaves_only_the_end_to_see_to() {
    let platform = Platform::new();
    begun_by_somebody(&platform);
    let mut drive = Drive::new(&platform);
    let join = drive.until_asked(|question| matches!(question, Question::Join { .. }));
    drive.answer(join, Reply::GoOn);
    platform.advance(Duration::minutes(20));
    platform.change(crate::platform::State::run);
    platform.advance(Duration::minutes(10));
    let report = drive.done();
    assert!(report.to.starts_with("9.1") && drive.sent.is_empty(), "{:?}", drive.sent);
}

#[test]
fn apps_that_somebody_paused_stay_so_and_are_told() {
    let platform = Platform::shared();
    begun_by_somebody(&platform);
    for kind in ["worker", "clock"] {
        platform.scale("storefront", kind, 0);
    }
    platform.maintenance("storefront", true);
    platform.scale("storefront-jobs", "worker", 0);
    platform.advance(Duration::minutes(20));
    let mut drive = Drive::new(&platform);
    let report = drive.done();
    let told = |name: &str, on: bool| {
        report.findings.iter().any(
            |found| matches!(found, Finding::WasPaused { app, mode_on, .. } if app.name == name && *mode_on == on),
        )
    };
    assert!(told("storefront", true) && told("storefront-admin", true) && told("storefront-jobs", false));
    let after = platform.state();
    assert!(after.apps.iter().find(|app| app.name == "storefront").unwrap().maintenance);
    assert!(after.apps.iter().flat_map(|app| &app.formation).all(|(kind, n)| kind == "web" || *n == 0));
    assert!(
        !drive.sent.iter().any(|command| command.contains("storefront -a") || command.contains("worker=4"))
    );
}

#[test]
fn a_switch_that_somebody_paused_for_is_not_said_to_be_unpaused() {
    let platform = Platform::new();
    begun_by_somebody(&platform);
    for kind in ["worker", "clock"] {
        platform.scale("storefront", kind, 0);
    }
    platform.maintenance("storefront", true);
    platform.advance(Duration::minutes(20));
    platform.change(crate::platform::State::run);
    let mut drive = Drive::new(&platform);
    let report = drive.done();
    assert!(!report.findings.contains(&Finding::RanUnpaused), "{:?}", report.findings);
    assert!(report.findings.iter().any(|found| matches!(found, Finding::WasPaused { .. })));
    assert!(platform.state().app("storefront").maintenance, "whoever paused it brings it back");
}

#[test]
fn another_version_meanwhile_is_asked_about_before_anything_is_paused() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(|question| matches!(question, Question::Pause { .. }));
    platform.change(|state| state.version = "8.1.4".to_owned());
    drive.run.look_again();
    let question = drive.until_asked(is_changed);
    assert!(
        matches!(&question, Question::StoreChanged { now, fits: true, .. } if now.version.as_deref() == Some("8.1.4"))
    );
    drive.answer(question, Reply::GoOn);
    let report = drive.done();
    assert!(report.findings.iter().any(|found| matches!(found, Finding::StoreChanged { .. })));
}

#[test]
fn a_plan_that_switches_otherwise_is_not_gone_on_with() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(|question| *question == Question::Switch);
    platform.change(|state| state.mini = true);
    drive.run.look_again();
    let question = drive.until_asked(is_changed);
    assert_eq!(question.replies(), [Reply::LookAgain]);
    platform.change(|state| state.mini = false);
    drive.answer(question, Reply::LookAgain);
    drive.done();
}

#[test]
fn a_maintenance_that_is_planned_anew_is_told() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(|question| matches!(question, Question::Pause { .. }));
    platform.change(|state| {
        state.record.scheduled_for = state.record.scheduled_for.map(|at| at + Duration::WEEK)
    });
    drive.run.look_again();
    let report = drive.done();
    assert!(
        report.findings.iter().any(|found| matches!(found, Finding::Rescheduled { .. })),
        "{:?}",
        report.findings
    );
}

#[test]
fn what_the_checks_found_is_in_the_journal_before_anything_is_asked_of_the_platform() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_next(|next| matches!(next, Next::Act(_)));
    let found =
        |what: &What| matches!(what, What::Checked { store } if store.version.as_deref() == Some("7.2.14"));
    assert!(drive.run.journal().entries().iter().filter_map(upgrade::Entry::what).any(found));
    drive.until(|question, _| Some(usual(question)));
}
