//! Words of the upgrade wizard, one file for each thing it speaks about. Functions from data to text: no clock, no
//! browser, so that every one of them is tested without a page.

pub mod act;
pub mod advice;
pub mod back;
pub mod by_hand;
pub mod bystander;
pub mod change;
pub mod check;
pub mod clients;
pub mod doing;
pub mod elsewhere;
pub mod entry;
pub mod finding;
pub mod fork;
pub mod kept;
pub mod ledger;
pub mod look;
pub mod not_kept;
pub mod other_tab;
pub mod page;
pub mod pause;
pub mod question;
pub mod refusal;
pub mod reply;
pub mod report;
pub mod sign_out;
pub mod step;
pub mod stop;
pub mod target;
pub mod unread;
pub mod usual;
pub mod waiting;

use std::time::Duration;

use super::time::length;
use crate::text;

/// What a panel says: what is the case, then what it means and what comes next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The panel's heading.
    pub title: String,
    /// Paragraphs.
    pub text: Vec<String>,
    /// The platform's own words, to be quoted.
    pub said: Option<String>,
}

impl Told {
    pub(super) fn new<const N: usize>(title: impl Into<String>, text: [String; N]) -> Self {
        Self {
            title: title.into(),
            text: text.into_iter().filter(|line| !line.is_empty()).collect(),
            said: None,
        }
    }

    pub(super) fn quoting(mut self, said: &str) -> Self {
        self.said = Some(said.to_owned()).filter(|said| !said.trim().is_empty());
        self
    }
}

/// How long something took; what took no whole second is still said to have taken something.
pub fn took(span: Duration) -> String {
    if span < Duration::from_secs(1) { text::upgrade::usual::NO_SECOND.into() } else { length(span) }
}

/// How long something takes so far.
pub fn so_far(span: time::Duration) -> String {
    length(Duration::try_from(span).unwrap_or_default())
}

#[cfg(test)]
pub mod samples;
#[cfg(test)]
mod told;
