//! Counts by urgency and by version that filter the list when they are pressed.

use kvs::{Line, Urgency};
use leptos::prelude::*;

use super::{board::Board, filter::UNKNOWN_VERSION};
use crate::{
    paths::FleetQuery,
    ui::Chip,
    words::{deadlines::page, fleet::export::URGENCY, kvs::urgency},
};

/// A chip for each urgency there is; nothing when there is but one.
#[component]
pub fn UrgencyChips(board: Board) -> AnyView {
    let all = Memo::new(move |_| {
        board.counts.with(|counts| counts.urgencies.iter().map(|(one, _)| *one).collect::<Vec<_>>())
    });
    let is_there = Memo::new(move |_| all.with(|all| !all.is_empty()));
    (move || {
        is_there.get().then(|| {
            view! {
                <div class="fleet-chips" role="group" aria-label=URGENCY>
                    <span class="fleet-chips-name" aria-hidden="true">{URGENCY}</span>
                    <For each=move || all.get() key=|one| *one let:one>{of_urgency(board, one)}</For>
                </div>
            }
        })
    })
    .into_any()
}

fn of_urgency(board: Board, one: Urgency) -> AnyView {
    let count = Memo::new(move |_| board.counts.with(|counts| found(&counts.urgencies, &one)));
    let pressed = Memo::new(move |_| board.query.with(|query| query.urgency == Some(one)));
    let press = move || {
        let urgency = (!pressed.get_untracked()).then_some(one);
        board.change(|query| FleetQuery { urgency, ..query });
    };
    view! { <Chip text=urgency::short(one) pressed count on_press=press/> }.into_any()
}

/// A chip for each version line there is; nothing when there is but one.
#[component]
pub fn VersionChips(board: Board) -> AnyView {
    let all = Memo::new(move |_| {
        board.counts.with(|counts| counts.versions.iter().map(|(line, _)| *line).collect::<Vec<_>>())
    });
    let is_there = Memo::new(move |_| all.with(|all| !all.is_empty()));
    (move || {
        is_there.get().then(|| {
            view! {
                <div class="fleet-chips" role="group" aria-label=page::VERSIONS>
                    <span class="fleet-chips-name" aria-hidden="true">{page::VERSIONS}</span>
                    <For each=move || all.get() key=|line| *line let:line>{of_version(board, line)}</For>
                </div>
            }
        })
    })
    .into_any()
}

fn of_version(board: Board, line: Option<Line>) -> AnyView {
    let word = line.map_or_else(|| UNKNOWN_VERSION.to_owned(), |line| line.to_string());
    let text = line.map_or_else(|| page::VERSION_UNKNOWN.text().to_owned(), |line| line.to_string());
    let count = Memo::new(move |_| board.counts.with(|counts| found(&counts.versions, &line)));
    let is_on = word.clone();
    let pressed =
        Memo::new(move |_| board.query.with(|query| query.version.as_deref() == Some(is_on.as_str())));
    let press = move || {
        let version = (!pressed.get_untracked()).then(|| word.clone());
        board.change(|query| FleetQuery { version, ..query });
    };
    view! { <Chip text pressed count on_press=press/> }.into_any()
}

fn found<T: PartialEq>(counts: &[(T, usize)], wanted: &T) -> Option<usize> {
    counts.iter().find(|(one, _)| one == wanted).map(|(_, count)| *count)
}
