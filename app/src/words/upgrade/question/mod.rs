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
use crate::words::count;

/// The panel of a question.
pub fn told(question: &Question, intent: &Intent) -> Told {
    let to = &intent.to;
    match question {
        Question::Blocked { failed } => Told::new(
            "It cannot begin like this",
            [format!(
                "{} failed. Nothing has been changed. Mend what the list says, then look again.",
                count(failed.len(), "check", "checks")
            )],
        ),
        Question::Proceed { warnings } if warnings.is_empty() => Told::new(
            "Ready to begin",
            ["Every check passed. Beginning changes nothing yet: you are asked before each change.".to_owned()],
        ),
        Question::Proceed { warnings } => Told::new(
            "Ready to begin",
            [format!(
                "{} to mind, none that stops it. Beginning changes nothing yet: you are asked before each change.",
                count(warnings.len(), "thing", "things")
            )],
        ),
        Question::Join { status, reason } => join(status, reason.as_deref(), intent),
        Question::ClientReady => Told::new(
            "Are all clients ready for TLS?",
            [
                format!(
                    "Today clients reach the store without TLS. After the upgrade to {to} it takes TLS only, with a certificate that \
                     cannot be verified: a client that is not ready cannot connect after the switch, and there is no \
                     downgrade."
                ),
                "Nothing has been changed. If you are not sure, stop here, make the clients ready and deploy them, then \
                 come back."
                    .to_owned(),
            ],
        ),
        Question::Confirm { .. } => confirm(intent),
        Question::ConfirmTakeOver { .. } => elsewhere::confirm_take_over(intent),
        Question::JoinFork { fork, made_at, copying, running, uses } => {
            elsewhere::join_fork(&Joining { fork, made_at: made_at.as_deref(), copying: *copying, running, uses }, intent)
        }
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
        Question::ConfirmationAsked { app, message, .. } => {
            fork::confirmation_asked(app.as_deref(), message)
        }
        Question::Payment { message, .. } => fork::payment(message),
        Question::Bystanders { bystanders: who } => bystanders(who),
        Question::Pause { apps } => pause(apps.len(), intent),
        Question::Switch => switch(intent),
        Question::AttachedSince { app } => Told::new(
            format!("{} is attached since this upgrade began", app.name),
            [format!(
                "Writes of {} during the switch can be lost unless it is paused as well. It has not been touched so far.",
                app.name
            )],
        ),
        Question::OutOfReach { app, message } => Told::new(
            format!("{} is out of reach", app.name),
            [format!(
                "This token cannot see or change {}, so the console cannot pause its writers. Writes it makes during the \
                 switch can be lost. Get access and look again, or pause it by hand and go on without it.",
                app.name
            )],
        )
        .quoting(message),
        Question::WritersBack { app, processes, mode_off } => writers_back(&app.name, processes, *mode_off),
        Question::ChangedMeanwhile { app, kind, before, found } => Told::new(
            format!("Somebody else changed {kind} on {}", app.name),
            [format!(
                "It ran {before} before; this upgrade set it to 0; now it is {found}. Whoever changed it may have had a \
                 reason."
            )],
        ),
        Question::SignIn => Told::new(
            "The token is not accepted any more",
            ["It expired, was revoked, or no longer reaches this. Nothing was changed by the call that was refused, and \
              what was changed before stays as it is. Sign in again and the upgrade goes on from what the platform says \
              then."
                .to_owned()],
        ),
        Question::TwoFactor { app: Some(app) } => Told::new(
            format!("{app} asks for a second factor"),
            ["The call was refused and changed nothing. With a code the app opens for a while, and the upgrade goes on."
                .to_owned()],
        ),
        Question::TwoFactor { app: None } => Told::new(
            "The platform asks for a second factor",
            ["The call was refused and changed nothing. It does not say for which app. Confirm a second factor with the \
              Heroku CLI, then look again."
                .to_owned()],
        ),
        Question::LookRefused { look: what, message } => Told::new(
            "The platform does not let this token read what is needed",
            [format!(
                "It is about {}. Reading changes nothing, and without it the console does not go on. Get the right, or \
                 sign in with another token, then look again.",
                look::thing(what)
            )],
        )
        .quoting(message),
        Question::NoAnswer { look: what, message } => Told::new(
            "The platform has not answered for a while",
            [format!(
                "It was asked for {}. Nothing is changed while it does not answer. Check your connection and \
                 status.heroku.com, then look again.",
                look::thing(what)
            )],
        )
        .quoting(message),
        Question::ActRefused { act, message } => refused(act, message, intent),
        Question::Unclear { act } => unclear(act, intent),
        Question::NoEffect { act } => no_effect(act, intent),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;
    use upgrade::{Act, Shape};

    #[test]
    fn every_question_has_a_heading_and_says_what_it_means() {
        for shape in [Shape::Prepared, Shape::AtOnce] {
            let intent = samples::shaped(shape);
            for question in samples::questions() {
                let told = told(&question, &intent);
                assert!(!told.title.is_empty() && !told.title.ends_with('.'), "{told:?}");
                assert!(
                    !told.text.is_empty() && told.text.iter().all(|line| line.ends_with('.')),
                    "{told:?}"
                );
            }
        }
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
