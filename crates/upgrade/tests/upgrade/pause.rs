//! Pausing everything that writes.

use time::Duration;
use upgrade::{Bystander, Next, Quantity, Question, Reply, WaitingFor, What};

use crate::{
    drive::{Drive, usual},
    platform::{App, Platform},
};

fn is_switch(question: &Question) -> bool {
    *question == Question::Switch
}

fn is_pause(question: &Question) -> bool {
    matches!(question, Question::Pause { .. })
}

#[test]
fn every_app_is_recorded_before_the_first_is_touched() {
    let platform = Platform::shared();
    let mut drive = Drive::new(&platform);
    drive.until_asked(is_switch);
    let whats: Vec<&What> = drive.run.journal().entries().iter().filter_map(|entry| entry.what()).collect();
    let touches = |what: &&&What| matches!(what, What::Trying { act, .. } if act.app().is_some());
    let first = whats.iter().position(|what| touches(&what)).unwrap();
    let recorded = whats[..first].iter().filter(|what| matches!(what, What::Recorded { .. })).count();
    assert_eq!(recorded, 3);
}

#[test]
fn an_app_that_was_in_maintenance_mode_stays_in_it() {
    let platform = Platform::shared();
    let mut drive = Drive::new(&platform);
    drive.done();
    assert!(platform.state().app("storefront-admin").maintenance);
    assert!(!platform.state().app("storefront").maintenance);
    assert!(!drive.sent.iter().any(|command| command.contains("storefront-admin")), "{:?}", drive.sent);
}

#[test]
fn the_go_ahead_is_only_asked_for_when_every_dyno_is_gone() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(is_switch);
    assert!(platform.state().writers_up().is_empty());
    assert!(drive.waited.iter().any(|what| matches!(what, WaitingFor::DynosGone { apps } if apps[0].1 == 5)));
}

#[test]
fn a_scheduler_is_named_and_spoken_for_once() {
    let platform = Platform::new();
    platform.change(|state| state.app("storefront").services.push("scheduler"));
    let mut drive = Drive::new(&platform);
    drive.done();
    let asked: Vec<_> = drive.asked.iter().filter(|q| matches!(q, Question::Bystanders { .. })).collect();
    let [Question::Bystanders { bystanders }] = asked.as_slice() else { panic!("{asked:?}") };
    assert!(matches!(&bystanders[..], [Bystander::Scheduler { service, .. }] if service == "scheduler"));
}

#[test]
fn a_one_off_dyno_that_starts_while_pausing_is_asked_about_too() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let question = drive.until_asked(is_pause);
    drive.answer(question, Reply::GoOn);
    let now = platform.now();
    platform.change(|state| state.app("storefront").one_off("run", 4711, now, Duration::HOUR));
    let question = drive.until_asked(|question| matches!(question, Question::Bystanders { .. }));
    let Question::Bystanders { bystanders } = &question else { unreachable!() };
    assert!(matches!(&bystanders[..], [Bystander::OneOff { dyno, .. }] if dyno == "run.4711"));
    // It goes while the person waits for it: looked at again, nothing is left to ask.
    platform.change(|state| state.app("storefront").dynos.retain(|dyno| dyno.kind != "run"));
    drive.answer(question, Reply::LookAgain);
    drive.until_asked(is_switch);
}

#[test]
fn what_somebody_brings_back_is_paused_again_only_by_word() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let switch = drive.until_asked(is_switch);
    platform.scale("storefront", "worker", 3);
    drive.answer(switch, Reply::GoOn);
    let question = drive.until_asked(|_| true);
    let processes = vec![Quantity { kind: "worker".to_owned(), quantity: 3 }];
    let Question::WritersBack { processes: up, mode_off: false, .. } = &question else {
        panic!("{question:?}")
    };
    assert_eq!(*up, processes);
    assert!(platform.state().runs.is_empty());
    drive.answer(question, Reply::PauseAgain);
    let report = drive.done();
    assert_eq!(platform.state().runs, [Vec::<String>::new()]);
    assert_eq!(platform.state().app("storefront").quantity("worker"), 4, "as before us");
    assert!(report.open.is_empty());
}

