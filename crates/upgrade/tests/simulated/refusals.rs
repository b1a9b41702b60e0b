//! What the platform refuses or asks on the way to a fork comes back as a question with its words and a way on.

use platform::endpoints::{DestroyAddon, SetMaintenanceMode};
use time::{Duration, OffsetDateTime};
use upgrade::{Act, Carrier, CheckName, Finding, Next, Question, Reason, Reply, Step, StepState};

use crate::{
    desk::{Desk, ready},
    line::Fault,
};

const ADDON: &str = "redis-curved-10101";

/// Up to the making of the fork, which then meets a fault.
fn refused(fault: Fault) -> (Desk, Question) {
    let mut desk = Desk::at("forks");
    desk.may_be_refused = true;
    desk.begin_fork(ADDON, "heroku-redis:premium-0");
    for _ in 0..4000 {
        let now = desk.now();
        if let Next::Act(Act::CreateFork { .. }) = desk.run().next(now) {
            // The first call reads the store's address.
            desk.line.faults.borrow_mut().extend([None, Some(fault)]);
            desk.turn();
            let question = desk.until_asked(|_| true);
            return (desk, question);
        }
        desk.turn();
    }
    panic!("no fork was ever made");
}

#[test]
fn a_confirmation_that_is_asked_for_is_given_only_by_word() {
    let (mut desk, question) = refused(Fault::Refused(423, "confirmation_required"));
    assert!(
        matches!(&question, Question::ConfirmationAsked { message, .. } if message.contains("confirmation_required"))
    );
    desk.answer(question, Reply::GoOn);
    desk.done();
    assert!(desk.sent.iter().any(|sent| sent.contains("--confirm bakery -- --fork")), "{:?}", desk.sent);
}

#[test]
fn a_refused_plan_is_told_in_the_platforms_words_and_nothing_is_made() {
    let (mut desk, question) = refused(Fault::Refused(422, "invalid_params"));
    let Question::ActRefused { act: Act::CreateFork { .. }, message } = &question else {
        panic!("{question:?}")
    };
    assert!(message.contains("invalid_params"));
    assert!(desk.run().forks().is_empty(), "nothing was made, nothing costs");
    let now = desk.now();
    desk.run().stop(true, now);
    let Next::Stopped(stop) = desk.end() else { panic!("it stops") };
    assert!(stop.open.is_empty() && stop.forks.is_empty(), "{stop:?}");
}

#[test]
fn a_plan_that_does_not_belong_there_is_refused_by_the_platform_itself() {
    let mut desk = Desk::at("forks");
    desk.may_be_refused = true;
    desk.begin_fork(ADDON, "heroku-redis:private-7");
    let question = desk.until_asked(|question| matches!(question, Question::ActRefused { .. }));
    assert!(matches!(question, Question::ActRefused { message, .. } if message.contains("private-7")));
}

#[test]
fn a_source_without_room_for_one_more_client_is_warned_about() {
    let mut desk = Desk::at("forks");
    desk.begin_fork("redis-crowded-50505", "heroku-redis:premium-0");
    let question = desk.until_asked(|question| matches!(question, Question::Proceed { .. }));
    let Question::Proceed { warnings } = question else { unreachable!() };
    assert!(warnings.contains(&CheckName::Connections), "{warnings:?}");
}

#[test]
fn data_that_does_not_fit_is_refused_half_way_and_can_be_stopped() {
    let mut desk = Desk::at("forks");
    desk.begin_fork("redis-heavy-90909", "heroku-redis:premium-0");
    desk.until_asked(|question| matches!(question, Question::ForkFailed { .. }));
    let now = desk.now();
    desk.run().stop(true, now);
    let Next::Stopped(stop) = desk.end() else { panic!("it stops") };
    assert!(stop.open.is_empty(), "{stop:?}");
}

#[test]
fn a_writer_that_was_up_while_the_fork_was_copied_makes_it_doubtful() {
    for reply in [Reply::GoOn, Reply::TryAgain] {
        let mut desk = Desk::at("forks");
        desk.begin_fork(ADDON, "heroku-redis:premium-0");
        let question = desk.until_asked(|question| matches!(question, Question::Promote { .. }));
        let app = "bakery".to_owned();
        desk.by_hand(|line| ready(line.one(&SetMaintenanceMode { app, on: false })).unwrap());
        desk.answer(question, Reply::All);
        let question = desk.until_asked(|question| matches!(question, Question::WroteMeanwhile { .. }));
        assert!(!desk.sent.iter().any(|sent| sent.contains("--as REDIS -a")), "nothing is moved before");
        desk.answer(question, reply.clone());
        let report = desk.done();
        let unused = report.findings.iter().any(|found| matches!(found, Finding::ForkUnused { .. }));
        assert_eq!(unused, reply == Reply::TryAgain, "{:?}", report.findings);
        let made = desk.sent.iter().filter(|sent| sent.contains("addons:create")).count();
        assert_eq!(made, if unused { 2 } else { 1 });
    }
}

