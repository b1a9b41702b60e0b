//! Answers to changes of a fork that never came, or came twice: read before anything else, never repeat blindly.

use upgrade::{Act, Changed, Next, Question, Thing};

use crate::{desk::Desk, line::Fault};

const ADDON: &str = "redis-spherical-20202";

/// Every kind of change of a fork, each at its turn, with one fault.
fn with(fault: Fault, fits: fn(&Act) -> bool, which: usize) -> (Desk, usize) {
    let mut desk = Desk::at("forks");
    desk.may_be_refused = true;
    let before = desk.state();
    desk.begin_fork(ADDON, "heroku-redis:premium-2");
    let mut seen = 0;
    for _ in 0..4000 {
        let now = desk.now();
        match desk.run().next(now) {
            Next::Act(act) if fits(&act) => {
                if seen == which {
                    // The making of a fork reads its source first.
                    let reads = if matches!(act, Act::CreateFork { .. }) { 1 } else { 0 };
                    let mut faults = vec![None; reads];
                    faults.push(Some(fault));
                    desk.line.faults.borrow_mut().extend(faults);
                }
                seen += 1;
            }
            Next::Done(_) => break,
            Next::Stopped(stop) => panic!("{stop:?}"),
            _ => {}
        }
        desk.turn();
    }
    let after = desk.state();
    let name = desk.run().forks()[0].addon.name.clone();
    let held = |addon: &str| {
        let mut all: Vec<String> = after["addons"][addon]["attachments"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| format!("{}/{}", one["app"].as_str().unwrap(), one["name"].as_str().unwrap()))
            .collect();
        all.sort();
        all
    };
    let context = format!("{fault:?} at {which}, {:?}", desk.sent);
    assert_eq!(held(&name), ["catalog/REDIS", "checkout/CACHE_REDIS", "dispatch/QUEUE"], "{context}");
    assert_eq!(held(ADDON), ["catalog/REDIS_OLD"], "{context}");
    let stores = after["addons"].as_object().unwrap().len();
    assert_eq!(stores, before["addons"].as_object().unwrap().len() + 1, "one fork: {context}");
    for (app, was) in before["apps"].as_object().unwrap() {
        assert_eq!(after["apps"][app]["formation"], was["formation"], "{app}: {context}");
    }
    let ledger = desk.run().ledger();
    assert!(ledger.iter().all(|changed| changed.sure), "{context}: {ledger:#?}");
    (desk, seen)
}

fn is_of_the_fork(act: &Act) -> bool {
    !act.is_about_writers()
}

#[test]
fn every_change_survives_a_lost_answer() {
    let mut which = 0;
    loop {
        let (desk, seen) = with(Fault::LostAfter, is_of_the_fork, which);
        let asked = desk.asked.iter().any(|question| matches!(question, Question::Unclear { .. }));
        assert!(!asked, "what arrived shows: {which} {:?}", desk.sent);
        assert_eq!(desk.sent.iter().filter(|sent| sent.contains("addons:create")).count(), 1);
        which += 1;
        if which >= seen {
            break;
        }
    }
    assert!(which >= 6, "a fork, a parking place, three moves and an end: {which}");
}

#[test]
fn every_change_survives_the_browser_sending_it_twice() {
    for which in 0..6 {
        let (desk, _) = with(Fault::Twice, is_of_the_fork, which);
        let refused = |question: &Question| matches!(question, Question::ActRefused { .. });
        let asked = |q: &Question| matches!(q, Question::ConfirmationAsked { .. });
        assert!(!desk.asked.iter().any(|q| refused(q) || asked(q)), "{which}: {:?}", desk.asked);
        let mut desk = desk;
        let parked =
            |changed: &Changed| matches!(&changed.thing, Thing::Attached { name, .. } if name == "REDIS_OLD");
        assert!(desk.run().ledger().iter().any(parked), "{which}: {:?}", desk.run().ledger());
    }
}

#[test]
fn a_fork_whose_making_was_lost_is_made_again_only_by_word() {
    let (desk, _) = with(Fault::LostBefore, |act| matches!(act, Act::CreateFork { .. }), 0);
    let asked = |question: &Question| matches!(question, Question::Unclear { act: Act::CreateFork { .. } });
    assert!(desk.asked.iter().any(asked), "{:?}", desk.asked);
    let (desk, _) = with(Fault::Late, |act| matches!(act, Act::CreateFork { .. }), 0);
    assert!(!desk.asked.iter().any(asked), "it arrived in time to be seen");
    assert_eq!(desk.sent.iter().filter(|sent| sent.contains("addons:create")).count(), 1);
}

#[test]
fn a_move_that_is_late_or_lost_is_made_once() {
    for fault in [Fault::LostBefore, Fault::Late, Fault::Truncated, Fault::Refused(503, "unavailable")] {
        for which in 1..6 {
            with(fault, is_of_the_fork, which);
        }
    }
}

#[test]
fn a_way_back_that_was_refused_once_is_gone_all_the_way() {
    for refused in [Fault::Refused(401, "unauthorized"), Fault::Refused(429, "rate_limit")] {
        let mut desk = Desk::at("forks");
        desk.may_be_refused = true;
        desk.begin_fork(ADDON, "heroku-redis:premium-2");
        desk.until_sent("--as CACHE_REDIS");
        let now = desk.now();
        desk.run().stop(true, now);
        for _ in 0..400 {
            let now = desk.now();
            let next = desk.run().next(now);
            let is_back = |act: &Act| matches!(act, Act::Attach { addon, .. } if addon.name == ADDON);
            if matches!(&next, Next::Act(act) if is_back(act)) && desk.line.met.borrow().is_empty() {
                desk.line.faults.borrow_mut().push_back(Some(refused));
            }
            if matches!(desk.turn(), Next::Stopped(_)) {
                break;
            }
        }
        assert!(!desk.line.met.borrow().is_empty(), "it was refused once");
        let held = desk.state()["addons"][ADDON]["attachments"].to_string();
        for name in ["\"REDIS\"", "CACHE_REDIS", "QUEUE"] {
            assert!(held.contains(name), "{name} is not back: {held}");
        }
    }
}
