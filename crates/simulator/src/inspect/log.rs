//! What was asked, by whom, and how it was answered. No headers and no bodies, so no secrets.

use crate::state::clock::data_stamp;
use serde_json::{Value, json};
use std::collections::VecDeque;
use time::OffsetDateTime;

/// Older entries make room for newer ones.
const LONGEST: usize = 20_000;

#[derive(Default)]
pub struct Log {
    entries: VecDeque<Entry>,
    seen: u64,
}

pub struct Entry {
    pub at: OffsetDateTime,
    pub method: String,
    pub path: String,
    pub query: String,
    /// The `Range` of a list's page, as it was asked for; empty without one.
    pub range: String,
    pub status: u16,
    /// The sign-in's name; `None` without a token we know.
    pub account: Option<String>,
    pub lost: bool,
}

impl Log {
    pub fn add(&mut self, entry: Entry) {
        if self.entries.len() == LONGEST {
            self.entries.pop_front();
        }
        self.seen += 1;
        self.entries.push_back(entry);
    }

    pub fn clear(&mut self) {
        self.entries.clear();
        self.seen = 0;
    }

    pub fn view(&self) -> Value {
        let entries: Vec<Value> = self
            .entries
            .iter()
            .map(|entry| {
                json!({
                    "at": data_stamp(entry.at),
                    "method": entry.method,
                    "path": entry.path,
                    "query": entry.query,
                    "range": entry.range,
                    "status": entry.status,
                    "account": entry.account,
                    "lost": entry.lost,
                })
            })
            .collect();
        json!({ "seen": self.seen, "requests": entries })
    }
}
