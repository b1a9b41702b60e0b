//! What this tab asked of the platform, in memory only: no token, no answer, and nothing secret of what was sent.

use std::{collections::VecDeque, sync::Arc};

use http::Response;
use leptos::prelude::*;
use platform::{Carry, Effect, Error, Recorded, Wire, wire::facts};
use time::OffsetDateTime;

/// Entries that are kept; older ones make room. One takes about a kilobyte.
pub const MOST: usize = 2_000;

/// One call.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub number: u64,
    pub at: OffsetDateTime,
    pub call: Recorded,
    /// How often it was sent before this: reads are asked again when they fail.
    pub tries_before: u32,
    /// `None` while it runs.
    pub end: Option<End>,
}

/// How a call ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// `None` when no answer came.
    pub status: Option<u16>,
    /// Milliseconds.
    pub took: i64,
    pub request_id: Option<String>,
    /// What the platform warned of beside its answer; empty where the browser hides that header.
    pub warnings: Vec<String>,
    /// Nobody waited for the answer any more: the page was left, or something newer was asked.
    pub given_up: bool,
}

impl Entry {
    /// Whether it was sent to change something.
    pub fn is_change(&self) -> bool {
        self.call.effect() == Effect::Change
    }

    /// Whether it ended without what was asked for.
    pub fn is_failure(&self) -> bool {
        self.end.as_ref().is_some_and(|end| !end.given_up && end.status.is_none_or(|status| status >= 400))
    }
}

/// The log. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct ActivityLog {
    entries: RwSignal<VecDeque<Arc<Entry>>>,
    next: StoredValue<u64>,
}

/// The log of this tab.
pub fn use_activity() -> ActivityLog {
    expect_context()
}

impl Default for ActivityLog {
    fn default() -> Self {
        Self::new()
    }
}

impl ActivityLog {
    pub fn new() -> Self {
        Self { entries: RwSignal::new(VecDeque::new()), next: StoredValue::new(0) }
    }

    /// All entries, newest first; tracked.
    pub fn newest_first(self) -> Vec<Arc<Entry>> {
        self.entries.with(|entries| entries.iter().rev().cloned().collect())
    }

    /// How many older ones had to make room; tracked.
    pub fn forgotten(self) -> u64 {
        self.entries.with(|entries| entries.front().map_or(0, |oldest| oldest.number))
    }

    /// Forgets everything.
    pub fn clear(self) {
        self.entries.update(VecDeque::clear);
        self.next.set_value(0);
    }

    pub(super) fn sent(self, wire: &Wire, carry: &Carry<'_>, tries_before: u32, at: OffsetDateTime) -> u64 {
        let number = self.next.get_value();
        self.next.set_value(number.wrapping_add(1));
        let entry = Entry { number, at, call: wire.recorded(carry), tries_before, end: None };
        self.entries.update(|entries| {
            if entries.len() >= MOST {
                entries.pop_front();
            }
            entries.push_back(Arc::new(entry));
        });
        number
    }

    pub(super) fn ended(self, number: u64, outcome: &Result<Response<Vec<u8>>, Error>, at: OffsetDateTime) {
        let (status, request_id, warnings) = match outcome {
            Ok(response) => {
                let facts = facts(response.headers());
                (Some(response.status().as_u16()), facts.request_id, facts.warnings)
            }
            Err(error) => (error.status, error.request_id.clone(), Vec::new()),
        };
        self.end(number, at, End { status, took: 0, request_id, warnings, given_up: false });
    }

    /// Nobody waits for its answer any more, unless it came already.
    pub(super) fn given_up(self, number: u64, at: OffsetDateTime) {
        let end = End { status: None, took: 0, request_id: None, warnings: Vec::new(), given_up: true };
        self.end(number, at, end);
    }

    /// How long it took is known here.
    fn end(self, number: u64, at: OffsetDateTime, end: End) {
        let waits = |entry: &Arc<Entry>| entry.number == number && entry.end.is_none();
        if !self.entries.try_with_untracked(|all| all.iter().rev().any(waits)).unwrap_or_default() {
            return;
        }
        self.entries.update(|entries| {
            if let Some(entry) = entries.iter_mut().rev().find(|entry| waits(entry)) {
                let took = i64::try_from((at - entry.at).whole_milliseconds()).unwrap_or(i64::MAX);
                Arc::make_mut(entry).end = Some(End { took, ..end });
            }
        });
    }
}

#[cfg(test)]
#[path = "activity_tests.rs"]
mod tests;
