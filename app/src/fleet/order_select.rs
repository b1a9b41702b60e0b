//! The order, where the table's heads cannot be pressed: on narrow screens rows are cards.

use leptos::prelude::*;

use super::board::Board;
use crate::{
    paths::{Column, FleetQuery},
    words::fleet::filter as words,
};

/// A list of orders, and a button that turns the chosen one round.
#[component]
pub fn OrderSelect(board: Board) -> impl IntoView {
    let chosen = Memo::new(move |_| board.query.with(|query| query.sort));
    let direction = Memo::new(move |_| board.query.with(|query| query.direction));
    let choose = move |word: String| {
        let sort = Column::ALL.into_iter().find(|column| column.word() == word).unwrap_or_default();
        board.change(|query| FleetQuery { sort, ..query });
    };
    view! {
        <div class="fleet-order">
            <select
                class="field fleet-select"
                aria-label=words::SORT_BY
                prop:value=move || chosen.get().word()
                on:change=move |event| choose(event_target_value(&event))
            >
                {Column::ALL.into_iter().map(|column| view! {
                    <option value=column.word() selected=move || chosen.get() == column>{words::order(column)}</option>
                }).collect_view()}
            </select>
            <button
                type="button"
                class="button"
                aria-label=words::TURN_ROUND
                on:click=move |_| board.change(|query| FleetQuery { direction: query.direction.turned(), ..query })
            >
                <span aria-hidden="true">{move || words::arrow(direction.get())}</span>
            </button>
        </div>
    }
}
