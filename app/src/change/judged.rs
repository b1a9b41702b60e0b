//! What came of a change: decided from what was read before, the answer, and what was read after. The answer of a
//! change is never the proof.

use platform::Error;

use super::{seen::Seen, what::Change};
use crate::transport::NotSent;

/// How a change ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Accepted, and read back as wanted.
    Done { said: Option<String> },
    /// It was so already: nothing was sent.
    AlreadySo,
    /// It is no longer what the person looked at: nothing was sent.
    Meanwhile,
    /// It could not be read before the change: nothing was sent.
    Unread(Error),
    /// The platform, or the guard before it, said no.
    Refused(Error),
    /// Accepted; what it became could not be read, is as before, or is something else.
    Accepted { said: Option<String>, then: Then },
    /// No answer, or none that can be understood.
    Lost { error: Error, then: Then },
}

/// What was read after a change.
#[derive(Clone, Debug, PartialEq)]
pub enum Then {
    /// As wanted.
    AsWanted,
    /// As before.
    AsBefore,
    /// Neither.
    Otherwise,
    /// Not readable.
    Unread(Error),
    /// Nothing of it can be read.
    Unseen,
}

impl Outcome {
    /// Whether there is nothing left to do.
    pub fn is_over(&self) -> bool {
        match self {
            Self::Done { .. } | Self::AlreadySo => true,
            Self::Accepted { then, .. } => *then == Then::Unseen,
            Self::Lost { then, .. } => *then == Then::AsWanted,
            _ => false,
        }
    }

    /// Whether reading again may tell more, and sending again would be a guess.
    pub fn asks_to_look(&self) -> bool {
        match self {
            Self::Accepted { then, .. } | Self::Lost { then, .. } => {
                matches!(then, Then::AsBefore | Then::Unread(_))
            }
            _ => false,
        }
    }
}

/// What was read after `change`, held against what was read before it.
pub fn then(change: &Change, before: &Seen, after: Result<&Seen, Error>) -> Then {
    match after {
        Err(error) => Then::Unread(error),
        Ok(Seen::Nothing) => Then::Unseen,
        Ok(after) if after.has_become(change, before) => Then::AsWanted,
        Ok(after) if after.is_same(before) => Then::AsBefore,
        Ok(_) => Then::Otherwise,
    }
}

/// How a change ended that was answered like this.
pub fn judged(answer: Result<Option<String>, Error>, then: Then) -> Outcome {
    match (answer, then) {
        (Ok(said), Then::AsWanted) => Outcome::Done { said },
        (Ok(said), then) => Outcome::Accepted { said, then },
        (Err(error), then) if is_lost(&error) => Outcome::Lost { error, then },
        (Err(error), _) => Outcome::Refused(error),
    }
}

/// Whether the change may have happened although this came back.
pub fn is_lost(error: &Error) -> bool {
    NotSent::of(error).is_none() && error.may_have_happened()
}

#[cfg(test)]
#[path = "judged_tests.rs"]
mod tests;
