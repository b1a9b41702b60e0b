//! One row with its facts.

use std::sync::Arc;

use kvs::{Catalogue, utc_day};
use leptos::prelude::*;
use time::Date;

use super::{
    facts::{Facts, SharedFacts},
    picture::Seen,
};
use crate::{app::use_now, fleet_store::Row};

/// A row of the store, and its facts: worked out again only when its record changes, or the day.
#[derive(Clone)]
pub struct Entry {
    facts: ArcMemo<SharedFacts>,
}

impl Entry {
    /// By what was read in this session.
    pub fn new(row: Row, catalogue: Arc<Catalogue>, today: Memo<Date>) -> Self {
        let facts = ArcMemo::new(move |_| Arc::new(Facts::of(row.store(), &catalogue, today.get())));
        Self { facts }
    }

    /// A row that was seen: what is known of it, or only remembered, is worked out again only when it changes.
    pub fn of(seen: Arc<Seen>, catalogue: Arc<Catalogue>, today: Memo<Date>) -> Self {
        let facts = ArcMemo::new(move |_| {
            let (store, today) = (seen.row.store(), today.get());
            if seen.is_current(today) {
                seen.facts.clone()
            } else {
                Arc::new(Facts::recalling(store, &catalogue, today))
            }
        });
        Self { facts }
    }

    /// The facts; tracked.
    pub fn facts(&self) -> SharedFacts {
        self.facts.get()
    }
}

/// Today in UTC: it moves once a day, not with every tick of the clock.
pub fn use_today() -> Memo<Date> {
    let now = use_now();
    Memo::new(move |_| utc_day(now.get()))
}
