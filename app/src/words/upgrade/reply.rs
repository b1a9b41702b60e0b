//! The words on the buttons that answer a question.

use platform::{Error, ErrorKind};
use upgrade::{Intent, Method, Named, Question, Reply, Shape};

use super::{by_hand, fork::setting::in_a_sentence};
use crate::{
    text::{
        Message,
        upgrade::reply::{self as text, *},
    },
    words::{errors::brief, sentences},
};

pub(crate) use crate::text::upgrade::reply::{
    CODE, CODE_HELP, NO_CODE, SEND_CODE, SIGN_IN_AGAIN, WRONG_NAME_NOTHING,
};

/// What the button says.
pub fn label(question: &Question, reply: &Reply, intent: &Intent) -> String {
    match (question, reply) {
        (Question::Proceed { .. }, Reply::GoOn) => begin(intent),
        (Question::ConfirmFork { .. } | Question::ConfirmBack { .. }, Reply::Typed(_)) => CONFIRM.into(),
        (Question::ConfirmDestroy { addon, .. }, Reply::Typed(_)) => Destroy { addon: &addon.name }.text(),
        (
            Question::ForkFailed { .. } | Question::Stale { .. } | Question::WroteMeanwhile { .. },
            Reply::TryAgain,
        ) => ANOTHER_FORK.into(),
        (Question::WroteMeanwhile { .. }, Reply::GoOn) => NOTHING_WRITTEN.into(),
        (Question::StatusSticks { .. }, Reply::GoOn) => COMPARED.into(),
        (Question::CarryOver { rows }, Reply::All) if rows.len() == 1 => APPLY_IT.into(),
        (Question::CarryOver { .. }, Reply::All) => APPLY_ALL.into(),
        (Question::CarryOver { .. }, Reply::GoOn) => LEAVE_REST.into(),
        (Question::Promote { apps, .. }, Reply::All) => promote(apps, intent),
        (Question::Promote { .. }, Reply::Only(app)) => OnlyOn { app: &app.name }.text(),
        (Question::Promote { .. }, Reply::LeaveOut) => LEAVE_REST_ON_OLD.into(),
        (Question::ConfirmationAsked { .. }, Reply::GoOn) => CONFIRM_SEND.into(),
        (Question::Join { .. }, Reply::GoOn) => TAKE_OVER.into(),
        (Question::ConfirmTakeOver { .. }, Reply::Typed(_)) => GO_ON_UPGRADE.into(),
        (Question::JoinFork { fork, .. }, Reply::Typed(_)) => UseFork { addon: &fork.name }.text(),
        (Question::JoinFork { .. }, Reply::TryAgain) => ANOTHER_FORK_INSTEAD.into(),
        (Question::NotBack { .. }, Reply::GoOn) => by_hand::MEANT.into(),
        (Question::StoreChanged { .. }, Reply::GoOn) => GO_ON_SAME.into(),
        (Question::ClientReady, Reply::GoOn) => CLIENTS_READY.into(),
        (Question::Confirm { .. }, Reply::Typed(_)) => match intent.shape {
            Shape::Prepared => REQUEST.into(),
            Shape::AtOnce => CONFIRM.into(),
        },
        (Question::Bystanders { .. }, Reply::GoOn) => BYSTANDERS_OFF.into(),
        (Question::Pause { .. }, Reply::GoOn) => PAUSE.into(),
        (Question::Switch, Reply::GoOn) => match intent.shape {
            Shape::Prepared => RUN.into(),
            Shape::AtOnce => REQUEST.into(),
        },
        (Question::AttachedSince { app }, Reply::Include) => PauseToo { app: &app.name }.text(),
        (Question::AttachedSince { app }, Reply::LeaveOut) => LeaveAlone { app: &app.name }.text(),
        (Question::OutOfReach { app, .. }, Reply::LeaveOut) => GoOnWithout { app: &app.name }.text(),
        (Question::WritersBack { .. }, Reply::PauseAgain) => PAUSE_AGAIN.into(),
        (Question::ChangedMeanwhile { kind, before, .. }, Reply::PutBack) => {
            SetTo { kind, number: before }.text()
        }
        (Question::ChangedMeanwhile { kind, found, .. }, Reply::KeepTheirs) => {
            LeaveAt { kind, number: found }.text()
        }
        (Question::ActRefused { .. } | Question::NoEffect { .. }, Reply::LeaveOut) => BY_HAND.into(),
        (Question::Unclear { .. } | Question::NoEffect { .. }, Reply::TryAgain) => SEND_AGAIN.into(),
        (_, Reply::Apply(what)) => ApplySetting { setting: &in_a_sentence(*what) }.text(),
        (_, reply) => plain(reply).into(),
    }
}

