//! Answers that never came: read before anything else, never repeat blindly.

use upgrade::{Act, Back, Changed, Next, Question, Reply, Thing, WaitingFor};

use crate::{
    drive::{Drive, usual},
    platform::{Fault, Platform},
};

/// Drives to the end; the first call whose method and path begin with `call` meets `fault`.
fn with_fault<'a>(platform: &'a Platform, act: &str, fault: Fault) -> Drive<'a> {
    let mut drive = Drive::new(platform);
    drive.until_next(
        |next| matches!(next, Next::Act(next) if next.command(&crate::drive::intent(platform)).contains(act)),
    );
    platform.change(|state| state.faults.push_back(Some(fault)));
    drive
}

fn count(drive: &Drive<'_>, command: &str) -> usize {
    drive.sent.iter().filter(|sent| sent.contains(command)).count()
}

#[test]
fn a_request_that_arrived_is_not_sent_again() {
    for fault in [Fault::LostAfter, Fault::TruncatedAfter, Fault::BadGatewayAfter] {
        let platform = Platform::new();
        let mut drive = with_fault(&platform, "redis:upgrade", fault);
        drive.done();
        assert_eq!(count(&drive, "redis:upgrade"), 1, "{fault:?}");
        assert_eq!(platform.state().requests, 1);
        assert!(!drive.asked.iter().any(|question| matches!(question, Question::Unclear { .. })));
    }
}

#[test]
fn a_request_that_did_not_arrive_is_sent_again_only_by_word() {
    for fault in [Fault::LostBefore, Fault::Unavailable] {
        let platform = Platform::new();
        let mut drive = with_fault(&platform, "redis:upgrade", fault);
        drive.until_asked(|question| *question == Question::Unclear { act: Act::RequestUpgrade });
        assert_eq!(count(&drive, "redis:upgrade"), 1, "{fault:?}");
        assert!(
            drive.waited.iter().any(|what| matches!(what, WaitingFor::Settle { .. })),
            "time to arrive late"
        );
        drive.done();
        assert_eq!(platform.state().requests, 1);
    }
}

#[test]
fn a_run_that_arrived_is_not_sent_again() {
    let platform = Platform::new();
    let mut drive = with_fault(&platform, "maintenances:run", Fault::LostAfter);
    drive.done();
    assert_eq!(count(&drive, "maintenances:run"), 1);
    assert_eq!(platform.state().runs.len(), 1);
}

#[test]
fn a_pause_that_did_not_arrive_is_sent_again_after_reading() {
    let platform = Platform::new();
    let mut drive = with_fault(&platform, "ps:scale", Fault::LostBefore);
    drive.done();
    assert_eq!(count(&drive, "worker=0"), 2);
    assert_eq!(platform.state().app("storefront").quantity("worker"), 4);
}

#[test]
fn a_pause_that_arrived_is_brought_back_although_its_answer_was_lost() {
    let platform = Platform::new();
    let mut drive = with_fault(&platform, "ps:scale", Fault::LostAfter);
    drive.done();
    assert_eq!(count(&drive, "worker=0"), 1);
    assert_eq!(platform.state().app("storefront").quantity("worker"), 4);
}

#[test]
fn a_change_that_keeps_getting_lost_ends_in_a_question() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let pausing = |next: &Next| matches!(next, Next::Act(Act::MaintenanceMode { .. }));
    for _ in 0..4 {
        drive.until_next(pausing);
        platform.change(|state| state.faults.push_back(Some(Fault::LostBefore)));
        drive.turn();
    }
    let question = drive.until_asked(|_| true);
    assert!(matches!(question, Question::Unclear { act: Act::MaintenanceMode { .. } }), "{question:?}");
    drive.done();
}

#[test]
fn dying_between_writing_down_and_sending_is_a_lost_answer() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let Next::Act(act) = drive.until_next(|next| matches!(next, Next::Act(Act::RequestUpgrade))) else {
        unreachable!()
    };
    drop(drive.run.attempt(act, platform.now()));
    drive.crash();
    drive.until_asked(|question| matches!(question, Question::Unclear { .. }));
    assert!(drive.waited.iter().any(|what| matches!(what, WaitingFor::Settle { .. })), "it may still arrive");
    assert_eq!(platform.state().requests, 0);
    drive.done();
    assert_eq!(platform.state().requests, 1);
}

