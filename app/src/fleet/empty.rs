//! When there is nothing to show: why that can be, and what to do.

use leptos::prelude::*;

use super::board::Board;
use crate::{
    paths::Place,
    text::lookup,
    ui::{Button, Code},
    words::fleet::{empty as words, filter},
};

/// The account sees no Key-Value Store add-ons.
#[component]
pub fn NoStores() -> impl IntoView {
    view! {
        <section class="card fleet-empty">
            <h2>{words::NONE}</h2>
            <p>{words::NONE_WHY}</p>
            <p>{words::NONE_NEXT}</p>
            <Code text=words::NONE_COMMAND/>
        </section>
    }
}

/// Search and filters leave nothing over.
#[component]
pub fn NoMatch(board: Board) -> impl IntoView {
    // A list is searched by names; an id or an attachment is looked up.
    let look_up = move || Place::LookUp(board.query.with(|query| query.search.clone())).href();
    view! {
        <section class="card fleet-empty">
            <h2>{words::NO_MATCH}</h2>
            <p>{move || board.query.with(|query| words::no_match(&query.search))}</p>
            <div class="actions">
                <Button on_press=move || board.clear()>{filter::CLEAR}</Button>
                <a class="button" href=look_up>{lookup::TITLE}</a>
            </div>
        </section>
    }
}