#[test]
fn names_go_back_to_the_old_add_on_when_the_new_one_is_destroyed_before_the_end() {
    let mut desk = Desk::at("forks");
    desk.may_be_refused = true;
    let before = desk.state();
    desk.begin_fork(ADDON, "heroku-redis:premium-0");
    for _ in 0..4000 {
        if desk
            .run()
            .steps(OffsetDateTime::UNIX_EPOCH)
            .iter()
            .any(|step| step.step == Step::Promote && matches!(step.state, StepState::Done { .. }))
        {
            break;
        }
        desk.turn();
    }
    let (app, addon) = ("bakery".to_owned(), desk.run().forks()[0].addon.id.clone());
    desk.by_hand(|line| ready(line.one(&DestroyAddon { app, addon, force: true })).unwrap());
    desk.run().look_again();
    let Next::Stopped(stop) = desk.end() else { panic!("it stops") };
    assert_eq!(stop.reason, Reason::StoreGone);
    let now = desk.now();
    desk.run().stop(true, now);
    desk.end();
    let after = desk.state();
    assert!(after["apps"]["bakery"]["config_vars"].as_array().unwrap().contains(&"REDIS_URL".into()));
    assert_eq!(after["apps"]["bakery"]["formation"], before["apps"]["bakery"]["formation"]);
    assert_eq!(after["apps"]["bakery"]["maintenance"], before["apps"]["bakery"]["maintenance"]);
}

#[test]
fn writers_come_back_although_the_old_add_on_is_gone() {
    let mut desk = Desk::at("forks");
    desk.may_be_refused = true;
    let before = desk.state();
    desk.begin_fork("redis-spherical-20202", "heroku-redis:premium-2");
    let question = desk.until_asked(|question| matches!(question, Question::Promote { .. }));
    let Question::Promote { apps, .. } = question.clone() else { unreachable!() };
    desk.answer(question, Reply::Only(apps[0].clone()));
    desk.until_asked(|question| matches!(question, Question::Promote { .. }));
    let (app, addon) = ("catalog".to_owned(), "redis-spherical-20202".to_owned());
    desk.by_hand(|line| ready(line.one(&DestroyAddon { app, addon, force: true })).unwrap());
    let later = desk.now() + Duration::MINUTE;
    desk.line.advance_to(later);
    desk.run().stop(true, later);
    let Next::Stopped(stop) = desk.end() else { panic!("it stops") };
    assert!(stop.put_back);
    let after = desk.state();
    for app in ["catalog", "checkout", "dispatch"] {
        for what in ["maintenance", "formation"] {
            assert_eq!(after["apps"][app][what], before["apps"][app][what], "{what} of {app}");
        }
    }
}

#[test]
fn going_back_can_be_stopped_between_two_apps() {
    let mut desk = Desk::at("forks");
    desk.begin_fork("redis-spherical-20202", "heroku-redis:premium-2");
    desk.done();
    let before = desk.state();
    let now = desk.now();
    let back = desk.run().go_back_intent("back-1", now).unwrap();
    desk.take(back);
    let question = desk.until_asked(|question| matches!(question, Question::Promote { .. }));
    let Question::Promote { apps, .. } = question.clone() else { unreachable!() };
    desk.answer(question, Reply::Only(apps[2].clone()));
    desk.until_asked(|question| matches!(question, Question::Promote { .. }));
    let now = desk.now();
    desk.run().stop(true, now);
    let Next::Stopped(stop) = desk.end() else { panic!("it stops") };
    assert!(stop.open.is_empty(), "{stop:?}");
    let after = desk.state();
    for (name, addon) in before["addons"].as_object().unwrap() {
        let held = |state: &serde_json::Value| {
            let held = state["addons"][name]["attachments"].as_array().unwrap().clone();
            let mut held: Vec<String> = held.iter().map(ToString::to_string).collect();
            held.sort();
            held
        };
        assert_eq!(held(&after), held(&before), "{name} {addon:#}");
    }
}
