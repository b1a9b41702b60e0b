//! The words on the buttons that answer a question.

use platform::{Error, ErrorKind};
use upgrade::{Intent, Method, Question, Reply, Shape};

use super::{act::sentence, by_hand, fork::setting::in_a_sentence};
use crate::words::errors::brief;

/// What the button says.
pub fn label(question: &Question, reply: &Reply, intent: &Intent) -> String {
    match (question, reply) {
        (Question::Proceed { .. }, Reply::GoOn) => begin(intent),
        (Question::ConfirmFork { .. } | Question::ConfirmBack { .. }, Reply::Typed(_)) => {
            "Confirm".to_owned()
        }
        (Question::ConfirmDestroy { addon, .. }, Reply::Typed(_)) => format!("Destroy {}", addon.name),
        (
            Question::ForkFailed { .. } | Question::Stale { .. } | Question::WroteMeanwhile { .. },
            Reply::TryAgain,
        ) => "Make another fork".to_owned(),
        (Question::WroteMeanwhile { .. }, Reply::GoOn) => "Nothing was written: go on".to_owned(),
        (Question::StatusSticks { .. }, Reply::GoOn) => "I compared them: go on".to_owned(),
        (Question::CarryOver { rows }, Reply::All) if rows.len() == 1 => "Apply it".to_owned(),
        (Question::CarryOver { .. }, Reply::All) => "Apply all".to_owned(),
        (Question::CarryOver { .. }, Reply::GoOn) => "Leave the rest as it is".to_owned(),
        (Question::Promote { apps, .. }, Reply::All) => {
            let act = if matches!(intent.method, Method::GoBack(_)) { "Put it back" } else { "Promote" };
            match apps.as_slice() {
                [app] => format!("{act} on {}", app.name),
                apps => format!("{act} on all {} apps", apps.len()),
            }
        }
        (Question::Promote { .. }, Reply::Only(app)) => format!("Only on {}", app.name),
        (Question::Promote { .. }, Reply::LeaveOut) => "Leave the rest on the old add-on".to_owned(),
        (Question::ConfirmationAsked { .. }, Reply::GoOn) => "Confirm and send it".to_owned(),
        (Question::Join { .. }, Reply::GoOn) => "Take it over".to_owned(),
        (Question::ConfirmTakeOver { .. }, Reply::Typed(_)) => "Go on with the upgrade".to_owned(),
        (Question::JoinFork { fork, .. }, Reply::Typed(_)) => format!("Use {}", fork.name),
        (Question::JoinFork { .. }, Reply::TryAgain) => "Make another fork instead".to_owned(),
        (Question::NotBack { .. }, Reply::GoOn) => by_hand::MEANT.to_owned(),
        (Question::StoreChanged { .. }, Reply::GoOn) => "Go on all the same".to_owned(),
        (Question::ClientReady, Reply::GoOn) => "All clients are ready".to_owned(),
        (Question::Confirm { .. }, Reply::Typed(_)) => match intent.shape {
            Shape::Prepared => "Request the upgrade".to_owned(),
            Shape::AtOnce => "Confirm".to_owned(),
        },
        (Question::Bystanders { .. }, Reply::GoOn) => "They are off, or do not write".to_owned(),
        (Question::Pause { .. }, Reply::GoOn) => "Pause writers".to_owned(),
        (Question::Switch, Reply::GoOn) => match intent.shape {
            Shape::Prepared => "Run the maintenance".to_owned(),
            Shape::AtOnce => "Request the upgrade".to_owned(),
        },
        (Question::AttachedSince { app }, Reply::Include) => format!("Pause {} as well", app.name),
        (Question::AttachedSince { app }, Reply::LeaveOut) => format!("Leave {} alone", app.name),
        (Question::OutOfReach { app, .. }, Reply::LeaveOut) => format!("Go on without {}", app.name),
        (Question::WritersBack { .. }, Reply::PauseAgain) => "Pause again".to_owned(),
        (Question::ChangedMeanwhile { kind, before, .. }, Reply::PutBack) => {
            format!("Set {kind} to {before}")
        }
        (Question::ChangedMeanwhile { kind, found, .. }, Reply::KeepTheirs) => {
            format!("Leave {kind} at {found}")
        }
        (Question::ActRefused { .. }, Reply::LeaveOut) | (Question::NoEffect { .. }, Reply::LeaveOut) => {
            "Leave it, I do it by hand".to_owned()
        }
        (Question::Unclear { .. } | Question::NoEffect { .. }, Reply::TryAgain) => "Send it again".to_owned(),
        (_, Reply::Apply(what)) => format!("Apply {}", in_a_sentence(*what)),
        (_, reply) => plain(reply).to_owned(),
    }
}

