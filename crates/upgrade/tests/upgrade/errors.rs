//! Refusals and silence: always progress, a question or a clear stop.

use platform::Error;
use time::Duration;
use upgrade::{Act, Finding, Look, Next, Question, Reason, Reply, WaitingFor};

use crate::{
    drive::Drive,
    platform::{Fault, Platform},
};

/// The next calls all meet `fault`.
fn all(platform: &Platform, fault: Fault, calls: usize) {
    platform.change(|state| state.faults.extend(vec![Some(fault); calls]));
}

#[test]
fn a_revoked_token_asks_to_sign_in_again_and_goes_on() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(|question| matches!(question, Question::Pause { .. }));
    all(&platform, Fault::Unauthorized, 500);
    drive.run.look_again();
    let question = drive.until_asked(|_| true);
    assert_eq!(question, Question::SignIn);
    platform.change(|state| state.faults.clear());
    drive.answer(question, Reply::LookAgain);
    drive.done();
}

#[test]
fn a_401_about_the_store_alone_is_no_reason_to_sign_in() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let refused = Error::plain(platform::ErrorKind::Unauthorized, "Not through this app.");
    let Next::Look(looks) = drive.run.next(platform.now()) else { panic!("nothing was read yet") };
    assert!(looks.contains(&Look::Database));
    for look in looks {
        let seen = if look == Look::Database { Err(refused.clone()) } else { drive.read(&look) };
        drive.run.learn(look, seen, platform.now());
    }
    // Whether the token still works is asked of the Platform API first.
    let Next::Look(looks) = drive.turn() else { panic!("a witness has to be read") };
    assert!(matches!(&looks[..], [Look::App(app)] if app.name == "storefront"));
    let Next::Ask(question) = drive.turn() else { panic!("the person has to know") };
    let message = "Not through this app.".to_owned();
    assert_eq!(question, Question::LookRefused { look: Look::Database, message });
}

#[test]
fn a_second_factor_is_asked_for_in_the_middle_of_a_step() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_next(|next| matches!(next, Next::Act(Act::Scale { .. })));
    all(&platform, Fault::TwoFactor, 1);
    let question = drive.until_asked(|_| true);
    assert_eq!(question, Question::TwoFactor { app: None });
    assert_eq!(platform.state().app("storefront").quantity("worker"), 4);
    drive.answer(question, Reply::LookAgain);
    drive.done();
}

#[test]
fn an_app_out_of_reach_can_be_left_to_its_owner_and_is_told() {
    let platform = Platform::shared();
    platform.change(|state| state.forbidden.insert("app-3".to_owned()));
    let mut drive = Drive::new(&platform);
    let question = drive.until_asked(|question| matches!(question, Question::OutOfReach { .. }));
    let Question::OutOfReach { app, .. } = question.clone() else { unreachable!() };
    assert_eq!(app.name, "storefront-jobs");
    drive.answer(question, Reply::LeaveOut);
    let report = drive.done();
    assert!(report.findings.contains(&Finding::LeftOut { app }));
    assert!(!drive.sent.iter().any(|command| command.contains("storefront-jobs")));
}

#[test]
fn a_refused_change_is_shown_in_the_platforms_words_and_can_be_tried_again() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_next(|next| matches!(next, Next::Act(Act::RequestUpgrade)));
    all(&platform, Fault::Forbidden, 1);
    let question = drive.until_asked(|_| true);
    let message = "No: forbidden.".to_owned();
    assert_eq!(question, Question::ActRefused { act: Act::RequestUpgrade, message });
    assert!(drive.run.ledger().is_empty(), "what was refused did not happen");
    drive.answer(question, Reply::TryAgain);
    drive.done();
    assert_eq!(platform.state().requests, 1);
}

#[test]
fn an_empty_bucket_is_waited_for() {
    let platform = Platform::new();
    all(&platform, Fault::RateLimited, 1);
    let mut drive = Drive::new(&platform);
    let started = platform.now();
    drive.until_asked(|question| matches!(question, Question::Proceed { .. }));
    assert!(drive.waited.contains(&WaitingFor::RateLimit));
    assert!(platform.now() - started >= Duration::MINUTE);
}

#[test]
fn an_outage_is_waited_for_ever_longer_and_then_told() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(|question| matches!(question, Question::Pause { .. }));
    all(&platform, Fault::Unavailable, 500);
    drive.run.look_again();
    let (started, calls) = (platform.now(), platform.state().calls.len());
    let question = drive.until_asked(|_| true);
    assert!(matches!(question, Question::NoAnswer { look: Look::Maintenance, .. }), "{question:?}");
    assert!(platform.now() - started > Duration::minutes(2));
    assert!(platform.state().calls.len() - calls < 20, "a bounded number of calls");
    platform.change(|state| state.faults.clear());
    drive.answer(question, Reply::LookAgain);
    drive.done();
}

#[test]
fn what_is_only_good_to_know_stops_nothing() {
    let platform = Platform::new();
    platform.change(|state| state.forbidden.insert("addons-of-app-1".to_owned()));
    let mut drive = Drive::new(&platform);
    drive.done();
    let unknown = |question: &Question| matches!(question, Question::Bystanders { bystanders } if matches!(&bystanders[..], [upgrade::Bystander::Unknown { .. }]));
    assert!(drive.asked.iter().any(unknown), "that it is not known is said");
}

#[test]
fn a_store_that_is_gone_ends_it() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(|question| matches!(question, Question::Confirm { .. }));
    platform.change(|state| state.gone = true);
    let confirm = drive.until_asked(|_| true);
    drive.answer(confirm, Reply::Typed("storefront".to_owned()));
    assert_eq!(drive.stopped().reason, Reason::StoreGone);
}

#[test]
fn a_clock_that_is_set_back_holds_nothing_up() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_next(|next| matches!(next, Next::Wait(_)));
    drive.skew = Duration::hours(-5);
    drive.until_asked(|question| matches!(question, Question::Pause { .. }));
    assert!(platform.now() - crate::platform::START < Duration::minutes(20));
    drive.done();
}
