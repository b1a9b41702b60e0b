//! Plays a schedule, then brings the upgrade to an end whatever happened.

use std::collections::BTreeSet;

use time::Duration;
use upgrade::{Act, Next, Question, Reason, Reply};

use super::{
    rules,
    schedule::{Event, Schedule},
};
use crate::{
    drive::{Drive, usual},
    platform::{App, Platform},
};

/// Turns in which faults and people interfere.
const WILD: u16 = 300;
/// Turns in which the end must come after that.
const CALM: u16 = 1500;

/// What somebody else touched, so that the end can be judged.
#[derive(Debug, Default)]
pub struct Others {
    /// App and process type, or app and `maintenance`.
    pub touched: BTreeSet<(String, String)>,
}

/// Plays it and says how it ended.
pub fn play(schedule: &Schedule) -> &'static str {
    let platform = world(schedule);
    let before = platform.state().apps;
    let mut drive = Drive::new(&platform);
    let mut others = Others::default();
    let mut choices = schedule.choices.iter().cycle();
    for turn in 0..WILD {
        for (_, event) in schedule.events.iter().filter(|(at, _)| *at == turn) {
            happen(event, &mut drive, &mut others);
        }
        if end_of(&mut drive, |question| choose(question, *choices.next().unwrap())) {
            break;
        }
    }
    // From here on nothing goes wrong and the person only answers: the end must come.
    platform.change(|state| state.faults.clear());
    let ended = (0..CALM).any(|_| end_of(&mut drive, usual));
    let end = drive.run.next(drive.now());
    assert!(ended, "no end: {end:?}, asked {:?}", drive.asked.iter().rev().take(3).collect::<Vec<_>>());
    rules::hold(&drive, &end, &before, &others);
    // And from any end, putting back works.
    if matches!(&end, Next::Stopped(_)) {
        drive.run.stop(true, drive.now());
        assert!((0..CALM).any(|_| end_of(&mut drive, usual)), "putting back did not end");
        rules::hold(&drive, &drive.run.clone().next(drive.now()), &before, &others);
        rules::is_put_back(&drive, &before, &others);
    }
    match end {
        Next::Done(report) if report.findings.is_empty() => "done",
        Next::Done(_) => "done with findings",
        Next::Stopped(stop) => match stop.reason {
            Reason::ByPerson => "stopped",
            Reason::MaintenanceVanished { .. } => "maintenance vanished",
            _ => "stopped otherwise",
        },
        _ => "no end",
    }
}

/// One turn; whether it was the end.
fn end_of(drive: &mut Drive<'_>, person: impl FnOnce(&Question) -> Reply) -> bool {
    match drive.turn() {
        Next::Done(_) | Next::Stopped(_) => true,
        // The platform took the request, and nothing ever came of it: there is nothing to go on with.
        Next::Ask(Question::NoEffect { act: Act::RequestUpgrade }) => {
            drive.run.stop(true, drive.now());
            false
        }
        Next::Ask(question) => {
            let reply = person(&question);
            drive.answer(question, reply);
            // A person takes a moment.
            drive.platform.advance(Duration::seconds(3));
            false
        }
        Next::Look(_) | Next::Act(_) | Next::Wait(_) => false,
    }
}

fn choose(question: &Question, choice: u8) -> Reply {
    let replies = question.replies();
    match question {
        _ if question.name_to_type().is_some() => usual(question),
        _ => replies[usize::from(choice) % replies.len()].clone(),
    }
}

fn world(schedule: &Schedule) -> Platform {
    let platform = if schedule.shared { Platform::shared() } else { Platform::new() };
    platform.change(|state| {
        state.mini = schedule.mini;
        state.preparing = Duration::MINUTE;
        state.apps[0].maintenance = schedule.in_maintenance_before;
        let most = schedule.faults.iter().map(|(call, _)| usize::from(*call) + 1).max().unwrap_or(0);
        state.faults = vec![None; most].into();
        for (call, fault) in &schedule.faults {
            state.faults[usize::from(*call)] = Some(*fault);
        }
    });
    platform
}

fn happen(event: &Event, drive: &mut Drive<'_>, others: &mut Others) {
    let platform = drive.platform;
    drive.slept = None;
    let name = |app: &u8| {
        let apps = platform.state().apps;
        apps[usize::from(*app) % apps.len()].name.clone()
    };
    match event {
        Event::Crash => drive.crash(),
        Event::Scale { app, kind, quantity } => {
            others.touched.insert((name(app), (*kind).to_owned()));
            platform.disturb(&name(app), |app, now| app.scale(kind, *quantity, now));
        }
        Event::Mode { app, on } => {
            others.touched.insert((name(app), "maintenance".to_owned()));
            platform.disturb(&name(app), |app, _| app.maintenance = *on);
        }
        Event::RunIt => {
            if platform.state().record.status == "ready" {
                platform.change(|state| {
                    state.disturbed.insert("maintenance".to_owned());
                    state.run();
                });
            }
        }
        Event::Attach => attach(platform),
        Event::OneOff { app } => {
            platform.disturb(&name(app), |app, now| app.one_off("run", 77, now, Duration::MINUTE));
        }
        Event::Stop { put_back } => drive.run.stop(*put_back, drive.now()),
        Event::GoOn => drive.run.go_on(drive.now()),
        Event::Clock { minutes } => drive.skew = Duration::minutes(i64::from(*minutes)),
        Event::Vanish => platform.change(|state| {
            state.record = crate::platform::Record::none();
            state.wanted = None;
        }),
        Event::Detach => platform.change(|state| {
            let owner = state.apps[0].id.clone();
            state.attached.retain(|id| *id == owner);
        }),
        Event::Sleep { minutes } => platform.advance(Duration::minutes(i64::from(*minutes))),
    }
}

fn attach(platform: &Platform) {
    platform.change(|state| {
        if state.attached.iter().all(|id| id != "app-9") {
            if state.apps.iter().all(|app| app.id != "app-9") {
                state.apps.push(App::new("app-9", "reports", &[("web", 1), ("worker", 1)]));
            }
            state.attached.push("app-9".to_owned());
            state.disturbed.insert("attachments".to_owned());
        }
    });
}
