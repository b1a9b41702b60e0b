//! What the person is asked: what is the case, what it means for the data, and what each way leads to.

mod consent;
mod trouble;

use upgrade::{Intent, Question};

pub use consent::maintenance_reason;
use consent::{bystanders, confirm, join, pause, switch};
use trouble::{no_effect, refused, unclear, writers_back};

use super::{
    Told, by_hand,
    elsewhere::{self, Joining},
    fork::question as fork,
    look,
};
use crate::{text::upgrade::question as text, words::number};

/// The panel of a question.
pub fn told(question: &Question, intent: &Intent) -> Told {
    match question {
        Question::Blocked { failed } => {
            Told::new(text::BLOCKED, [text::BlockedNext { checks: number(failed.len()) }.text()])
        }
        Question::Proceed { warnings } if warnings.is_empty() => {
            Told::new(text::READY, [text::READY_PASSED.into()])
        }
        Question::Proceed { warnings } => {
            Told::new(text::READY, [text::ReadyMinding { things: number(warnings.len()) }.text()])
        }
        Question::Join { status, reason } => join(status, reason.as_deref(), intent),
        Question::ClientReady => Told::new(
            text::CLIENTS,
            [text::ClientsToday { version: &intent.to }.text(), text::CLIENTS_NEXT.into()],
        ),
        Question::Confirm { .. } => confirm(intent),
        Question::ConfirmTakeOver { .. } => elsewhere::confirm_take_over(intent),
        Question::JoinFork { fork, made_at, copying, running, uses } => elsewhere::join_fork(
            &Joining { fork, made_at: made_at.as_deref(), copying: *copying, running, uses },
            intent,
        ),
        Question::NotBack { still } => by_hand::not_back(still),
        Question::StoreChanged { was, now, fits } => elsewhere::store_changed(was, now, *fits, intent),
        Question::ConfirmFork { plan, cents, .. } => fork::confirm_fork(plan, *cents, intent),
        Question::ConfirmBack { to, .. } => fork::confirm_back(to, intent),
        Question::ConfirmDestroy { addon, .. } => fork::confirm_destroy(addon, intent),
        Question::ForkFailed { fork: name, state } => fork::fork_failed(name, state, intent),
        Question::Stale { fork: name } => fork::stale(name, intent),
        Question::WroteMeanwhile { fork: name, app } => fork::wrote_meanwhile(name, &app.name, intent),
        Question::StatusSticks { fork: of, status } => fork::status_sticks(of, status),
        Question::CarryOver { rows } => fork::carry_over(rows, intent),
        Question::Promote { apps, promoted } => fork::promote(apps, promoted, intent),
        Question::ConfirmationAsked { app, message, .. } => fork::confirmation_asked(app.as_deref(), message),
        Question::Payment { message, .. } => fork::payment(message),
        Question::Bystanders { bystanders: who } => bystanders(who),
        Question::Pause { apps } => pause(apps.len(), intent),
        Question::Switch => switch(intent),
        Question::AttachedSince { app } => Told::new(
            text::Attached { app: &app.name }.text(),
            [text::AttachedNext { app: &app.name }.text()],
        ),
        Question::OutOfReach { app, message } => Told::new(
            text::OutOfReach { app: &app.name }.text(),
            [text::OutOfReachNext { app: &app.name }.text()],
        )
        .quoting(message),
        Question::WritersBack { app, processes, mode_off } => writers_back(&app.name, processes, *mode_off),
        Question::ChangedMeanwhile { app, kind, before, found } => Told::new(
            text::Changed { process: kind, app: &app.name }.text(),
            [text::ChangedNext { before: i64::from(*before), found: i64::from(*found) }.text()],
        ),
        Question::SignIn => Told::new(text::SIGN_IN, [text::SIGN_IN_NEXT.into()]),
        Question::TwoFactor { app: Some(app) } => {
            Told::new(text::SecondFactor { app }.text(), [text::SECOND_FACTOR_NEXT.into()])
        }
        Question::TwoFactor { app: None } => {
            Told::new(text::SECOND_FACTOR_SOMEWHERE, [text::SECOND_FACTOR_SOMEWHERE_NEXT.into()])
        }
        Question::LookRefused { look: what, message } => {
            let what = &look::thing(what);
            Told::new(text::LOOK_REFUSED, [text::LookRefusedNext { what }.text()]).quoting(message)
        }
        Question::NoAnswer { look: what, message } => {
            let what = &look::thing(what);
            Told::new(text::NO_ANSWER, [text::NoAnswerNext { what }.text()]).quoting(message)
        }
        Question::ActRefused { act, message } => refused(act, message, intent),
        Question::Unclear { act } => unclear(act, intent),
        Question::NoEffect { act } => no_effect(act, intent),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{
        proof::{ends_as_prose, in_each_language, is_told},
        upgrade::samples,
    };
    use upgrade::{Act, Shape};

    #[test]
    fn every_question_has_a_heading_and_says_what_it_means() {
        in_each_language(|| {
            for intent in samples::intents() {
                for question in samples::questions() {
                    let told = told(&question, &intent);
                    is_told(&told.title);
                    assert!(!told.title.ends_with(['.', '。']) && !told.text.is_empty(), "{told:?}");
                    told.text.iter().for_each(ends_as_prose);
                }
            }
        });
    }

    #[test]
    fn what_cannot_be_undone_is_said_before_it_is_done() {
        let prepared = samples::shaped(Shape::Prepared);
        let at_once = samples::shaped(Shape::AtOnce);
        let says = |question: &Question, intent: &Intent, words: &str| {
            told(question, intent).text.join(" ").contains(words)
        };
        let confirm = Question::Confirm { app: samples::app("shop") };
        assert!(says(&confirm, &prepared, "cannot be withdrawn"));
        assert!(says(&confirm, &at_once, "no downgrade"));
        assert!(says(&Question::Switch, &prepared, "cannot be undone"));
        assert!(says(&Question::Switch, &at_once, "cannot be undone"));
        assert!(says(&Question::Pause { apps: vec![] }, &prepared, "Downtime begins"));
    }

    #[test]
    fn the_platforms_words_are_quoted_and_not_woven_in() {
        let question =
            Question::ActRefused { act: Act::RunMaintenance, message: "Not in maintenance mode.".into() };
        let told = told(&question, &samples::intent());
        assert_eq!(told.said.as_deref(), Some("Not in maintenance mode."));
        assert!(!told.text.join(" ").contains("Not in maintenance mode."));
    }
}
