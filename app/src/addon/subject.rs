//! The add-on a page is about.

use std::sync::Arc;

use kvs::Catalogue;
use leptos::prelude::*;

use crate::{
    app::use_catalogue,
    fleet::{
        entry::{Entry, use_today},
        facts::SharedFacts,
    },
    fleet_store::{Fleet, Part, Row, use_fleet},
};

/// A handle to the add-on, its facts, and what reads it again.
#[derive(Clone, Copy)]
pub struct Subject {
    pub fleet: Fleet,
    pub row: StoredValue<Row>,
    pub facts: Signal<SharedFacts>,
    pub catalogue: StoredValue<Arc<Catalogue>>,
}

impl Subject {
    /// Made once for each add-on; asks for everything that was not read yet.
    pub fn new(row: Row) -> Self {
        let (fleet, catalogue) = (use_fleet(), use_catalogue());
        fleet.ensure_parts(&row, &Part::PAGE);
        let entry = Entry::new(row.clone(), catalogue.clone(), use_today());
        let facts = Signal::derive(move || entry.facts());
        Self { fleet, row: StoredValue::new(row), facts, catalogue: StoredValue::new(catalogue) }
    }

    /// Asks for parts again.
    pub fn read_again(self, parts: &[Part]) {
        self.row.with_value(|row| self.fleet.read_again(row, parts));
    }

    /// Whether any of the parts is on its way; tracked.
    pub fn is_asking(self, parts: &[Part]) -> bool {
        self.row.with_value(|row| parts.iter().any(|part| row.is_asking(*part)))
    }
}
