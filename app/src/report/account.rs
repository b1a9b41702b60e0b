//! The report of an account: which add-ons it is about, and what stands at its head.

use std::sync::Arc;

use kvs::Catalogue;
use time::{Date, OffsetDateTime};

use super::{
    about,
    document::Document,
    json::{self, Scope},
};
use crate::{
    fleet::{
        facts::{Facts, SharedFacts},
        filter::Filter,
        order::compare,
        picture::Picture,
    },
    fleet_store::{Gap, Row},
    paths::{FleetQuery, Place, ReportQuery},
    text::report as text,
};

/// The add-ons a report is about, in their order.
#[derive(Clone, Default)]
pub struct Picked {
    pub facts: Vec<SharedFacts>,
    pub rows: Vec<Row>,
    /// How many there are at all.
    pub all: usize,
}

impl Picked {
    /// Without what is only remembered of them.
    pub fn of_what_was_read(mut self, catalogue: &Catalogue, today: Date) -> Self {
        for facts in self.facts.iter_mut().filter(|facts| facts.is_recalled()) {
            *facts = Arc::new(Facts::of(facts.store.clone(), catalogue, today));
        }
        self
    }
}

/// Never equal: whoever asks wants the newest.
impl PartialEq for Picked {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// Those that a list with this search, these filters and this order shows.
pub fn picked(picture: &Picture, query: &FleetQuery) -> Picked {
    let filter = Filter::new(query);
    let mut left: Vec<_> = picture.iter().filter(|seen| filter.passes(&seen.facts)).collect();
    left.sort_by(|a, b| compare(query.sort, query.direction, &a.facts, &b.facts));
    Picked {
        facts: left.iter().map(|seen| seen.facts.clone()).collect(),
        rows: left.iter().map(|seen| seen.row.clone()).collect(),
        all: picture.len(),
    }
}

/// The head of the report; its sheets are made by whoever needs them.
pub fn document(
    picked: &Picked,
    query: &ReportQuery,
    catalogue: &Catalogue,
    gaps: &[Gap],
    unreadable: usize,
    made: OffsetDateTime,
) -> Document {
    let mut said = vec![text::RESTS_ON_PLATFORM.to_string(), about::catalogue(catalogue)];
    said.push(match address(query) {
        Some(address) => {
            text::Filtered { shown: count(picked.facts.len()), all: &picked.all, address: &address }.text()
        }
        None => text::EVERYTHING.to_string(),
    });
    if !query.whole {
        said.push(text::NOT_ASKED_IN_ACCOUNT.to_string());
    }
    let open = picked.facts.iter().filter(|facts| !facts.is_answered()).count();
    if open > 0 {
        said.push(text::StillReading { addons: count(open) }.text());
    }
    let title = text::TitleAccount { addons: count(picked.facts.len()) }.text();
    Document { title, made, about: said, gaps: about::gaps(gaps, unreadable), sheets: Vec::new() }
}

/// The report for programs.
pub fn json(
    picked: &Picked,
    query: &ReportQuery,
    catalogue: &Catalogue,
    (gaps, unreadable_rows): (Vec<Gap>, usize),
    made: OffsetDateTime,
) -> String {
    let scope = Scope {
        made,
        of: "account",
        address: address(query),
        catalogue_checked: catalogue.checked(),
        gaps: about::failures(&gaps),
        unreadable_rows,
    };
    let facts: Vec<_> = picked.facts.iter().map(AsRef::as_ref).collect();
    json::json(&scope, &facts)
}

/// The address of the list, when something narrows it. What a person searched for is part of it.
fn address(query: &ReportQuery) -> Option<String> {
    query.fleet.narrows().then(|| Place::Fleet(query.fleet.clone()).href())
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
