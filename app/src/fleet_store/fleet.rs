//! The store of all rows, and what is known of the list itself.

use std::collections::HashMap;

use kvs::KeyValueStore;
use leptos::prelude::*;
use platform::{Error, Unreadable};
use time::OffsetDateTime;

use super::{Row, remembered::Remembered, snapshot::Keeping, wanted::Wanted};
use crate::transport::Client;

/// How far the list is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum FleetState {
    /// Nobody asked yet.
    #[default]
    NotRead,
    /// Being asked; the rows shown are from `last`, if there are any.
    Reading { last: Option<OffsetDateTime> },
    /// Complete.
    Read { at: OffsetDateTime },
    /// Asked without success; the rows shown are from `last`, if there are any.
    Failed { error: Error, last: Option<OffsetDateTime> },
}

/// A list that belongs to the picture and could not be read: the fleet is shown without it.
#[derive(Clone, Debug, PartialEq)]
pub enum Gap {
    /// Teams and maintenance mode are not known.
    Apps(Error),
    /// Which apps share a store is not known.
    Attachments(Error),
}

/// A handle to the store: copy it freely.
#[derive(Clone, Copy)]
pub struct Fleet {
    pub(super) client: Client,
    pub(super) rows: RwSignal<Vec<Row>>,
    /// Moves when any record does.
    pub(super) changes: Trigger,
    /// Records that changed and whose followers are not told yet.
    pub(super) untold: StoredValue<Vec<Row>>,
    /// Moves when nothing is left to read.
    pub(super) rest: Trigger,
    pub(super) state: RwSignal<FleetState>,
    pub(super) gaps: RwSignal<Vec<Gap>>,
    pub(super) unreadable: RwSignal<Vec<Unreadable>>,
    /// Add-ons that were asked for by themselves and not found.
    pub(super) missing: RwSignal<Vec<(String, Error)>>,
    /// Add-ons that are being asked for by themselves.
    pub(super) sought: StoredValue<Vec<String>>,
    /// What is read when nobody waits for anything.
    pub(super) wanted: StoredValue<Wanted>,
    /// How many are reading it now.
    pub(super) readers: StoredValue<usize>,
    /// Grows when everything is forgotten, so that a late answer finds nobody home.
    pub(super) era: StoredValue<u32>,
    /// Which of the rows are from a snapshot and not named by the platform yet.
    pub(super) remembered: RwSignal<Option<Remembered>>,
    pub(super) keeping: StoredValue<Keeping>,
}

/// The store of this tab.
pub fn use_fleet() -> Fleet {
    expect_context()
}

impl Fleet {
    /// An empty store that reads through `client`.
    pub fn new(client: Client) -> Self {
        Self {
            client,
            rows: RwSignal::new(Vec::new()),
            changes: Trigger::new(),
            untold: StoredValue::new(Vec::new()),
            rest: Trigger::new(),
            state: RwSignal::new(FleetState::NotRead),
            gaps: RwSignal::new(Vec::new()),
            unreadable: RwSignal::new(Vec::new()),
            missing: RwSignal::new(Vec::new()),
            sought: StoredValue::new(Vec::new()),
            wanted: StoredValue::new(Wanted::default()),
            readers: StoredValue::new(0),
            era: StoredValue::new(0),
            remembered: RwSignal::new(None),
            keeping: StoredValue::new(Keeping::default()),
        }
    }

    /// All rows that the platform has named, in its order; tracked, and silent while only records change.
    pub fn rows(self) -> Vec<Row> {
        self.remembered.with(|remembered| match remembered {
            None => self.rows.get(),
            Some(remembered) => self
                .rows
                .with(|rows| rows.iter().filter(|row| !remembered.holds(row.id())).cloned().collect()),
        })
    }

    /// Looks at all rows without copying them, and without being told when there are others.
    pub fn with_rows<T>(self, look: impl FnOnce(&[Row]) -> T) -> T {
        self.rows.with_untracked(|rows| look(rows))
    }

    /// How many rows there are; tracked.
    pub fn count(self) -> usize {
        self.rows.with(Vec::len)
    }

    /// Tracks every change of any record, at the price of one signal: see [`Row::revision`].
    pub fn track_changes(self) {
        self.changes.track();
    }

    /// Tracks the moments in which the last of what was wanted has been read.
    pub fn track_rest(self) {
        self.rest.track();
    }

    /// How far the list is; tracked.
    pub fn state(self) -> FleetState {
        self.state.get()
    }

    /// Lists the picture lacks; tracked.
    pub fn gaps(self) -> Vec<Gap> {
        self.gaps.get()
    }

    /// Rows the platform sent that could not be read; tracked.
    pub fn unreadable(self) -> Vec<Unreadable> {
        self.unreadable.get()
    }

    /// Forgets everything, and whatever is still on its way.
    pub fn forget(self) {
        self.era.update_value(|era| *era = era.wrapping_add(1));
        self.rows.set(Vec::new());
        self.state.set(FleetState::NotRead);
        self.gaps.set(Vec::new());
        self.unreadable.set(Vec::new());
        self.missing.set(Vec::new());
        self.sought.set_value(Vec::new());
        self.wanted.set_value(Wanted::default());
        self.remembered.set(None);
        self.keeping.set_value(Keeping::default());
    }

    pub(super) fn is_era(self, era: u32) -> bool {
        self.era.try_get_value() == Some(era)
    }

    pub(super) fn last_read(self) -> Option<OffsetDateTime> {
        match self.state.get_untracked() {
            FleetState::Read { at } => Some(at),
            FleetState::Reading { last } | FleetState::Failed { last, .. } => last,
            FleetState::NotRead => None,
        }
    }

    /// Takes a whole new list: rows that stay keep their signals, so that the page does not blink.
    pub(super) fn take(self, stores: Vec<KeyValueStore>) {
        let old = self.rows.get_untracked();
        let known: HashMap<&str, &Row> = old.iter().map(|row| (row.id(), row)).collect();
        let rows: Vec<Row> = stores
            .into_iter()
            .map(|fresh| match known.get(fresh.id()) {
                Some(row) => {
                    row.renew(fresh);
                    (*row).clone()
                }
                None => Row::new(fresh),
            })
            .collect();
        let same = rows.len() == old.len() && rows.iter().zip(&old).all(|(a, b)| a.id() == b.id());
        if !same {
            self.rows.set(rows);
        }
        self.changes.notify();
        self.all_named();
        self.touched();
    }

    /// Takes one store beside the list: renewed when it is there, added when not.
    pub(super) fn take_one(self, fresh: KeyValueStore) -> Row {
        if let Some(row) = self.rows.get_untracked().into_iter().find(|row| row.id() == fresh.id()) {
            row.renew(fresh);
            self.changes.notify();
            self.named(row.id());
            self.touched();
            return row;
        }
        let row = Row::new(fresh);
        self.rows.update(|rows| rows.push(row.clone()));
        self.touched();
        row
    }
}
