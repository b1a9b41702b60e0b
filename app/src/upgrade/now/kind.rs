//! Which panel stands in the middle. It changes only when another one is due, so that nothing a person types or reads
//! is taken away by a read on the side.

use ::upgrade::{Question, Report, Step, Stop};
use leptos::prelude::*;

use super::super::{
    address::Address,
    desk::Desk,
    engine::{Elsewhere, Lost, Shown},
};
use crate::words::{
    look_only,
    upgrade::{doing, kept, not_kept, other_tab, question, report, step, stop, target},
};

/// A panel.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Nothing has begun: the choice, the checks, and the question they lead to.
    Plan,
    Kept,
    NotKept,
    OtherTab(Elsewhere),
    Working,
    Asking(Question),
    Done(Report),
    Stopped(Stop),
    LookOnly,
    SignedOut,
    /// The person looks at another step.
    LookBack(Step),
}

impl Kind {
    /// The one that is due; tracked.
    pub fn due(desk: Desk, address: Address) -> Self {
        match address.looking_back(desk) {
            Some(step) => Self::LookBack(step),
            None => Self::of_now(desk),
        }
    }

    /// The one of what is happening now, whatever the person looks at; tracked.
    pub fn of_now(desk: Desk) -> Self {
        match desk.shown.get() {
            Shown::Kept => Self::Kept,
            Shown::NotKept => Self::NotKept,
            Shown::Elsewhere(elsewhere) => Self::OtherTab(elsewhere),
            Shown::Done(report) => Self::Done(report),
            Shown::Stopped(stop) => Self::Stopped(stop),
            Shown::LookOnly => Self::LookOnly,
            Shown::SignedOut => Self::SignedOut,
            _ if !desk.begun.get() => Self::Plan,
            Shown::Asking(question) => Self::Asking(question),
            Shown::Reading | Shown::Acting(_) | Shown::Waiting(_) => Self::Working,
        }
    }

    /// Its heading; tracked.
    pub fn title(&self, desk: Desk) -> String {
        let intent = desk.intent();
        match self {
            Self::Plan => target::PLAN.into(),
            Self::Kept => kept::UNDER_WAY.into(),
            Self::NotKept => not_kept::TITLE.into(),
            Self::OtherTab(Elsewhere::Driven) => other_tab::DRIVEN.into(),
            Self::OtherTab(Elsewhere::Busy(_)) => other_tab::BUSY_TITLE.into(),
            Self::OtherTab(Elsewhere::Lost(Lost::Forgotten)) => other_tab::FORGOTTEN.into(),
            Self::OtherTab(Elsewhere::Lost(Lost::Replaced)) => other_tab::REPLACED.into(),
            Self::Working if desk.is_putting_back.get() => step::PUTTING_BACK.into(),
            Self::Working => match desk.current.get() {
                Some(current) => step::going_on(current, &intent, desk.is_in(current)),
                None => doing::READING.into(),
            },
            Self::Asking(asked) => question::told(asked, &intent).title,
            Self::Done(done) => report::title(&intent, done),
            Self::Stopped(rest) => stop::told(rest, &intent).title,
            Self::LookOnly => look_only::RESTS.into(),
            Self::SignedOut => doing::SIGNED_OUT.into(),
            Self::LookBack(step) => step::name(*step, &intent).to_owned(),
        }
    }

    /// What is said when it comes, if the person should come here now: the focus goes to its heading.
    pub fn call(&self, title: &str) -> Option<String> {
        match self {
            Self::Asking(_) | Self::NotKept | Self::LookOnly => Some(step::your_turn(title)),
            Self::Done(_) | Self::Stopped(_) | Self::Kept | Self::OtherTab(_) => Some(title.to_owned()),
            _ => None,
        }
    }
}
