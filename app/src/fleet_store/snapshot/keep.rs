//! Keeps what is known of the fleet, soon after it changed and not at every change: thousands of answers come one by one.

use std::time::Duration;

use leptos::{prelude::*, task::spawn_local};
use time::OffsetDateTime;

use super::{
    Fleet,
    label::{Label, Whose},
    write::Slice,
};
use crate::browser::{clock, snapshots};

/// Nothing more has come for so long: it is kept.
const QUIET: Duration = Duration::from_millis(500);
/// While more comes all the time it is kept this often.
const LONGEST: time::Duration = time::Duration::seconds(5);
/// So many add-ons are written at once, then others have their turn: some milliseconds on a slow machine.
const SLICE: usize = 500;

/// Whether, and for whom, the fleet is kept.
#[derive(Clone, Debug, Default)]
pub struct Keeping {
    pub whose: Option<Whose>,
    /// Something changed since it was kept.
    is_due: bool,
    /// Somebody sees to it already.
    is_watched: bool,
}

impl Keeping {
    /// For whoever this is; for nobody with `None`.
    pub fn of(whose: Option<Whose>) -> Self {
        Self { whose, ..Self::default() }
    }
}

impl Fleet {
    /// Something is known that was not: it is kept before long.
    pub(in crate::fleet_store) fn touched(self) {
        let is_mine = self.keeping.try_update_value(|keeping| {
            keeping.is_due = true;
            keeping.whose.is_some() && !std::mem::replace(&mut keeping.is_watched, true)
        });
        if is_mine == Some(true) {
            let era = self.era.get_value();
            spawn_local(async move { self.keep_when_quiet(era).await });
        }
    }

    async fn keep_when_quiet(self, era: u32) {
        let mut since = clock::now();
        loop {
            self.keeping.update_value(|keeping| keeping.is_due = false);
            clock::sleep(QUIET).await;
            if !self.is_era(era) {
                return;
            }
            let is_due = self.keeping.with_value(|keeping| keeping.is_due);
            if is_due && clock::now() - since < LONGEST {
                continue;
            }
            self.keep(era).await;
            since = clock::now();
            let is_done = self.keeping.try_update_value(|keeping| {
                keeping.is_watched = keeping.is_due;
                !keeping.is_due
            });
            if is_done != Some(false) || !self.is_era(era) {
                return;
            }
        }
    }

    async fn keep(self, era: u32) {
        let whose = self.keeping.with_value(|keeping| keeping.whose.clone());
        let (Some(whose), Some(at)) = (whose, self.last_read()) else { return };
        if let Some(slices) = self.slices(&whose, at, era).await {
            // Whoever signs out meanwhile finds nothing kept afterwards.
            snapshots::keep(slices, move || self.is_era(era)).await;
        }
    }

    async fn slices(self, whose: &Whose, at: OffsetDateTime, era: u32) -> Option<Vec<(String, String)>> {
        let rows = self.rows.get_untracked();
        let chunks = rows.chunks(SLICE);
        let count = chunks.len();
        let mut slices = Vec::with_capacity(count);
        for (number, rows) in chunks.enumerate() {
            if number > 0 {
                clock::sleep(Duration::ZERO).await;
            }
            if !self.is_era(era) {
                return None;
            }
            let mut slice = Slice::default();
            rows.iter().for_each(|row| row.with_untracked(|store| slice.add(store)));
            let label = Label { whose: whose.clone(), at, slice: (number, count) };
            slices.push((label.key(), slice.finished()));
        }
        Some(slices)
    }
}
