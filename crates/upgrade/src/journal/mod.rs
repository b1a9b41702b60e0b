//! The list of what happened.

mod changed;
mod commands;
mod entry;
mod past;
mod what;

use platform::Error;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::Clients;

pub use changed::{Back, Changed, Thing};
pub use entry::Entry;
pub(crate) use past::{Before, Moment, Past, Said, Stopping, Tried};
pub use what::{Mark, Moves, Outcome, Process, Refusing, What};

/// What happened, in order. The state of an upgrade is the fold of this and of what the platform says now. It holds
/// no secret: names, numbers, times and the platform's messages only.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Journal {
    entries: Vec<Entry>,
}

impl Journal {
    /// Everything so far, the oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What the person last said of the clients; `None` where nobody was asked.
    pub fn clients(&self) -> Option<&Clients> {
        self.entries.iter().rev().filter_map(Entry::what).find_map(|what| match what {
            What::Clients { clients } => Some(clients),
            _ => None,
        })
    }

    /// How many entries this program cannot read; another version of it wrote them. They are kept as they are.
    pub fn foreign(&self) -> usize {
        self.entries.iter().filter(|entry| entry.what().is_none()).count()
    }

    pub(crate) fn write(&mut self, what: What, at: OffsetDateTime) {
        self.entries.push(Entry::new(what, at));
    }

    pub(crate) fn outcome(result: Result<Option<String>, Error>) -> Outcome {
        match result {
            Ok(message) => Outcome::Taken { message },
            Err(error) => Outcome::from(error),
        }
    }
}