#[test]
fn maintenance_mode_turned_off_by_somebody_is_noticed_before_the_switch() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let switch = drive.until_asked(is_switch);
    platform.maintenance("storefront", false);
    drive.answer(switch, Reply::GoOn);
    let question = drive.until_asked(|_| true);
    assert!(
        matches!(&question, Question::WritersBack { mode_off: true, processes, .. } if processes.is_empty())
    );
    drive.answer(question, Reply::PauseAgain);
    drive.done();
    assert!(!platform.state().app("storefront").maintenance);
}

#[test]
fn an_app_attached_meanwhile_is_taken_in_or_left_out_by_word() {
    for (reply, workers) in [(Reply::Include, 0), (Reply::LeaveOut, 2)] {
        let platform = Platform::new();
        let mut drive = Drive::new(&platform);
        drive.until_asked(is_pause);
        platform.change(|state| {
            state.apps.push(App::new("app-9", "reports", &[("worker", 2)]));
            state.attached.push("app-9".to_owned());
        });
        drive.run.look_again();
        let question = drive.until_asked(|question| matches!(question, Question::AttachedSince { .. }));
        drive.answer(question, reply);
        drive.until_asked(is_switch);
        assert_eq!(platform.state().app("reports").quantity("worker"), workers);
        drive.done();
        assert_eq!(platform.state().app("reports").quantity("worker"), 2);
        assert!(!platform.state().app("reports").maintenance);
    }
}

#[test]
fn quantities_changed_between_the_record_and_the_change_are_restored_as_last_seen() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let question = drive.until_asked(is_pause);
    platform.scale("storefront", "worker", 2);
    drive.answer(question, Reply::GoOn);
    drive.done();
    assert_eq!(platform.state().app("storefront").quantity("worker"), 2);
}

#[test]
fn the_pause_table_shows_before_now_and_what_still_runs() {
    let platform = Platform::shared();
    let mut drive = Drive::new(&platform);
    drive.until_next(
        |next| matches!(next, Next::Wait(wait) if matches!(wait.what, WaitingFor::DynosGone { .. })),
    );
    let writers = drive.run.writers();
    let shop = writers.iter().find(|app| app.app.name == "storefront").unwrap();
    assert_eq!((shop.mode.before, shop.mode.now, shop.mode.ours), (Some(false), Some(true), true));
    let worker = shop.processes.iter().find(|process| process.kind == "worker").unwrap();
    assert_eq!((worker.before, worker.now, worker.running), (Some(4), Some(0), Some(4)));
    assert!(!shop.paused);
    assert!(shop.processes.iter().all(|process| process.kind != "web" && process.kind != "mailer"));
    let admin = writers.iter().find(|app| app.app.name == "storefront-admin").unwrap();
    assert_eq!((admin.mode.before, admin.mode.ours, admin.paused), (Some(true), false, true));
    drive.until(|question, _| if is_switch(question) { None } else { Some(usual(question)) });
    assert!(drive.run.writers().iter().all(|app| app.paused));
}

#[test]
fn commands_to_put_back_can_be_kept_before_anything_is_changed() {
    let platform = Platform::shared();
    let mut drive = Drive::new(&platform);
    drive.until_asked(is_pause);
    let all = [
        "heroku ps:scale worker=4 clock=1 -a storefront",
        "heroku maintenance:off -a storefront",
        "heroku ps:scale worker=2 -a storefront-jobs",
        "heroku maintenance:off -a storefront-jobs",
    ];
    assert_eq!(drive.run.restore_commands(), all);
    assert!(drive.sent.iter().all(|command| command.contains("redis:upgrade")));
    drive.until_asked(is_switch);
    assert_eq!(drive.run.restore_commands(), all);
    drive.done();
    assert!(drive.run.restore_commands().is_empty());
}

#[test]
fn what_was_before_us_stays_recorded_when_the_rest_changes() {
    let platform = Platform::shared();
    let mut drive = Drive::new(&platform);
    drive.until_next(
        |next| matches!(next, Next::Wait(wait) if matches!(wait.what, WaitingFor::DynosGone { .. })),
    );
    platform.scale("storefront", "mailer", 1);
    drive.until_asked(is_switch);
    let writers = drive.run.writers();
    let shop = writers.iter().find(|app| app.app.name == "storefront").unwrap();
    let before = |kind: &str| shop.processes.iter().find(|process| process.kind == kind).unwrap().before;
    assert_eq!((before("worker"), before("clock"), before("mailer")), (Some(4), Some(1), Some(1)));
    drive.done();
    assert_eq!(platform.state().app("storefront").quantity("mailer"), 1);
}
