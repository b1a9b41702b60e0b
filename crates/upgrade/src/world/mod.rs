//! What was last read from the platform.

mod facts;

pub(crate) use facts::lives;

use std::{collections::BTreeMap, time::Duration};

use platform::Error;
use time::OffsetDateTime;

use crate::{Look, Sight};

/// What was last read, each with its time and how it went. Never kept beyond the page: after a reload everything is
/// read anew.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct World {
    seen: BTreeMap<Look, Seen>,
    /// Reads sent in an earlier turn do not count for a decision: since then something was changed or said.
    turn: u64,
    /// Reads that are under way, and the turn in which they were sent.
    asked: BTreeMap<Look, u64>,
    scopes: Option<Vec<String>>,
}

/// One thing as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// When the read that gave `sight` was sent.
    pub at: OffsetDateTime,
    /// The last good read.
    pub sight: Option<Sight>,
    /// Why the newest read failed, if it did.
    pub error: Option<Error>,
    /// How many reads in a row failed.
    pub failures: u32,
    turn: u64,
}

/// How good our knowledge of one thing is.
pub(crate) enum Known<'a> {
    /// Not read since the last change, or too long ago.
    No,
    Yes,
    /// The newest read failed, at this time, so many in a row.
    Failed {
        error: &'a Error,
        at: OffsetDateTime,
        failures: u32,
    },
}

impl World {
    /// Notes that these are about to be read.
    pub(crate) fn ask(&mut self, looks: &[Look]) {
        for look in looks {
            self.asked.insert(look.clone(), self.turn);
        }
    }

    /// Takes in a read that was sent at `asked`.
    pub(crate) fn learn(&mut self, look: Look, result: Result<Sight, Error>, asked: OffsetDateTime) {
        // A read sent before the last change may show what was before it. Clocks do not say so: they can be set.
        let turn = self.asked.remove(&look).unwrap_or(self.turn);
        let new = Seen { at: asked, sight: None, error: None, failures: 0, turn };
        let seen = self.seen.entry(look).or_insert(new);
        seen.at = asked;
        seen.turn = turn;
        match result {
            Ok(sight) => {
                seen.sight = Some(sight);
                seen.error = None;
                seen.failures = 0;
            }
            Err(error) => {
                seen.error = Some(error);
                seen.failures = seen.failures.saturating_add(1);
            }
        }
    }

    /// From now on only newer reads count.
    pub(crate) fn outdate(&mut self) {
        self.turn = self.turn.saturating_add(1);
    }

    /// Forgets how often reads failed: the person asked for another round.
    pub(crate) fn forgive(&mut self) {
        for seen in self.seen.values_mut() {
            seen.failures = 0;
        }
    }

    /// The token's scopes, where the browser may read them.
    pub(crate) fn set_scopes(&mut self, scopes: Option<Vec<String>>) {
        self.scopes = scopes;
    }

    /// The token's scopes, if known.
    pub fn scopes(&self) -> Option<&[String]> {
        self.scopes.as_deref()
    }

    /// The last read of one thing, however old: for showing, never for deciding.
    pub fn seen(&self, look: &Look) -> Option<&Seen> {
        self.seen.get(look)
    }

    /// What is known for a decision.
    pub(crate) fn known(&self, look: &Look, now: OffsetDateTime, most: Duration) -> Known<'_> {
        let Some(seen) = self.seen.get(look).filter(|seen| seen.turn == self.turn) else { return Known::No };
        match &seen.error {
            Some(error) => Known::Failed { error, at: seen.at, failures: seen.failures },
            // A read from the future was timed by a clock that has been set back since.
            None if seen.at > now || now - seen.at > most => Known::No,
            None => Known::Yes,
        }
    }
}
