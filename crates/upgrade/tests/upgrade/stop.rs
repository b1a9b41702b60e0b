//! Stopping at any point, and putting back.

use time::Duration;
use upgrade::{Back, Next, Question, Reason, Reply, Thing, WaitingFor};

use crate::{
    drive::{Drive, usual},
    platform::Platform,
};

fn is_switch(question: &Question) -> bool {
    *question == Question::Switch
}

#[test]
fn stopping_without_putting_back_lists_what_is_changed() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(is_switch);
    drive.run.stop(false, platform.now());
    let stop = drive.stopped();
    assert_eq!((&stop.reason, stop.put_back), (&Reason::ByPerson, false));
    let open: Vec<&Thing> = stop.open.iter().map(|changed| &changed.thing).collect();
    assert!(matches!(
        open[..],
        [Thing::MaintenanceMode { .. }, Thing::Process { from: 4, .. }, Thing::Process { from: 1, .. }]
    ));
    assert_eq!(stop.still_prepared.unwrap().status, "ready");
    assert_eq!(platform.state().app("storefront").quantity("worker"), 0, "nothing is touched by stopping");
    assert_eq!(drive.run.restore_commands().len(), 2);
}

#[test]
fn putting_back_from_any_turn_leaves_everything_as_it_was() {
    for turns in 0..400 {
        let platform = Platform::shared();
        platform.change(|state| state.preparing = Duration::MINUTE);
        let before = platform.state().apps;
        let mut drive = Drive::new(&platform);
        for _ in 0..turns {
            if let Next::Ask(question) = drive.turn() {
                drive.answer(question.clone(), usual(&question));
            }
        }
        if let Next::Done(_) = drive.run.next(platform.now()) {
            assert!(turns > 50);
            return;
        }
        drive.run.stop(true, platform.now());
        let stop = drive.stopped();
        assert!(stop.open.is_empty() && stop.put_back, "after {turns} turns: {stop:?}");
        for (is, was) in platform.state().apps.iter().zip(&before) {
            assert_eq!(
                (is.maintenance, &is.formation),
                (was.maintenance, &was.formation),
                "after {turns} turns"
            );
        }
        let ledger = drive.run.ledger();
        assert!(ledger.iter().all(|changed| matches!(changed.back, Back::Done | Back::Never)));
    }
    panic!("the upgrade never ended");
}

#[test]
fn nothing_is_put_back_while_the_new_version_takes_over() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_next(
        |next| matches!(next, Next::Wait(wait) if matches!(wait.what, WaitingFor::Completed { .. })),
    );
    drive.run.stop(true, platform.now());
    let stop = drive.until(|_, _| None);
    assert!(matches!(stop, Next::Stopped(_)), "{stop:?}");
    let mut state = platform.state();
    assert_eq!(state.record.status, "completed", "it was waited for");
    assert_eq!(state.app("storefront").quantity("worker"), 4);
}

#[test]
fn going_on_after_putting_back_pauses_everything_anew() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(is_switch);
    drive.run.stop(true, platform.now());
    drive.stopped();
    drive.run.go_on(platform.now());
    let question = drive.until_asked(|_| true);
    assert!(matches!(question, Question::Pause { .. }), "downtime begins only by word: {question:?}");
    drive.done();
    assert_eq!(platform.state().requests, 1);
    assert_eq!(platform.state().runs, [Vec::<String>::new()]);
    assert_eq!(platform.state().app("storefront").quantity("worker"), 4);
}

#[test]
fn going_on_after_a_plain_stop_goes_on_where_it_was() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(is_switch);
    drive.run.stop(false, platform.now());
    drive.stopped();
    let sent = drive.sent.len();
    drive.run.go_on(platform.now());
    drive.until_asked(is_switch);
    assert_eq!(drive.sent.len(), sent);
    drive.done();
}

#[test]
fn a_stop_before_anything_was_changed_changes_nothing() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(|question| matches!(question, Question::Confirm { .. }));
    drive.run.stop(true, platform.now());
    let stop = drive.stopped();
    assert!(stop.open.is_empty() && stop.still_prepared.is_none());
    assert!(drive.sent.is_empty());
}

#[test]
fn putting_back_asks_before_overruling_somebody() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(is_switch);
    platform.scale("storefront", "clock", 2);
    drive.run.stop(true, platform.now());
    let question = drive.until_asked(|question| matches!(question, Question::ChangedMeanwhile { .. }));
    assert!(
        matches!(&question, Question::ChangedMeanwhile { kind, before: 1, found: 2, .. } if kind == "clock")
    );
    drive.answer(question, Reply::KeepTheirs);
    let stop = drive.stopped();
    assert_eq!(platform.state().app("storefront").quantity("clock"), 2);
    assert_eq!(platform.state().app("storefront").quantity("worker"), 4);
    assert!(matches!(&stop.open[..], [left] if left.back == Back::Left));
}

#[test]
fn everything_can_be_put_back_although_the_store_is_gone() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_next(
        |next| matches!(next, Next::Wait(wait) if matches!(wait.what, WaitingFor::Completed { .. })),
    );
    platform.change(|state| state.gone = true);
    assert_eq!(drive.stopped().reason, Reason::StoreGone);
    drive.run.stop(true, platform.now());
    let stop = drive.stopped();
    assert_eq!((stop.reason, stop.open.len()), (Reason::StoreGone, 0));
    assert_eq!(platform.state().app("storefront").quantity("worker"), 4);
}
