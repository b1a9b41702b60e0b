//! Whether the two APIs answer this page at all. A browser does not say why an answer is missing; that one API never
//! answers while the other does is worth telling a person (facts 2.3: nobody knows whether the Data API answers web
//! pages).

use leptos::prelude::*;
use platform::{Api, Error, ErrorKind};

/// What has come back from one API so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Heard {
    answered: bool,
    silent: u32,
}

/// A handle to what is known: copy it freely.
#[derive(Clone, Copy)]
pub struct Reach {
    platform: RwSignal<Heard>,
    data: RwSignal<Heard>,
}

/// What this tab knows of the two APIs.
pub fn use_reach() -> Reach {
    expect_context()
}

impl Default for Reach {
    fn default() -> Self {
        Self::new()
    }
}

impl Reach {
    pub fn new() -> Self {
        Self { platform: RwSignal::new(Heard::default()), data: RwSignal::new(Heard::default()) }
    }

    /// Whether the Data API stays silent although the network and the Platform API are there; tracked.
    pub fn data_is_silent(self) -> Memo<bool> {
        Memo::new(move |_| silent(self.platform.get(), self.data.get()))
    }

    pub(super) fn hear<T>(self, api: Api, outcome: &Result<T, Error>) {
        let missing = matches!(outcome, Err(error) if error.kind == ErrorKind::Unreachable);
        let signal = match api {
            Api::Platform => self.platform,
            Api::Data => self.data,
        };
        let after = after(signal.get_untracked(), missing);
        if after != signal.get_untracked() {
            signal.set(after);
        }
    }
}

fn after(heard: Heard, missing: bool) -> Heard {
    if missing {
        Heard { silent: heard.silent.saturating_add(1), ..heard }
    } else {
        Heard { answered: true, silent: 0 }
    }
}

/// Several calls without an answer and never one with: a single cut connection is no pattern.
fn silent(platform: Heard, data: Heard) -> bool {
    platform.answered && platform.silent == 0 && !data.answered && data.silent >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(missing: &[bool]) -> Heard {
        missing.iter().fold(Heard::default(), |heard, missing| after(heard, *missing))
    }

    #[test]
    fn an_api_that_never_answers_while_the_other_does_is_silent() {
        assert!(silent(heard(&[false]), heard(&[true, true, true])));
    }

    #[test]
    fn a_lost_answer_among_others_is_not() {
        assert!(!silent(heard(&[false]), heard(&[false, true, true, true])));
        assert!(!silent(heard(&[false]), heard(&[true])));
    }

    #[test]
    fn no_network_at_all_is_another_matter() {
        assert!(!silent(heard(&[false, true]), heard(&[true, true, true])));
    }
}