fn promote(apps: &[Named], intent: &Intent) -> String {
    match (&intent.method, apps) {
        (Method::GoBack(_), [app]) => PutBackOn { app: &app.name }.text(),
        (Method::GoBack(_), apps) => PutBackAll { apps: &apps.len() }.text(),
        (_, [app]) => PromoteOn { app: &app.name }.text(),
        (_, apps) => PromoteAll { apps: &apps.len() }.text(),
    }
}

fn plain(reply: &Reply) -> Message {
    match reply {
        Reply::GoOn => GO_ON,
        Reply::Typed(_) => CONFIRM,
        Reply::LookAgain => LOOK_AGAIN,
        Reply::TryAgain => TRY_AGAIN,
        Reply::Include => INCLUDE,
        Reply::LeaveOut => LEAVE_OUT,
        Reply::PauseAgain => PAUSE_AGAIN,
        Reply::PutBack => PUT_BACK,
        Reply::KeepTheirs => KEEP_THEIRS,
        Reply::All => ALL,
        Reply::Only(_) => ONLY,
        Reply::Apply(_) => APPLY,
    }
}

fn begin(intent: &Intent) -> String {
    match &intent.method {
        Method::InPlace => BeginInPlace { to: &intent.to }.text(),
        Method::Fork(_) => BEGIN_FORK.into(),
        Method::GoBack(_) => BEGIN_BACK.into(),
        Method::Destroy(_) => BEGIN_DESTROY.into(),
    }
}

/// Why a code did not open the app.
pub fn code_refused(error: &Error) -> String {
    match &error.kind {
        ErrorKind::TwoFactor { .. } | ErrorKind::Unauthorized => text::CODE_REFUSED.into(),
        _ => CodeFailed { why: &brief(error) }.text(),
    }
}

/// The label of the field for the typed name.
pub fn type_name(name: &str) -> String {
    TypeName { name: &name }.text()
}

/// Why a typed name is not taken, which `question` asks for.
pub fn wrong_name(typed: &str, name: &str, question: &Question) -> String {
    let (typed, name) = (&typed.trim(), &name);
    let why = match (question, typed.is_empty()) {
        (Question::ConfirmDestroy { .. }, true) => NoNameDestroy { name }.text(),
        (Question::JoinFork { .. }, true) => NoNameFork { name }.text(),
        (_, true) => NoNameApp { name }.text(),
        (Question::ConfirmDestroy { .. }, false) => WrongNameDestroy { typed, name }.text(),
        (Question::JoinFork { .. }, false) => WrongNameFork { typed, name }.text(),
        (_, false) => WrongNameApp { typed, name }.text(),
    };
    sentences(&[why, WRONG_NAME_NOTHING.into()])
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
        let app = Question::Confirm { app: samples::app("shop") };
        let text = wrong_name(" shopp ", "shop", &app);
        assert!(
            text.contains("“shopp”") && text.contains("shop,") && text.contains(WRONG_NAME_NOTHING.text())
        );
        assert!(
            wrong_name("", "shop", &app).contains("Type the name of the app that owns this add-on: shop.")
        );
    }
}
