//! Second factors that stand before some of the list: one app after the other, since a code is good for one.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{
    board::Board,
    facts::Facts,
    picture::{Seen, facts},
};
use crate::{fleet_store::locked, session::LockedApp, words::session::waiting};

/// Apps that ask for a second factor, each with how many add-ons wait for it; those the platform does not name last.
pub fn locks<'a>(fleet: impl Iterator<Item = &'a Facts>) -> Vec<(Option<String>, usize)> {
    let mut apps: BTreeMap<Option<String>, usize> = BTreeMap::new();
    for locked in fleet.filter(|facts| facts.is_locked).filter_map(|facts| locked(&facts.store)) {
        *apps.entry(locked.app).or_default() += 1;
    }
    let nameless = apps.remove(&None);
    apps.into_iter().chain(nameless.map(|addons| (None, addons))).collect()
}

/// Asks for the code of the first of them, and reads what waited for it.
#[component]
pub fn Unlock(board: Board) -> impl IntoView {
    let locks = Memo::new(move |_| board.picture.with(|picture| locks(facts(picture))));
    let app = Memo::new(move |_| locks.with(|locks| locks.first().map(|(app, _)| app.clone())));
    let text = Memo::new(move |_| {
        locks.with(|locks| {
            locks
                .first()
                .map(|(_, addons)| waiting(*addons, locks.len().saturating_sub(1)))
                .unwrap_or_default()
        })
    });
    let open = move || {
        let Some(app) = app.get_untracked() else { return };
        board.picture.with_untracked(|picture| picture.iter().for_each(|seen| read_again(board, seen, &app)));
    };
    move || {
        app.get().map(|app| view! { <LockedApp app waiting=text on_open=Callback::new(move |()| open())/> })
    }
}

fn read_again(board: Board, seen: &Seen, app: &Option<String>) {
    if let Some(locked) = locked(&seen.facts.store).filter(|locked| locked.app == *app) {
        board.fleet.read_again(&seen.row, &locked.parts);
    }
}
