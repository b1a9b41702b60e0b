//! What the parts of the page share: the store, the address, and what follows from both.

use kvs::{Posture, posture};
use leptos::prelude::*;

use super::{
    counts::Counts,
    facts::SharedFacts,
    list::{Ordered, left},
    picture::{Picture, facts, use_picture},
};
use crate::{
    fleet_store::{Fleet, FleetState, use_fleet},
    paths::{FleetQuery, Go, Place, use_go, use_place},
    words::fleet::headline::{ListState, Summary},
};

/// How many rows are drawn at first, and how many more each time.
pub const DRAWN: usize = 100;

/// A page that shows the fleet, filtered by its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The list.
    List,
    /// What comes, and when.
    Deadlines,
}

impl View {
    /// Its address with a query.
    pub fn place(self, query: FleetQuery) -> Place {
        match self {
            Self::List => Place::Fleet(query),
            Self::Deadlines => Place::Deadlines(query),
        }
    }

    fn query(self, place: Place) -> Option<FleetQuery> {
        match (self, place) {
            (Self::List, Place::Fleet(query)) | (Self::Deadlines, Place::Deadlines(query)) => Some(query),
            _ => None,
        }
    }
}

/// A handle to all of it.
#[derive(Clone, Copy)]
pub struct Board {
    pub fleet: Fleet,
    pub query: Memo<FleetQuery>,
    pub picture: ReadSignal<Picture>,
    /// The rows that are left over, in their order.
    pub shown: Memo<Picture>,
    /// How many of them the page has room for; it grows as the person goes on, and begins anew with another search.
    pub limit: RwSignal<usize>,
    pub posture: Memo<Posture>,
    pub summary: Memo<Summary>,
    pub counts: Memo<Counts>,
    view: View,
    go: Go,
}

impl Board {
    /// Made once, by the page.
    pub fn new(view: View) -> Self {
        let fleet = use_fleet();
        let place = use_place();
        let query = Memo::new(move |old: Option<&FleetQuery>| {
            // Another place: the page is being left, and nothing is to move under the person's hand.
            view.query(place.get()).or_else(|| old.cloned()).unwrap_or_default()
        });
        let picture = use_picture();
        let by = Memo::new(move |_| query.with(|query| (query.sort, query.direction)));
        let ordered =
            Memo::new(move |before: Option<&Ordered>| Ordered::new(by.get(), picture.get(), before));
        let posture = Memo::new(move |_| {
            picture.with(|picture| posture(facts(picture).map(|facts| &facts.assessment)))
        });
        // An order changes no count.
        let narrowing = Memo::new(move |_| FleetQuery {
            sort: Default::default(),
            direction: Default::default(),
            ..query.get()
        });
        let found = Memo::new(move |_| narrowing.with(|query| ordered.with(|ordered| ordered.found(query))));
        let shown = Memo::new(move |_| narrowing.with(|query| found.with(|found| left(found, query))));
        let counts = Memo::new(move |_| {
            found.with(|found| {
                narrowing.with(|query| picture.with(|all| Counts::of(facts(all), facts(found), query)))
            })
        });
        let limit = RwSignal::new(DRAWN);
        Effect::new(move |before: Option<FleetQuery>| {
            let now = query.get();
            if before.is_some_and(|before| before != now) {
                limit.set(DRAWN);
            }
            now
        });
        let summary = Memo::new(move |_| summary(fleet, picture, posture));
        Self { fleet, query, picture, shown, limit, posture, summary, counts, view, go: use_go() }
    }

    /// Goes to a changed address; Back undoes it.
    pub fn change(self, change: impl FnOnce(FleetQuery) -> FleetQuery) {
        self.go.to(&self.view.place(change(self.query.get_untracked())));
    }

    /// Changes the address in place: for each letter that is typed.
    pub fn find(self, search: String) {
        self.go.instead(&self.view.place(FleetQuery { search, ..self.query.get_untracked() }));
    }

    /// Shows everything again, in the order it is in.
    pub fn clear(self) {
        self.change(|query| FleetQuery {
            sort: query.sort,
            direction: query.direction,
            ..FleetQuery::default()
        });
    }

    /// The facts of what is left over, in its order; tracked.
    pub fn left(self) -> Vec<SharedFacts> {
        self.shown.with(|shown| shown.iter().map(|seen| seen.facts.clone()).collect())
    }

    /// How many rows there are at all; tracked.
    pub fn total(self) -> usize {
        self.picture.with(|picture| picture.len())
    }
}

/// What the headline is made of; tracked.
fn summary(fleet: Fleet, picture: ReadSignal<Picture>, posture: Memo<Posture>) -> Summary {
    let (total, answered) =
        picture.with(|picture| (picture.len(), facts(picture).filter(|facts| facts.is_answered()).count()));
    let list = match fleet.state() {
        // Rows have come that the picture does not show yet: that is no empty list.
        _ if fleet.count() != total => ListState::Reading,
        FleetState::NotRead | FleetState::Reading { .. } => ListState::Reading,
        FleetState::Read { .. } => ListState::Read,
        FleetState::Failed { .. } => ListState::Failed,
    };
    Summary { posture: posture.get(), answered, list }
}
