//! Plays a schedule, then brings the fork to an end whatever happened.

use platform::endpoints::{DestroyAddon, SetMaintenanceMode};
use time::Duration;
use upgrade::{Carrier, Next, Question, Reason, Reply};

use super::{
    rules,
    schedule::{Event, Schedule},
};
use crate::desk::{Desk, ready, usual};

/// Turns in which faults and people interfere.
const WILD: u16 = 400;
/// Turns in which the end must come after that.
const CALM: u16 = 2500;

/// What somebody else did, so that the end can be judged.
#[derive(Debug, Default)]
pub struct Others {
    /// Apps whose maintenance mode somebody touched.
    pub modes: Vec<String>,
    /// A fork was destroyed.
    pub destroyed: bool,
    /// Writers were let loose by a stop or by somebody else's hand while the fork was made.
    pub wrote: bool,
}

/// Plays it and says how it ended.
pub fn play(schedule: &Schedule) -> &'static str {
    let mut desk = Desk::at("forks");
    desk.may_be_refused = true;
    let before = desk.state();
    desk.begin_fork(schedule.store.name, schedule.store.plan);
    break_calls(&desk, schedule);
    let mut others = Others::default();
    let mut choices = schedule.choices.iter().cycle();
    for turn in 0..WILD {
        for (_, event) in schedule.events.iter().filter(|(at, _)| *at == turn) {
            happen(event, &mut desk, schedule, &mut others);
        }
        let next = desk.turn_with(|question| choose(question, *choices.next().unwrap()));
        rules::always(&mut desk, schedule, &others);
        if is_end(&next) {
            break;
        }
    }
    desk.line.faults.borrow_mut().clear();
    calm(&mut desk, "no end");
    let now = desk.now();
    let end = desk.run().next(now);
    rules::hold(&mut desk, &end, &before, schedule, &others);
    if matches!(end, Next::Stopped(_)) {
        desk.run().stop(true, now);
        calm(&mut desk, "putting back did not end");
        rules::is_put_back(&mut desk, &before, schedule, &others);
    }
    if schedule.back && matches!(end, Next::Done(_)) && !others.destroyed {
        go_back(&mut desk, schedule, &others);
    }
    match end {
        Next::Done(report) if report.findings.is_empty() => "done",
        Next::Done(_) => "done with findings",
        Next::Stopped(stop) if stop.reason == Reason::ByPerson => "stopped",
        _ => "stopped otherwise",
    }
}

fn break_calls(desk: &Desk, schedule: &Schedule) {
    let most = schedule.faults.iter().map(|(call, _)| usize::from(*call) + 1).max().unwrap_or(0);
    let mut faults = vec![None; most];
    for (call, fault) in &schedule.faults {
        faults[usize::from(*call)] = Some(*fault);
    }
    desk.line.faults.replace(faults.into());
}

/// Back to the old add-on, and the fork destroyed.
fn go_back(desk: &mut Desk, schedule: &Schedule, others: &Others) {
    let now = desk.now();
    let Some(back) = desk.run().go_back_intent("back-1", now) else { return };
    let (old, new) = (schedule.store.name, back.addon.name.clone());
    desk.take(back);
    break_calls(desk, schedule);
    for turn in 0..WILD {
        if turn == 90 {
            desk.crash();
        }
        let next = desk.turn_with(usual);
        rules::always(desk, schedule, others);
        if is_end(&next) {
            break;
        }
    }
    desk.line.faults.borrow_mut().clear();
    calm(desk, "going back did not end");
    let now = desk.now();
    let Next::Done(report) = desk.run().next(now) else { return };
    if !report.findings.is_empty() {
        return;
    }
    let state = desk.state();
    for (app, name) in schedule.store.places {
        assert!(rules::holds(&state, old, app, name), "{name} of {app} is not back");
    }
    let end = desk.run().destroy_old_intent("end-1", now).unwrap();
    assert_eq!(end.addon.name, new);
    desk.take(end);
    break_calls(desk, schedule);
    for _ in 0..WILD {
        if is_end(&desk.turn_with(usual)) {
            break;
        }
    }
    desk.line.faults.borrow_mut().clear();
    calm(desk, "destroying did not end");
    assert!(desk.state()["addons"].get(&new).is_none(), "it is gone");
    rules::always(desk, schedule, others);
}

/// From here on nothing goes wrong and the person only answers: the end must come. A fork that fails again and again
/// is given up in the end.
fn calm(desk: &mut Desk, what: &str) {
    let mut forks = 0;
    for _ in 0..CALM {
        let now = desk.now();
        if let Next::Ask(Question::ForkFailed { .. }) = desk.run().next(now) {
            forks += 1;
            if forks > 2 {
                desk.run().stop(true, now);
                continue;
            }
        }
        if is_end(&desk.turn_with(usual)) {
            return;
        }
    }
    let now = desk.now();
    let next = desk.run().next(now);
    panic!("{what}: {next:?}, asked {:?}", desk.asked.iter().rev().take(3).collect::<Vec<_>>());
}

fn is_end(next: &Next) -> bool {
    matches!(next, Next::Done(_) | Next::Stopped(_))
}

fn choose(question: &Question, choice: u8) -> Reply {
    let replies = question.replies();
    match question.name_to_type() {
        Some(_) => usual(question),
        None => replies[usize::from(choice) % replies.len()].clone(),
    }
}

fn happen(event: &Event, desk: &mut Desk, schedule: &Schedule, others: &mut Others) {
    let now = desk.now();
    match event {
        Event::Crash => desk.crash(),
        Event::Stop { put_back } => desk.run().stop(*put_back, now),
        Event::GoOn => desk.run().go_on(now),
        Event::Mode { app } => {
            let places = schedule.store.places;
            let app = places[usize::from(*app) % places.len()].0.to_owned();
            others.modes.push(app.clone());
            others.wrote = true;
            desk.by_hand(|line| ready(line.one(&SetMaintenanceMode { app, on: false })).unwrap());
        }
        Event::Destroy => {
            let made = desk.run().forks().into_iter().find(|made| !made.addon.id.is_empty());
            let Some(made) = made else { return };
            let app = desk.run().intent().owning_app.id.clone();
            others.destroyed = true;
            let destroy = DestroyAddon { app, addon: made.addon.id, force: true };
            let _gone = desk.by_hand(|line| ready(line.one(&destroy)));
        }
        Event::Sleep { minutes } => desk.line.advance_to(now + Duration::minutes(i64::from(*minutes))),
    }
}
