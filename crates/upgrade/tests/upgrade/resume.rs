//! Bringing writers back, and only what we paused.

use upgrade::{Act, Finding, Next, Question, Reply, WaitingFor};

use crate::{
    drive::Drive,
    platform::{Fault, Platform},
};

/// Just before the first change of the resume step.
fn before_resuming(platform: &Platform) -> Drive<'_> {
    let mut drive = Drive::new(platform);
    drive.until_next(|next| {
        matches!(next, Next::Act(Act::Scale { quantities, .. }) if quantities.iter().any(|q| q.quantity > 0))
    });
    drive
}

fn is_changed(question: &Question) -> bool {
    matches!(question, Question::ChangedMeanwhile { .. })
}

#[test]
fn a_type_somebody_scaled_meanwhile_is_put_back_or_kept_by_word() {
    for (reply, workers) in [(Reply::PutBack, 4), (Reply::KeepTheirs, 7)] {
        let platform = Platform::new();
        let mut drive = before_resuming(&platform);
        platform.scale("storefront", "worker", 7);
        drive.run.look_again();
        let question = drive.until_asked(is_changed);
        drive.answer(question, reply.clone());
        let report = drive.done();
        assert_eq!(platform.state().app("storefront").quantity("worker"), workers);
        assert_eq!(
            report.findings.iter().any(|f| matches!(f, Finding::KeptTheirs { .. })),
            reply == Reply::KeepTheirs
        );
    }
}

#[test]
fn what_somebody_put_back_already_is_left_alone() {
    let platform = Platform::new();
    let mut drive = before_resuming(&platform);
    platform.scale("storefront", "worker", 4);
    platform.scale("storefront", "clock", 1);
    platform.maintenance("storefront", false);
    drive.run.look_again();
    let sent = drive.sent.len();
    drive.done();
    assert_eq!(drive.sent.len(), sent);
    assert!(!drive.asked.iter().any(is_changed));
}

#[test]
fn a_process_type_that_is_gone_is_told_and_stops_nothing() {
    let platform = Platform::new();
    let mut drive = before_resuming(&platform);
    platform.change(|state| state.app("storefront").formation.retain(|(kind, _)| kind != "clock"));
    drive.run.look_again();
    let report = drive.done();
    assert!(
        matches!(&report.findings[..], [Finding::ProcessTypeGone { kind, quantity: 1, .. }] if kind == "clock")
    );
    assert_eq!(report.open.len(), 1);
    assert_eq!(platform.state().app("storefront").quantity("worker"), 4);
}

#[test]
fn restored_dynos_are_waited_for() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let report = drive.done();
    assert!(drive.waited.iter().any(|what| matches!(what, WaitingFor::DynosUp { .. })));
    assert!(report.findings.is_empty());
}

#[test]
fn a_dyno_that_crashes_after_the_upgrade_is_told_not_waited_for_for_ever() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_next(
        |next| matches!(next, Next::Wait(wait) if matches!(wait.what, WaitingFor::DynosUp { .. })),
    );
    platform.change(|state| {
        let dynos = &mut state.app("storefront").dynos;
        dynos.iter_mut().rfind(|dyno| dyno.kind == "worker").unwrap().crashes = true;
    });
    let report = drive.done();
    assert!(
        matches!(&report.findings[..], [Finding::DynosNotUp { kind, up: 3, of: 4, .. }] if kind == "worker")
    );
}

#[test]
fn a_refused_restore_can_be_left_to_the_person_and_stays_listed() {
    let platform = Platform::new();
    let mut drive = before_resuming(&platform);
    platform.change(|state| state.faults.push_back(Some(Fault::Forbidden)));
    let question = drive.until_asked(|_| true);
    assert!(matches!(question, Question::ActRefused { .. }));
    drive.answer(question, Reply::LeaveOut);
    let report = drive.done();
    assert!(!report.open.is_empty());
    assert_eq!(platform.state().app("storefront").quantity("worker"), 0);
}

#[test]
fn maintenance_mode_goes_off_after_the_quantities_are_back() {
    let platform = Platform::shared();
    let mut drive = Drive::new(&platform);
    drive.done();
    let last = |part: &str| drive.sent.iter().rposition(|command| command.contains(part)).unwrap();
    assert!(last("ps:scale") < last("maintenance:off"));
    assert!(drive.sent.iter().filter(|command| command.contains("maintenance:off")).count() == 2);
}
