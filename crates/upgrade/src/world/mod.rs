//! What was last read from the platform.

mod facts;

pub(crate) use facts::lives;

use std::{collections::BTreeMap, time::Duration};

use platform::Error;
use time::OffsetDateTime;

use crate::{Act, Look, Sight};

/// What was last read, each with its time and how it went. Never kept beyond the page: after a reload everything is
/// read anew.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct World {
    seen: BTreeMap<Look, Seen>,
    now: Turn,
    /// Turns of single apps: so often was something changed there.
    apps: BTreeMap<String, u64>,
    /// Reads that are under way, and the turn in which they were sent.
    asked: BTreeMap<Look, Turn>,
    scopes: Option<Vec<String>>,
}

/// When a read was sent, counted in what happened and not in time: clocks can be set.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Turn {
    /// The person said something, or something changed that concerns everything.
    all: u64,
    /// Something was changed at the app that is read.
    app: u64,
    /// Something was changed anywhere.
    acts: u64,
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
    turn: Turn,
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
            self.asked.insert(look.clone(), self.turn(look));
        }
    }

    /// Takes in a read that was sent at `asked`.
    pub(crate) fn learn(&mut self, look: Look, result: Result<Sight, Error>, asked: OffsetDateTime) {
        // A read sent before the last change may show what was before it.
        let turn = self.asked.remove(&look).unwrap_or_else(|| self.turn(&look));
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
        self.now.all = self.now.all.saturating_add(1);
    }

    /// After a change only newer reads of what it changes count.
    pub(crate) fn outdate_by(&mut self, act: &Act) {
        self.now.acts = self.now.acts.saturating_add(1);
        match act.app().filter(|_| act.is_about_writers()) {
            Some(app) => {
                let turn = self.apps.entry(app.id.clone()).or_default();
                *turn = turn.saturating_add(1);
            }
            None => self.outdate(),
        }
    }

    fn turn(&self, look: &Look) -> Turn {
        let app = match look {
            Look::App(app) | Look::Formation(app) | Look::Dynos(app) => self.apps.get(&app.id),
            _ => None,
        };
        Turn { app: app.copied().unwrap_or_default(), ..self.now }
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
        let turn = self.turn(look);
        let Some(seen) = self.seen.get(look) else { return Known::No };
        match &seen.error {
            _ if (seen.turn.all, seen.turn.app) != (turn.all, turn.app) => Known::No,
            Some(error) => Known::Failed { error, at: seen.at, failures: seen.failures },
            None if now - seen.at > most => Known::No,
            None => Known::Yes,
        }
    }

    /// Whether something was read after the last change of anything.
    pub(crate) fn is_newest(&self, look: &Look) -> bool {
        self.seen.get(look).is_some_and(|seen| seen.error.is_none() && seen.turn == self.turn(look))
    }
}
