//! Filters as chips, each with how many add-ons it would leave over.

use leptos::prelude::*;

use super::{board::Board, filter::NO_TEAM};
use crate::{
    paths::{FleetQuery, Show},
    ui::Chip,
    words::{
        fleet::filter as words,
        kvs::plan::{family, family_word},
    },
};

/// With more teams than this a list to choose from is quicker than chips.
const MANY_TEAMS: usize = 6;

/// All filters that are of use for this fleet.
#[component]
pub fn Chips(board: Board) -> impl IntoView {
    let shows =
        move || board.counts.with(|counts| counts.shows.iter().map(|(show, _)| *show).collect::<Vec<_>>());
    let families = move || {
        board.counts.with(|counts| counts.families.iter().map(|(family, _)| *family).collect::<Vec<_>>())
    };
    let teams = Memo::new(move |_| {
        board.counts.with(|counts| counts.teams.iter().map(|(team, _)| team.clone()).collect::<Vec<_>>())
    });
    view! {
        <div class="fleet-chips" role="group" aria-label=words::FILTERS>
            <For each=shows key=|show| *show let:show><ShowChip board show/></For>
            <For each=families key=|family| *family let:of><FamilyChip board of/></For>
            {move || if teams.with(Vec::len) > MANY_TEAMS {
                view! { <TeamSelect board teams/> }.into_any()
            } else {
                view! { <For each=move || teams.get() key=Clone::clone let:team><TeamChip board team/></For> }.into_any()
            }}
        </div>
    }
}

#[component]
fn ShowChip(board: Board, show: Show) -> impl IntoView {
    let count = Memo::new(move |_| board.counts.with(|counts| found(&counts.shows, &show)));
    let pressed = Memo::new(move |_| board.query.with(|query| query.show.contains(&show)));
    view! { <Chip text=words::show(show) pressed count on_press=move || board.change(|query| query.toggled(show))/> }
}

#[component]
fn FamilyChip(board: Board, of: kvs::Family) -> impl IntoView {
    let word = family_word(of);
    let count = Memo::new(move |_| board.counts.with(|counts| found(&counts.families, &of)));
    let pressed = Memo::new(move |_| board.query.with(|query| query.family.as_deref() == Some(word)));
    let press = move || {
        board.change(|query| FleetQuery {
            family: (!pressed.get_untracked()).then(|| word.to_owned()),
            ..query
        });
    };
    view! { <Chip text=family(of) pressed count on_press=press/> }
}

#[component]
fn TeamChip(board: Board, team: String) -> impl IntoView {
    let name = StoredValue::new(team.clone());
    let count =
        Memo::new(move |_| board.counts.with(|counts| name.with_value(|name| found(&counts.teams, name))));
    let pressed = Memo::new(move |_| {
        board.query.with(|query| name.with_value(|name| query.team.as_deref() == Some(name.as_str())))
    });
    let press = move || {
        let team = (!pressed.get_untracked()).then(|| name.get_value());
        board.change(|query| FleetQuery { team, ..query });
    };
    view! { <Chip text=named(&team) pressed count on_press=press/> }
}

#[component]
fn TeamSelect(board: Board, teams: Memo<Vec<String>>) -> impl IntoView {
    let chosen = Memo::new(move |_| board.query.with(|query| query.team.clone().unwrap_or_default()));
    let choose = move |team: String| {
        board.change(|query| FleetQuery { team: Some(team).filter(|team| !team.is_empty()), ..query });
    };
    view! {
        <select
            class="field fleet-select"
            aria-label=words::TEAM
            prop:value=chosen
            on:change=move |event| choose(event_target_value(&event))
        >
            <option value="">{words::ALL_TEAMS}</option>
            <For each=move || teams.get() key=Clone::clone let:team>
                <option value=team.clone() selected={let team = team.clone(); move || chosen.get() == team}>
                    {named(&team)}
                </option>
            </For>
        </select>
    }
}

fn named(team: &str) -> String {
    if team == NO_TEAM { words::NO_TEAM.into() } else { crate::words::fleet::cell::team(team) }
}

fn found<T: PartialEq>(counts: &[(T, usize)], wanted: &T) -> Option<usize> {
    counts.iter().find(|(one, _)| one == wanted).map(|(_, count)| *count)
}
