//! What the page is made of.

use kvs::{Agenda, Cited, Deadlines, Due, Line, Track, agenda, deadlines, tracks};
use leptos::prelude::*;
use time::OffsetDateTime;

use crate::{
    app::use_catalogue,
    app::use_now,
    fleet::{board::Board, facts::SharedFacts},
};

/// With more add-ons than this the picture has a row for each version.
const MOST_ROWS: usize = 24;

/// Everything known of what comes for the add-ons that are left over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outlook {
    pub agenda: Agenda,
    pub tracks: Vec<Track>,
    /// Id and name of each add-on, in the order the agenda counts in.
    pub stores: Vec<(String, String)>,
}

/// A date with the names of the add-ons it is of.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub due: Cited<Due>,
    pub addons: Vec<String>,
}

impl Outlook {
    fn of(fleet: &[SharedFacts], catalogue: &kvs::Catalogue, now: OffsetDateTime) -> Self {
        let all: Vec<(Option<Line>, Deadlines)> = fleet
            .iter()
            .map(|facts| (facts.line(), deadlines(&facts.store, &facts.assessment, catalogue, now)))
            .collect();
        let rows: Vec<(Option<Line>, &Deadlines)> = all.iter().map(|(line, dates)| (*line, dates)).collect();
        Self {
            agenda: agenda(all.iter().map(|(_, dates)| dates), now),
            tracks: tracks(&rows, MOST_ROWS, now),
            stores: fleet
                .iter()
                .map(|facts| (facts.store.id().to_owned(), facts.store.name().to_owned()))
                .collect(),
        }
    }

    /// The names of add-ons, in their order.
    pub fn names(&self, stores: &[usize]) -> Vec<String> {
        let mut names: Vec<String> =
            stores.iter().filter_map(|at| self.stores.get(*at)).map(|(_, name)| name.clone()).collect();
        names.sort_unstable();
        names
    }

    /// The dates of a list that pass.
    pub fn told(&self, entries: &[kvs::Entry], passes: impl Fn(&Due) -> bool) -> Vec<Told> {
        entries
            .iter()
            .filter(|entry| passes(entry.due.what()))
            .map(|entry| Told { due: entry.due.clone(), addons: self.names(&entry.stores) })
            .collect()
    }
}

/// The clock in whole minutes: what is said of dates does not change faster.
pub fn use_minute() -> Memo<OffsetDateTime> {
    let now = use_now();
    Memo::new(move |_| {
        let now = now.get();
        now.replace_second(0).and_then(|now| now.replace_nanosecond(0)).unwrap_or(now)
    })
}

/// The outlook of what the address leaves over; it follows the picture of the fleet, not each record.
pub fn use_outlook(board: Board, minute: Memo<OffsetDateTime>) -> Memo<Outlook> {
    let catalogue = use_catalogue();
    Memo::new(move |_| Outlook::of(&board.left(), &catalogue, minute.get()))
}
