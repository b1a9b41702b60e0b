//! Plays a schedule, then brings the upgrade to an end whatever happened.

use std::collections::{BTreeSet, VecDeque};

use simulator::Scenario;
use time::Duration;
use upgrade::{Act, Next, Question, Reason, Reply};

use super::{
    afterwards,
    always::{attached, goes_on},
    end,
    fleet::STORE,
    happen::{happen, put_back_by_hand},
    rule::{Rule, judge, judged},
    schedule::{Schedule, Way},
    tally::Tally,
};
use crate::{
    desk::{Desk, usual},
    line::Fault,
    witness::Witness,
};

/// Turns in which faults and people interfere.
pub const WILD: u16 = 400;
/// Turns in which the end must come after that.
const CALM: u16 = 2500;

/// What somebody else did, so that the end can be judged.
#[derive(Debug, Default)]
pub struct Others {
    /// App and process type, or app and `maintenance`.
    pub touched: BTreeSet<(String, String)>,
    pub detached: Vec<String>,
    /// A fork was destroyed.
    pub destroyed: bool,
    /// Writers were let loose by somebody else's hand.
    pub wrote: bool,
    /// Somebody else may have changed the version.
    pub version: bool,
}

/// With `UPGRADE_TRACE`, tells what comes next at every turn.
pub fn trace(desk: &Desk, next: &Next) {
    if std::env::var_os("UPGRADE_TRACE").is_some() {
        eprintln!("{} {next:?}", desk.line.now());
    }
}

/// Plays it, checks every rule, and tells how it went.
pub fn play(schedule: &Schedule) -> Tally {
    let scenario = Scenario::from_json(&schedule.fleet.scenario().to_string()).unwrap();
    let mut desk = Desk::of(&scenario);
    desk.may_be_refused = true;
    let before = desk.state();
    match schedule.way {
        Way::InPlace => desk.begin(STORE, "9.1"),
        _ => desk.begin_fork(STORE, schedule.fleet.fork_plan()),
    }
    desk.line.witness.replace(Some(Witness::of(STORE, before["addons"][STORE]["id"].as_str().unwrap())));
    desk.line.met.take();
    judged();
    break_calls(&desk, schedule);
    let mut others = Others::default();
    let mut tally = Tally::default();
    let mut choices = schedule.choices.iter().cycle();
    let mut reads = 0;
    for turn in 0..WILD {
        for (_, event) in schedule.events.iter().filter(|(at, _)| *at == turn) {
            tally.happened(event);
            if std::env::var_os("UPGRADE_TRACE").is_some() {
                eprintln!("{} beside: {event:?}", desk.line.now());
            }
            happen(*event, &mut desk, schedule, &mut others);
        }
        let next = desk.turn_with(|question| choose(question, *choices.next().unwrap()));
        trace(&desk, &next);
        goes_on(&next, &mut reads);
        give_up_what_never_comes(&mut desk, &next);
        attached(&mut desk, schedule, &others, &next);
        if is_end(&next) {
            break;
        }
    }
    mend(&mut desk);
    calm(&mut desk, "no end");
    let now = desk.now();
    let at_end = desk.run().next(now);
    end::hold(&mut desk, &at_end, &before, schedule, &others);
    let saved = desk.run().saved();
    if matches!(at_end, Next::Stopped(_)) {
        match schedule.by_hand.filter(|_| desk.run().may_be_by_hand()) {
            Some(truly) => {
                let what = if truly { "is put back by hand" } else { "is only said to be put back by hand" };
                tally.by_hand(&format!("what was changed {what}"));
                put_back_by_hand(&mut desk, truly);
            }
            None => desk.run().stop(true, now),
        }
        calm(&mut desk, "putting back did not end");
        end::is_put_back(&mut desk, &before, schedule, &others);
    } else if !others.destroyed {
        afterwards::play(&mut desk, schedule, &others);
    }
    end::nothing_else_is_touched(&desk.state(), &before);
    tally.ended(schedule.way, ending(&at_end), &desk, &saved);
    tally
}

