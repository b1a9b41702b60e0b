//! One row with its facts.

use std::{collections::HashMap, sync::Arc};

use kvs::{Catalogue, utc_day};
use leptos::prelude::*;
use time::Date;

use super::facts::{Facts, SharedFacts};
use crate::{
    app::use_now,
    boot::use_catalogue,
    fleet_store::{Fleet, Row},
};

/// A row of the store, and its facts: worked out again only when its record changes, or the day.
#[derive(Clone)]
pub struct Entry {
    pub row: Row,
    facts: ArcMemo<SharedFacts>,
}

/// The same row: what it says is in its signals.
impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.row.id() == other.row.id()
    }
}

impl Entry {
    pub fn new(row: Row, catalogue: Arc<Catalogue>, today: Memo<Date>) -> Self {
        let record = row.clone();
        let facts = ArcMemo::new(move |_| Arc::new(Facts::of(record.store(), &catalogue, today.get())));
        Self { row, facts }
    }

    /// The facts; tracked.
    pub fn facts(&self) -> SharedFacts {
        self.facts.get()
    }

    /// The facts, without being told when they change.
    pub fn facts_untracked(&self) -> SharedFacts {
        self.facts.get_untracked()
    }
}

/// Today in UTC: it moves once a day, not with every tick of the clock.
pub fn use_today() -> Memo<Date> {
    let now = use_now();
    Memo::new(move |_| utc_day(now.get()))
}

/// All rows of the store; a row that stays keeps its facts.
pub fn use_entries(fleet: Fleet) -> Memo<Vec<Entry>> {
    let (catalogue, today) = (use_catalogue(), use_today());
    Memo::new(move |old: Option<&Vec<Entry>>| {
        let known: HashMap<&str, &Entry> =
            old.into_iter().flatten().map(|entry| (entry.row.id(), entry)).collect();
        let kept = |row: Row| match known.get(row.id()) {
            Some(entry) => (*entry).clone(),
            None => Entry::new(row, catalogue.clone(), today),
        };
        fleet.rows().into_iter().map(kept).collect()
    })
}
