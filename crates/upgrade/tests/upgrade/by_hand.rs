//! "I have put this back myself": read, not believed.

use upgrade::{Back, Next, Question, Reply, Still, Stop};

use crate::{
    drive::{Drive, usual},
    platform::Platform,
};

/// Paused, and left as it is.
fn left(drive: &mut Drive<'_>) -> Stop {
    drive.until_asked(|question| *question == Question::Switch);
    drive.run.stop(false, drive.platform.now());
    drive.stopped()
}

fn restore(platform: &Platform) {
    platform.scale("storefront", "worker", 4);
    platform.scale("storefront", "clock", 1);
    platform.maintenance("storefront", false);
}

#[test]
fn what_is_back_is_noted_and_nothing_is_sent() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    assert_eq!(left(&mut drive).open.len(), 3);
    assert!(drive.run.may_be_by_hand());
    restore(&platform);
    let sent = drive.sent.len();
    drive.run.by_hand(platform.now());
    let stop = drive.stopped();
    assert!(stop.open.is_empty() && !drive.run.may_be_by_hand(), "{stop:?}");
    assert_eq!(drive.sent.len(), sent);
    let ledger = drive.run.ledger();
    assert!(ledger.iter().all(|changed| matches!(changed.back, Back::Done | Back::Never)), "{ledger:?}");
}

#[test]
fn what_is_not_back_is_asked_about_with_what_it_was() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    left(&mut drive);
    platform.scale("storefront", "worker", 2);
    platform.scale("storefront", "clock", 1);
    drive.run.by_hand(platform.now());
    let Next::Ask(Question::NotBack { still }) = drive.until(|_, _| None) else { panic!("not asked") };
    let worker =
        |one: &Still| matches!(one, Still::Process { kind, before: 4, now: Some(2), .. } if kind == "worker");
    assert!(still.len() == 2 && still.iter().any(worker), "{still:?}");
    assert!(still.iter().any(|one| matches!(one, Still::Mode { app } if app.name == "storefront")));
}

#[test]
fn once_mended_it_is_noted_after_another_look() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    left(&mut drive);
    drive.run.by_hand(platform.now());
    let question = drive.until_asked(|question| matches!(question, Question::NotBack { .. }));
    restore(&platform);
    drive.answer(question, Reply::LookAgain);
    assert!(drive.stopped().open.is_empty());
}

#[test]
fn the_persons_word_is_noted_as_a_word() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    left(&mut drive);
    platform.maintenance("storefront", false);
    drive.run.by_hand(platform.now());
    let question = drive.until_asked(|question| matches!(question, Question::NotBack { .. }));
    drive.answer(question.clone(), Reply::GoOn);
    let stop = drive.stopped();
    assert!(stop.open.iter().all(|changed| changed.back == Back::ByWord) && stop.open.len() == 2, "{stop:?}");
    assert!(!drive.run.may_be_by_hand() && drive.run.restore_commands().is_empty());
    let journal = serde_json::to_string(drive.run.journal()).unwrap();
    assert!(journal.contains(r#""kind":"by_hand""#) && journal.contains(r#""now":0"#), "{journal}");
}

#[test]
fn an_upgrade_gone_on_with_afterwards_pauses_anew() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    left(&mut drive);
    restore(&platform);
    drive.run.by_hand(platform.now());
    drive.stopped();
    let sent = drive.sent.len();
    drive.run.go_on(platform.now());
    drive.done();
    assert!(drive.sent[sent..].iter().any(|command| command.contains("worker=0")), "{:?}", drive.sent);
    assert_eq!(platform.state().app("storefront").quantity("worker"), 4);
}

#[test]
fn what_was_left_at_the_end_can_be_put_to_rest_too() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_next(|next| matches!(next, Next::Act(act) if act.is_about_writers() && drive_back(act)));
    platform.change(|state| state.faults = vec![Some(crate::platform::Fault::Forbidden); 9].into());
    let refused = drive.until_asked(|question| matches!(question, Question::ActRefused { .. }));
    platform.change(|state| state.faults.clear());
    drive.answer(refused, Reply::LeaveOut);
    let Next::Done(report) = drive.until(|question, _| Some(usual(question))) else { panic!("not done") };
    assert!(!report.open.is_empty() && drive.run.may_be_by_hand());
    restore(&platform);
    drive.run.by_hand(platform.now());
    assert!(drive.done().open.is_empty());
}

/// Whether a change brings writers back.
fn drive_back(act: &upgrade::Act) -> bool {
    match act {
        upgrade::Act::Scale { quantities, .. } => quantities.iter().any(|quantity| quantity.quantity > 0),
        _ => false,
    }
}

#[test]
fn an_app_that_cannot_be_read_is_told_and_left_to_the_persons_word() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    left(&mut drive);
    platform.change(|state| state.forbidden.insert("app-1".to_owned()));
    drive.run.by_hand(platform.now());
    let question = drive.until_asked(|question| matches!(question, Question::NotBack { .. }));
    let Question::NotBack { still } = &question else { unreachable!() };
    assert!(still.iter().all(|one| matches!(one, Still::Unread { .. })), "{still:?}");
    drive.answer(question, Reply::GoOn);
    drive.stopped();
}
