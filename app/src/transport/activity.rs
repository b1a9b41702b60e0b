//! What this tab asked of the platform, in memory only: no header, no body, no query.

use std::collections::VecDeque;

use http::Response;
use leptos::prelude::*;
use platform::{Api, Effect, Error, Wire, wire::facts};
use time::OffsetDateTime;

/// Entries that are kept; older ones make room.
const MOST: usize = 500;

/// One call.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub number: u64,
    pub at: OffsetDateTime,
    pub api: Api,
    pub method: String,
    /// Without its query.
    pub path: String,
    pub effect: Effect,
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
}

/// The log. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct ActivityLog {
    entries: RwSignal<VecDeque<Entry>>,
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
    pub fn newest_first(self) -> Vec<Entry> {
        self.entries.with(|entries| entries.iter().rev().cloned().collect())
    }

    /// Forgets everything.
    pub fn clear(self) {
        self.entries.update(VecDeque::clear);
    }

    pub(super) fn sent(self, wire: &Wire, at: OffsetDateTime) -> u64 {
        let number = self.next.get_value();
        self.next.set_value(number.wrapping_add(1));
        let path = wire.path.split('?').next().unwrap_or_default().to_owned();
        let entry = Entry {
            number,
            at,
            api: wire.api,
            method: wire.method.to_string(),
            path,
            effect: wire.effect(),
            end: None,
        };
        self.entries.update(|entries| {
            if entries.len() >= MOST {
                entries.pop_front();
            }
            entries.push_back(entry);
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
        self.entries.update(|entries| {
            if let Some(entry) = entries.iter_mut().rev().find(|entry| entry.number == number) {
                let took = i64::try_from((at - entry.at).whole_milliseconds()).unwrap_or(i64::MAX);
                entry.end = Some(End { status, took, request_id, warnings });
            }
        });
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use platform::{Endpoint, endpoints::GetHistory};

    #[test]
    fn an_entry_holds_the_path_without_its_query_and_how_it_ended() {
        let owner = Owner::new();
        owner.with(|| {
            let log = ActivityLog::new();
            let start = OffsetDateTime::UNIX_EPOCH;
            let number = log.sent(&GetHistory { addon: "x".into(), limit: 20 }.wire(), start);
            let answer = Response::builder()
                .status(206)
                .header("request-id", "a, b")
                .header("x-heroku-warning", "This goes away.")
                .body(Vec::new())
                .unwrap();
            log.ended(number, &Ok(answer), start + time::Duration::milliseconds(42));
            let entries = log.entries.get_untracked();
            let entry = entries.front().unwrap();
            assert_eq!(entry.path, "/data/maintenances/v1/x/history/");
            assert_eq!(
                entry.end,
                Some(End {
                    status: Some(206),
                    took: 42,
                    request_id: Some("b".into()),
                    warnings: vec!["This goes away.".into()]
                })
            );
        });
    }

    #[test]
    fn the_oldest_entries_make_room() {
        let owner = Owner::new();
        owner.with(|| {
            let log = ActivityLog::new();
            let wire = Wire::get(Api::Platform, "/apps".into());
            for _ in 0..MOST + 3 {
                log.sent(&wire, OffsetDateTime::UNIX_EPOCH);
            }
            let entries = log.entries.get_untracked();
            assert_eq!(entries.len(), MOST);
            assert_eq!(entries.front().unwrap().number, 3);
        });
    }
}