#[test]
fn dying_after_any_turn_changes_nothing_of_the_end() {
    let mut turns = 0;
    loop {
        let platform = Platform::shared();
        platform.change(|state| state.preparing = time::Duration::MINUTE);
        let before = platform.state().apps;
        let mut drive = Drive::new(&platform);
        for _ in 0..turns {
            if let Next::Ask(question) = drive.turn() {
                drive.answer(question.clone(), usual(&question));
            }
        }
        let ended = matches!(drive.run.next(platform.now()), Next::Done(_));
        drive.crash();
        let report = drive.done();
        let state = platform.state();
        assert_eq!((state.requests, state.runs.len()), (1, 1), "after {turns} turns");
        assert_eq!(state.runs, [Vec::<String>::new()]);
        assert!(report.open.is_empty());
        for (is, was) in state.apps.iter().zip(before) {
            assert_eq!(
                (is.maintenance, &is.formation),
                (was.maintenance, &was.formation),
                "after {turns} turns"
            );
        }
        if ended {
            break;
        }
        turns += 1;
    }
    assert!(turns > 50, "the upgrade was cut {turns} times");
}

#[test]
fn a_change_that_arrives_late_is_neither_repeated_nor_forgotten() {
    for act in ["redis:upgrade", "maintenance:on", "ps:scale", "maintenances:run"] {
        let platform = Platform::new();
        let mut drive = with_fault(&platform, act, Fault::Late);
        let report = drive.done();
        assert_eq!(count(&drive, act), if act == "ps:scale" { 2 } else { 1 }, "{act}");
        let state = platform.state();
        assert_eq!((state.requests, state.runs.len(), report.open.len()), (1, 1, 0), "{act}");
        assert!(!drive.asked.iter().any(|question| matches!(question, Question::Unclear { .. })), "{act}");
    }
}

#[test]
fn stopping_after_a_lost_answer_waits_for_what_may_still_arrive() {
    let platform = Platform::new();
    let mut drive = with_fault(&platform, "ps:scale", Fault::Late);
    drive.turn();
    drive.run.stop(true, platform.now());
    drive.stopped();
    platform.advance(time::Duration::MINUTE);
    assert_eq!(platform.state().app("storefront").quantity("worker"), 4);
}

#[test]
fn a_mini_is_not_kept_paused_for_a_lost_answer_when_the_version_is_there() {
    let platform = Platform::mini();
    let mut drive = with_fault(&platform, "redis:upgrade", Fault::LostAfter);
    let report = drive.done();
    assert!(report.writers_paused.unwrap().as_secs() < 60, "{:?}", report.writers_paused);
    assert_eq!(count(&drive, "redis:upgrade"), 1);
}

/// The browser itself sends a POST again when a kept connection closes without an answer: the first is carried out,
/// the second is refused.
#[test]
fn what_the_browser_sends_twice_is_ours_and_happens_once() {
    for (mini, act) in [(false, "redis:upgrade"), (false, "maintenances:run"), (true, "redis:upgrade")] {
        let platform = if mini { Platform::mini() } else { Platform::new() };
        let mut drive = with_fault(&platform, act, Fault::Twice);
        let report = drive.done();
        assert_eq!(count(&drive, act), 1);
        let unusual = |question: &Question| {
            matches!(question, Question::Join { .. } | Question::ActRefused { .. } | Question::Unclear { .. })
        };
        assert!(!drive.asked.iter().any(unusual), "{act}: {:?}", drive.asked);
        assert!(report.findings.is_empty(), "{act}: {:?}", report.findings);
        assert!(drive.run.ledger().iter().all(|changed| changed.sure), "{act}: {:?}", drive.run.ledger());
        let requested = |changed: &Changed| changed.thing == Thing::Requested;
        assert!(drive.run.ledger().iter().any(requested), "{act}");
    }
}

#[test]
fn a_conflict_after_which_nothing_shows_is_a_refusal_in_the_platforms_words() {
    for act in [Act::RequestUpgrade, Act::RunMaintenance] {
        let platform = Platform::new();
        let part = if act == Act::RequestUpgrade { "redis:upgrade" } else { "maintenances:run" };
        let mut drive = with_fault(&platform, part, Fault::Conflict);
        drive.turn();
        let may = |changed: &Changed| changed.back == Back::Never && !changed.sure;
        assert!(drive.run.ledger().iter().any(may), "it may have happened");
        let question = drive.until_asked(|_| true);
        assert_eq!(question, Question::ActRefused { act, message: "No: conflict.".to_owned() });
        assert!(!drive.run.ledger().iter().any(may), "nothing showed in its time");
        assert_eq!(count(&drive, part), 1);
        drive.answer(question, Reply::TryAgain);
        drive.done();
        assert_eq!(platform.state().requests, 1);
    }
}
