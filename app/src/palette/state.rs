//! What is typed in the palette, what it finds, and which line is chosen.

use leptos::prelude::*;

use super::{
    find,
    offer::{Goal, Offer},
    offers,
};
use crate::{
    browser::controls::{self, Control},
    fleet_store::use_fleet,
    paths::{Place, use_place},
    session::use_session,
};

/// So many lines are shown at most; more are found by typing on.
const MOST: usize = 40;

/// A handle for the parts of one palette: copy it freely.
#[derive(Clone, Copy)]
pub struct Found {
    pub typed: RwSignal<String>,
    /// Which line is chosen: its place among those shown.
    pub at: RwSignal<usize>,
    offers: Memo<Vec<Offer>>,
    controls: StoredValue<Vec<Control>, LocalStorage>,
    /// The places of those shown among all, and how many fit.
    shown: Memo<(Vec<usize>, usize)>,
}

impl Found {
    /// Looks at the page as it is now: make it when the palette is opened, while a component is made.
    pub fn new() -> Self {
        let (session, fleet, place) = (use_session(), use_fleet(), use_place());
        let is_in = session.is_in().get_untracked();
        if is_in {
            fleet.ensure();
        }
        let controls = StoredValue::new_local(controls::on_page());
        let offers = Memo::new(move |_| {
            let place: Place = place.get_untracked();
            controls.with_value(|controls| offers::all(is_in, &place, controls, &fleet.rows()))
        });
        let lower = |offer: &Offer| offer.found_by().to_lowercase();
        let names = Memo::new(move |_| offers.with(|all| all.iter().map(lower).collect::<Vec<_>>()));
        let typed = RwSignal::new(String::new());
        let shown = Memo::new(move |_| {
            names.with(|names| typed.with(|typed| find::best(names.iter().map(String::as_str), typed, MOST)))
        });
        Self { typed, at: RwSignal::new(0), offers, controls, shown }
    }

    /// Takes what was typed; the best of what it finds is chosen.
    pub fn take(self, typed: String) {
        self.typed.set(typed);
        self.at.set(0);
    }

    /// The lines; tracked.
    pub fn lines(self) -> Vec<Offer> {
        let (shown, _) = self.shown.get();
        self.offers.with(|all| shown.into_iter().filter_map(|at| all.get(at).cloned()).collect())
    }

    /// How many fit, shown or not; tracked.
    pub fn number(self) -> usize {
        self.shown.with(|(_, number)| *number)
    }

    /// How many are shown; tracked.
    pub fn height(self) -> usize {
        self.shown.with(|(shown, _)| shown.len())
    }

    /// Chooses the line so many further down; the first follows the last.
    pub fn step(self, by: isize) {
        let height = isize::try_from(self.height()).unwrap_or(0);
        if height > 0 {
            self.at.update(|at| {
                let now = isize::try_from(*at).unwrap_or(0);
                *at = usize::try_from((now + by).rem_euclid(height)).unwrap_or(0);
            });
        }
    }

    /// What the chosen line leads to.
    pub fn chosen(self) -> Option<Goal> {
        untrack(|| self.lines().into_iter().nth(self.at.get()).map(|offer| offer.goal))
    }

    /// What can be pressed on the page, at this place.
    pub fn control(self, at: usize) -> Option<Control> {
        self.controls.try_with_value(|all| all.get(at).cloned()).flatten()
    }
}
