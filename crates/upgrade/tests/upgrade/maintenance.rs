//! What the maintenance record says, and what it does not.

use time::Duration;
use upgrade::{CheckName, Finding, Named, Next, Question, Reason, Reply, Step, StepState, WaitingFor};

use crate::{
    drive::Drive,
    platform::{Platform, Record},
};

fn is_pause(question: &Question) -> bool {
    matches!(question, Question::Pause { .. })
}

#[test]
fn a_maintenance_that_vanishes_is_not_normal() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(is_pause);
    platform.change(|state| state.record = Record::none());
    drive.run.look_again();
    let stop = drive.stopped();
    assert_eq!(stop.reason, Reason::MaintenanceVanished { last: "ready".to_owned(), now: "none".to_owned() });
    let steps = drive.run.steps(platform.now());
    assert!(
        steps.iter().any(|step| step.step == Step::Pause && matches!(step.state, StepState::Failed { .. }))
    );
}

#[test]
fn a_later_entry_in_its_place_is_no_alarm_when_the_version_is_there() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_next(
        |next| matches!(next, Next::Wait(wait) if matches!(wait.what, WaitingFor::Completed { .. })),
    );
    platform.advance(Duration::MINUTE);
    platform.change(|state| {
        state.record.status = "pending";
        state.record.reason = Some("routine_maintenance");
    });
    assert_eq!(drive.done().to, "9.1.3");
}

#[test]
fn an_old_completed_record_is_not_taken_for_ours() {
    let platform = Platform::new();
    platform.change(|state| {
        state.record = Record {
            status: "completed",
            reason: Some("customer_request"),
            created: Some(state.now - Duration::WEEK),
            completed: Some(state.now - Duration::WEEK),
            ..Record::none()
        };
    });
    let mut drive = Drive::new(&platform);
    drive.done();
    assert_eq!((platform.state().requests, platform.state().runs.len()), (1, 1));
}

#[test]
fn one_that_somebody_began_can_be_joined_and_is_not_requested_again() {
    let platform = Platform::new();
    platform.change(|state| state.prepare("9.1", Some("customer_request")));
    let mut drive = Drive::new(&platform);
    let report = drive.done();
    assert!(drive.asked.iter().any(|question| matches!(question, Question::Join { .. })));
    assert_eq!(platform.state().requests, 0);
    assert_eq!(report.findings, [Finding::Joined]);
    let request =
        drive.run.steps(platform.now()).into_iter().find(|step| step.step == Step::Request).unwrap();
    assert_eq!(request.state, StepState::Skipped);
}

#[test]
fn one_begun_by_somebody_after_the_checks_is_noticed_before_requesting() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let confirm = drive.until_asked(|question| matches!(question, Question::Confirm { .. }));
    platform.change(|state| state.prepare("9.1", Some("customer_request")));
    drive.answer(confirm, Reply::Typed("storefront".to_owned()));
    drive.until_asked(|question| matches!(question, Question::Join { .. }));
    assert!(drive.sent.is_empty());
}

#[test]
fn the_platforms_own_maintenance_is_waited_for_not_joined() {
    let platform = Platform::new();
    platform.change(|state| state.prepare("", Some("routine_maintenance")));
    let mut drive = Drive::new(&platform);
    let question = drive.until_asked(|_| true);
    assert_eq!(question, Question::Blocked { failed: vec![CheckName::NoOtherMaintenance] });
    platform.change(|state| state.record = Record::none());
    drive.answer(question, Reply::LookAgain);
    drive.done();
}

#[test]
fn one_that_runs_by_itself_before_the_pause_is_recognised() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let pause = drive.until_asked(is_pause);
    platform.advance(Duration::days(8));
    drive.answer(pause, Reply::GoOn);
    let report = drive.done();
    assert_eq!(report.to, "9.1.3");
    assert!(report.findings.contains(&Finding::RanByItself));
    assert!(report.findings.contains(&Finding::RanUnpaused));
    assert!(
        !drive.sent.iter().any(|command| command.contains("maintenance:on")),
        "nothing was paused for nothing"
    );
}

#[test]
fn one_that_somebody_runs_while_all_is_paused_is_recognised_and_all_comes_back() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let switch = drive.until_asked(|question| *question == Question::Switch);
    platform.change(crate::platform::State::run);
    drive.answer(switch, Reply::GoOn);
    let report = drive.done();
    assert_eq!(report.findings, [Finding::RanByItself]);
    assert_eq!(platform.state().runs.len(), 1);
    assert_eq!(platform.state().app("storefront").quantity("worker"), 4);
}

