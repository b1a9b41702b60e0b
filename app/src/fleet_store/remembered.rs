//! Rows from a snapshot, until the platform names them.

use std::{collections::HashSet, sync::Arc};

use kvs::KeyValueStore;
use leptos::prelude::*;
use time::OffsetDateTime;

use super::{Fleet, FleetState, Row};

/// Which rows those are, and when the list they were in was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Remembered {
    ids: HashSet<Arc<str>>,
    at: OffsetDateTime,
}

impl Remembered {
    pub(super) fn holds(&self, id: &str) -> bool {
        self.ids.contains(id)
    }
}

impl Fleet {
    /// When the list was read that rows are remembered from; nothing once the platform has named all rows. Tracked.
    pub fn remembered_since(self) -> Option<OffsetDateTime> {
        self.remembered.with(|remembered| remembered.as_ref().map(|remembered| remembered.at))
    }

    /// Shows what is remembered, unless something is known by now.
    pub(super) fn remember(self, stores: Vec<KeyValueStore>, at: OffsetDateTime) {
        let is_read = matches!(self.state.get_untracked(), FleetState::Read { .. });
        if is_read || stores.is_empty() || self.rows.with_untracked(|rows| !rows.is_empty()) {
            return;
        }
        let rows: Vec<Row> = stores.into_iter().map(Row::new).collect();
        let ids = rows.iter().map(Row::key).collect();
        // First, so that at no time they are taken for named.
        self.remembered.set(Some(Remembered { ids, at }));
        self.rows.set(rows);
    }

    /// Whether a row is only remembered; tracked.
    pub(super) fn only_remembers(self, id: &str) -> bool {
        self.remembered.with(|remembered| remembered.as_ref().is_some_and(|remembered| remembered.holds(id)))
    }

    /// The platform has named this one.
    pub(super) fn named(self, id: &str) {
        if untrack(|| self.only_remembers(id)) {
            self.remembered.update(|remembered| {
                if let Some(remembered) = remembered {
                    remembered.ids.remove(id);
                }
            });
        }
    }

    /// The platform has named all there are.
    pub(super) fn all_named(self) {
        if self.remembered.with_untracked(Option::is_some) {
            self.remembered.set(None);
        }
    }
}
