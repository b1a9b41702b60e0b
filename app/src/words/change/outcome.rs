//! How a change of one thing of one add-on ended.

use kvs::SettingValue;
use platform::Error;

use crate::{
    browser::zone,
    change::{Of, Outcome, Seen, Then},
    text::Message,
    ui::Tone,
    words::{
        change::{what, window},
        errors::{self, Told},
        kvs::setting,
    },
};

pub(crate) use crate::text::change::outcome::*;

/// An ending in words.
pub struct Ending {
    pub tone: Tone,
    pub title: String,
    /// A paragraph each.
    pub text: Vec<String>,
}

/// The headline.
pub fn title(outcome: &Outcome, of: Of) -> String {
    match outcome {
        Outcome::Refused(error) => refused(error, of).title,
        other => headline(other).into(),
    }
}

fn headline(outcome: &Outcome) -> Message {
    match outcome {
        Outcome::Done { .. } => DONE,
        Outcome::AlreadySo => ALREADY,
        Outcome::Meanwhile => MEANWHILE,
        Outcome::Unread(_) => UNREAD,
        Outcome::Refused(_) => REFUSED,
        Outcome::Accepted { then, .. } => match then {
            Then::AsWanted => DONE,
            Then::Unseen => ACCEPTED,
            Then::AsBefore => ACCEPTED_BEFORE,
            Then::Otherwise => ACCEPTED_OTHERWISE,
            Then::Unread(_) => ACCEPTED_UNREAD,
        },
        Outcome::Lost { then, .. } => match then {
            Then::AsWanted => LOST_ARRIVED,
            Then::Unseen => LOST_UNSEEN,
            Then::AsBefore => LOST_BEFORE,
            Then::Otherwise => LOST_OTHERWISE,
            Then::Unread(_) => LOST_UNREAD,
        },
    }
}

/// In full; `now` is what was read last.
pub fn told(outcome: &Outcome, of: Of, now: Option<&Seen>) -> Ending {
    let (tone, text) = match outcome {
        Outcome::Done { .. } => (Tone::Good, done(of, now)),
        Outcome::AlreadySo => (Tone::Good, vec![ALREADY_WHY.into()]),
        Outcome::Meanwhile => (Tone::Warn, vec![MEANWHILE_WHY.into(), MEANWHILE_NEXT.into()]),
        Outcome::Unread(error) => {
            let next = errors::explain(error, &errors::reading(what(of))).next;
            (Tone::Bad, vec![UNREAD_WHY.into(), next])
        }
        Outcome::Refused(error) => {
            let Told { meaning, next, .. } = refused(error, of);
            (Tone::Bad, vec![meaning, next])
        }
        Outcome::Accepted { then, .. } => accepted(then, of, now),
        Outcome::Lost { then, .. } => lost(then, of, now),
    };
    Ending { tone, title: title(outcome, of), text }
}

fn refused(error: &Error, of: Of) -> Told {
    errors::explain(error, &errors::changing(what(of)))
}

fn accepted(then: &Then, of: Of, now: Option<&Seen>) -> (Tone, Vec<String>) {
    match then {
        Then::AsWanted => (Tone::Good, done(of, now)),
        Then::Unseen => (Tone::Good, vec![ACCEPTED_UNSEEN.into()]),
        Then::AsBefore if of == Of::Credentials => {
            (Tone::Warn, vec![ACCEPTED_BEFORE_WHY.into(), ROTATION_BEFORE.into()])
        }
        Then::AsBefore => (Tone::Warn, vec![ACCEPTED_BEFORE_WHY.into()]),
        Then::Otherwise => (Tone::Warn, vec![ACCEPTED_OTHERWISE_WHY.into()]),
        Then::Unread(_) => (Tone::Warn, vec![ACCEPTED_UNREAD_WHY.into()]),
    }
}

fn lost(then: &Then, of: Of, now: Option<&Seen>) -> (Tone, Vec<String>) {
    match then {
        Then::AsWanted => {
            let mut text = vec![LOST_ARRIVED_WHY.into()];
            text.extend(done(of, now));
            (Tone::Good, text)
        }
        Then::AsBefore if of == Of::Credentials => {
            (Tone::Warn, vec![LOST_BEFORE_WHY.into(), ROTATION_BEFORE.into()])
        }
        Then::AsBefore => (Tone::Warn, vec![LOST_BEFORE_WHY.into()]),
        Then::Otherwise => (Tone::Warn, vec![LOST_OTHERWISE_WHY.into()]),
        Then::Unread(_) => (Tone::Bad, vec![LOST_UNREAD_WHY.into()]),
        Then::Unseen => (Tone::Warn, vec![LOST_UNSEEN_WHY.into()]),
    }
}

/// What was read back.
fn done(of: Of, now: Option<&Seen>) -> Vec<String> {
    let text = match (of, now) {
        (Of::Credentials, _) => DONE_ROTATION.into(),
        (Of::Schedule, Some(Seen::Planned { at: Some(at), .. })) => {
            DoneMove { at: &zone::date_time(*at).local }.text()
        }
        (_, Some(Seen::Value(Some(SettingValue::Window(window))))) => {
            DoneWindow { window: &window::written(window) }.text()
        }
        (_, Some(Seen::Value(Some(value)))) => DoneSetting { value: &written(value) }.text(),
        _ => return Vec::new(),
    };
    vec![text]
}

/// A value as people write it.
pub fn written(value: &SettingValue) -> String {
    match value {
        SettingValue::Policy(policy) => policy.clone(),
        SettingValue::Seconds(seconds) => setting::timeout_value(*seconds),
        SettingValue::Flags(flags) => setting::notifications_value(flags),
        SettingValue::Window(window) => window::written(window),
    }
}

/// What the platform itself said, and the request id.
pub fn said(outcome: &Outcome) -> (Option<String>, Option<String>) {
    let error = match outcome {
        Outcome::Done { said }
        | Outcome::Accepted {
            said,
            then: Then::AsWanted | Then::Unseen | Then::AsBefore | Then::Otherwise,
        } => {
            return (said.clone(), None);
        }
        Outcome::Accepted { then: Then::Unread(error), .. }
        | Outcome::Unread(error)
        | Outcome::Refused(error)
        | Outcome::Lost { error, .. } => error,
        Outcome::AlreadySo | Outcome::Meanwhile => return (None, None),
    };
    let told = errors::explain(error, &errors::reading(String::new()));
    (told.platform_said, told.request_id)
}

#[cfg(test)]
#[path = "outcome_tests.rs"]
mod tests;