#[test]
fn a_version_that_does_not_change_stops_and_everything_can_be_put_back() {
    let platform = Platform::new();
    platform.change(|state| state.ignores_upgrades = true);
    let mut drive = Drive::new(&platform);
    let stop = drive.stopped();
    assert_eq!(stop.reason, Reason::VersionDidNotChange { version: Some("7.2.14".to_owned()) });
    assert_eq!(stop.open.len(), 3, "maintenance mode, worker and clock: {:?}", stop.open);
    drive.run.stop(true, platform.now());
    let stop = drive.stopped();
    assert_eq!(stop.reason, Reason::VersionDidNotChange { version: Some("7.2.14".to_owned()) });
    assert!(stop.open.is_empty() && stop.put_back);
    assert_eq!(platform.state().app("storefront").quantity("worker"), 4);
    assert!(!platform.state().app("storefront").maintenance);
}

#[test]
fn another_version_than_asked_for_is_told_apart() {
    let platform = Platform::new();
    platform.change(|state| state.prepare("8.1", Some("customer_request")));
    let mut drive = Drive::new(&platform);
    assert_eq!(drive.stopped().reason, Reason::VersionIsOther { version: "8.1.3".to_owned() });
}

#[test]
fn a_version_that_shows_late_is_waited_for() {
    let platform = Platform::new();
    platform.change(|state| state.ignores_upgrades = true);
    let mut drive = Drive::new(&platform);
    drive.until_next(
        |next| matches!(next, Next::Wait(wait) if matches!(wait.what, WaitingFor::Version { .. })),
    );
    platform.change(|state| state.version = "9.1.0".to_owned());
    assert_eq!(drive.done().to, "9.1.0");
}

#[test]
fn preparing_far_beyond_the_usual_is_called_late_and_still_waited_for() {
    let platform = Platform::new();
    platform.change(|state| state.preparing = Duration::hours(2));
    let mut drive = Drive::new(&platform);
    let late = |next: &Next| matches!(next, Next::Wait(wait) if wait.late);
    let Next::Wait(wait) = drive.until_next(late) else { unreachable!() };
    assert!((wait.until - wait.since) > Duration::HOUR);
    drive.done();
}

#[test]
fn mini_pauses_before_the_request_and_needs_no_maintenance() {
    let platform = Platform::mini();
    let mut drive = Drive::new(&platform);
    let report = drive.done();
    assert_eq!(report.to, "9.1.3");
    let commands = ["maintenance:on", "worker=0", "redis:upgrade", "worker=4", "maintenance:off"];
    assert_eq!(drive.sent.len(), commands.len());
    assert!(drive.sent.iter().zip(commands).all(|(sent, part)| sent.contains(part)), "{:?}", drive.sent);
    assert_eq!(platform.state().runs, [Vec::<String>::new()]);
    let app = Named::new("app-1", "storefront");
    assert!(drive.asked.contains(&Question::Confirm { app }));
}

#[test]
fn a_run_that_took_effect_and_reads_as_ready_again_is_not_repeated_silently() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_next(
        |next| matches!(next, Next::Wait(wait) if matches!(wait.what, WaitingFor::Completed { .. })),
    );
    platform.change(|state| {
        state.record.status = "ready";
        state.record.next_at = None;
    });
    let question = drive.until_asked(|_| true);
    assert_eq!(question, Question::NoEffect { act: upgrade::Act::RunMaintenance });
    assert_eq!(platform.state().runs.len(), 1);
}

#[test]
fn a_version_somebody_brought_before_the_request_ends_it_without_one() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let confirm = drive.until_asked(|question| matches!(question, Question::Confirm { .. }));
    platform.change(|state| state.version = "9.1.3".to_owned());
    drive.answer(confirm, Reply::Typed("storefront".to_owned()));
    let report = drive.done();
    assert_eq!(report.findings, [Finding::VersionWasThere]);
    assert!(drive.sent.is_empty());
}

#[test]
fn a_request_that_switches_without_a_maintenance_is_recognised_even_after_a_reload() {
    for reload in [false, true] {
        let platform = Platform::new();
        let mut drive = Drive::new(&platform);
        drive.until_next(|next| matches!(next, Next::Act(upgrade::Act::RequestUpgrade)));
        drive.turn();
        platform.change(|state| {
            state.record = Record::none();
            state.version = "9.1.3".to_owned();
        });
        if reload {
            drive.crash();
        }
        let report = drive.done();
        assert_eq!(report.to, "9.1.3");
        assert!(report.findings.contains(&Finding::RanUnpaused));
    }
}