fn plain(reply: &Reply) -> &'static str {
    match reply {
        Reply::GoOn => "Go on",
        Reply::Typed(_) => "Confirm",
        Reply::LookAgain => "Look again",
        Reply::TryAgain => "Try again",
        Reply::Include => "Include it",
        Reply::LeaveOut => "Leave it out",
        Reply::PauseAgain => "Pause again",
        Reply::PutBack => "Put it back",
        Reply::KeepTheirs => "Leave it",
        Reply::All => "All",
        Reply::Only(_) => "Only this",
        Reply::Apply(_) => "Apply",
    }
}

fn begin(intent: &Intent) -> String {
    match &intent.method {
        Method::InPlace => format!("Begin the upgrade to {}", intent.to),
        Method::Fork(_) => "Begin the upgrade by fork".to_owned(),
        Method::GoBack(_) => "Begin going back".to_owned(),
        Method::Destroy(_) => "Go on to destroy it".to_owned(),
    }
}

pub const SIGN_IN_AGAIN: &str = "Sign in again";
pub const CODE: &str = "Second-factor code";
pub const CODE_HELP: &str = "From your authenticator. It is sent once, to Heroku only, and not kept.";
pub const SEND_CODE: &str = "Send the code";
pub const NO_CODE: &str = "Enter the code first.";

/// Why a code did not open the app.
pub fn code_refused(error: &Error) -> String {
    match &error.kind {
        ErrorKind::TwoFactor { .. } | ErrorKind::Unauthorized => {
            "The platform did not take this code. Enter the next one your authenticator shows.".to_owned()
        }
        _ => format!("{}. Try again.", sentence(&brief(error))),
    }
}
pub const WRONG_NAME_NOTHING: &str = "Nothing was sent or changed.";

/// The label of the field for the typed name.
pub fn type_name(app: &str) -> String {
    format!("Type {app} to confirm")
}

/// What the name to be typed is of.
pub fn typed(question: &Question) -> &'static str {
    match question {
        Question::ConfirmDestroy { .. } => "the add-on to destroy",
        Question::JoinFork { .. } => "the add-on to use as the fork",
        _ => "the app that owns this add-on",
    }
}

/// Why a typed name is not taken; `what` it is the name of.
pub fn wrong_name(typed: &str, name: &str, what: &str) -> String {
    let typed = typed.trim();
    match typed.is_empty() {
        true => format!("Type the name of {what}: {name}. {WRONG_NAME_NOTHING}"),
        false => format!("“{typed}” is not {name}, {what}. {WRONG_NAME_NOTHING}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn the_answers_to_one_question_can_be_told_apart() {
        for shape in [Shape::Prepared, Shape::AtOnce] {
            let intent = samples::shaped(shape);
            for question in samples::questions() {
                let mut labels: Vec<String> =
                    question.replies().iter().map(|reply| label(&question, reply, &intent)).collect();
                let number = labels.len();
                labels.sort();
                labels.dedup();
                assert!(number > 0 && labels.len() == number, "{question:?}: {labels:?}");
            }
        }
    }

    #[test]
    fn a_wrong_name_names_both_and_says_that_nothing_happened() {
        let app = typed(&Question::Confirm { app: samples::app("shop") });
        let text = wrong_name(" shopp ", "shop", app);
        assert!(text.contains("“shopp”") && text.contains("shop,") && text.contains(WRONG_NAME_NOTHING));
        assert!(
            wrong_name("", "shop", app).contains("Type the name of the app that owns this add-on: shop.")
        );
    }
}
