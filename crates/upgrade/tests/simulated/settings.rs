//! Settings are carried over by the person's choice, and read back.

use upgrade::{Act, Finding, Next, Question, Reply, SettingName, SettingState};

use crate::{desk::Desk, line::Fault};

const ADDON: &str = "redis-curved-10101";

fn at_the_diff() -> (Desk, Question) {
    let mut desk = Desk::at("forks");
    desk.may_be_refused = true;
    desk.begin_fork(ADDON, "heroku-redis:premium-0");
    let question = desk.until_asked(|question| matches!(question, Question::CarryOver { .. }));
    (desk, question)
}

fn state(desk: &mut Desk, what: SettingName) -> SettingState {
    desk.run().settings().into_iter().find(|row| row.what == what).unwrap().state
}

#[test]
fn one_is_applied_and_the_rest_is_left() {
    let (mut desk, question) = at_the_diff();
    let Question::CarryOver { rows } = &question else { unreachable!() };
    assert_eq!(rows.len(), 4, "{rows:?}");
    let timeout = rows.iter().find(|row| row.what == SettingName::Timeout).unwrap();
    assert_eq!((timeout.old.as_str(), timeout.new.as_str()), ("60", "300"));
    assert_eq!(state(&mut desk, SettingName::Timeout), SettingState::Differs);
    desk.answer(question, Reply::Apply(SettingName::Timeout));
    let question = desk.until_asked(|question| matches!(question, Question::CarryOver { .. }));
    assert_eq!(state(&mut desk, SettingName::Timeout), SettingState::Applied);
    desk.answer(question, Reply::GoOn);
    let report = desk.done();
    let left = report.findings.iter().filter(|found| matches!(found, Finding::NotCarried { .. }));
    assert_eq!(left.count(), 3);
    let set: Vec<&String> = desk.sent.iter().filter(|sent| sent.contains("heroku redis:")).collect();
    assert!(matches!(&set[..], [one] if one.contains("redis:timeout")), "{set:?}");
    assert_eq!(state(&mut desk, SettingName::MaxmemoryPolicy), SettingState::Left);
}

#[test]
fn a_change_whose_answer_was_lost_is_read_before_it_is_sent_again() {
    for fault in [Fault::LostBefore, Fault::LostAfter, Fault::Late, Fault::Twice, Fault::Truncated] {
        for which in 0..4 {
            let (mut desk, question) = at_the_diff();
            desk.answer(question, Reply::All);
            let mut seen = 0;
            for _ in 0..4000 {
                let now = desk.now();
                match desk.run().next(now) {
                    Next::Act(Act::ChangeSetting { .. }) => {
                        if seen == which {
                            desk.line.faults.borrow_mut().push_back(Some(fault));
                        }
                        seen += 1;
                    }
                    Next::Done(_) => break,
                    _ => {}
                }
                desk.turn();
            }
            let rows = desk.run().settings();
            assert!(rows.iter().all(|row| row.state == SettingState::Applied), "{fault:?} {which}: {rows:?}");
            assert!(desk.run().ledger().iter().all(|changed| changed.sure), "{fault:?} {which}");
        }
    }
}

#[test]
fn a_refused_setting_can_be_left() {
    let (mut desk, question) = at_the_diff();
    desk.answer(question, Reply::Apply(SettingName::Window));
    for _ in 0..200 {
        let now = desk.now();
        if let Next::Act(Act::ChangeSetting { .. }) = desk.run().next(now) {
            break;
        }
        desk.turn();
    }
    desk.line.faults.borrow_mut().push_back(Some(Fault::Refused(422, "invalid_params")));
    desk.turn();
    let question = desk.until_asked(|question| matches!(question, Question::ActRefused { .. }));
    desk.answer(question, Reply::LeaveOut);
    let question = desk.until_asked(|question| matches!(question, Question::CarryOver { .. }));
    assert_eq!(state(&mut desk, SettingName::Window), SettingState::Left);
    desk.answer(question, Reply::All);
    desk.done();
}