fn ending(end: &Next) -> &'static str {
    match end {
        Next::Done(report) if report.findings.is_empty() => "done",
        Next::Done(_) => "done, with findings",
        Next::Stopped(stop) => match stop.reason {
            Reason::ByPerson => "stopped by the person",
            _ => "stopped for a reason",
        },
        _ => "no end",
    }
}

pub fn break_calls(desk: &Desk, schedule: &Schedule) {
    let calls = schedule.faults.iter().map(|(call, fault)| (usize::from(*call), *fault));
    let changes = schedule.on_changes.iter().map(|(change, fault)| (usize::from(*change), *fault));
    desk.line.faults.replace(queue(calls.collect()));
    desk.line.on_changes.replace(queue(changes.collect()));
}

fn queue(faults: Vec<(usize, Fault)>) -> VecDeque<Option<Fault>> {
    let most = faults.iter().map(|(at, _)| at + 1).max().unwrap_or(0);
    let mut queue = vec![None; most];
    for (at, fault) in faults {
        queue[at] = Some(fault);
    }
    queue.into()
}

/// From here on no call meets a fault.
pub fn mend(desk: &mut Desk) {
    desk.dies = None;
    desk.line.faults.borrow_mut().clear();
    desk.line.on_changes.borrow_mut().clear();
}

/// From here on nothing goes wrong and the person only answers: the end must come. A fork that fails again and again
/// is given up in the end.
pub fn calm(desk: &mut Desk, what: &str) {
    let (mut forks, mut reads) = (0, 0);
    for _ in 0..CALM {
        let now = desk.now();
        if let Next::Ask(Question::ForkFailed { .. }) = desk.run().next(now) {
            forks += 1;
            if forks > 2 {
                desk.run().stop(true, now);
                continue;
            }
        }
        let next = desk.turn_with(patient);
        trace(desk, &next);
        goes_on(&next, &mut reads);
        give_up_what_never_comes(desk, &next);
        if is_end(&next) {
            return judge(Rule::GoesOn, true, String::new);
        }
    }
    let now = desk.now();
    let next = desk.run().next(now);
    let asked: Vec<_> = desk.asked.iter().rev().take(3).collect();
    judge(Rule::GoesOn, false, || format!("{what} in {CALM} turns: {next:?}, asked {asked:?}"));
}

/// The platform took the request and nothing ever came of it (somebody removed the maintenance), or something else
/// is in the way: the person stops.
fn give_up_what_never_comes(desk: &mut Desk, next: &Next) {
    let stuck = match next {
        Next::Ask(
            Question::NoEffect { act: Act::RequestUpgrade } | Question::StoreChanged { fits: false, .. },
        ) => true,
        Next::Ask(Question::Blocked { .. }) => {
            let blocked = |question: &&upgrade::Question| matches!(question, Question::Blocked { .. });
            desk.asked.iter().rev().take_while(blocked).count() > 3
        }
        _ => false,
    };
    if stuck {
        let now = desk.now();
        desk.run().stop(true, now);
    }
    if matches!(next, Next::Ask(_)) {
        // A person takes a moment.
        desk.line.advance_to(desk.line.now() + Duration::seconds(3));
    }
}

pub fn is_end(next: &Next) -> bool {
    matches!(next, Next::Done(_) | Next::Stopped(_))
}

/// Who waits for what never comes goes on in the end.
pub fn patient(question: &Question) -> Reply {
    match question {
        Question::StatusSticks { .. }
        | Question::StoreChanged { fits: true, .. }
        | Question::NotBack { .. } => Reply::GoOn,
        Question::NoEffect { .. } if question.takes(&Reply::TryAgain).is_ok() => Reply::TryAgain,
        question => usual(question),
    }
}

fn choose(question: &Question, choice: u8) -> Reply {
    let replies = question.replies();
    match question.name_to_type() {
        Some(_) => usual(question),
        None => replies[usize::from(choice) % replies.len()].clone(),
    }
}
