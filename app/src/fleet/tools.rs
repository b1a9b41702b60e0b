//! Finding, filtering and ordering.

use leptos::{html, prelude::*};

use super::{
    board::{Board, View},
    chips::Chips,
    due_chips::UrgencyChips,
    export::SaveSheet,
    order_select::OrderSelect,
};
use crate::{
    browser::element,
    shortcuts::use_shortcut,
    text::shortcuts,
    ui::{Button, Field},
    words::{deadlines::page::TO_DEADLINES, fleet::filter as words},
};

/// The row of tools above the table.
#[component]
pub fn Tools(board: Board) -> impl IntoView {
    let narrows = Memo::new(move |_| board.query.with(crate::paths::FleetQuery::narrows));
    let shown = Memo::new(move |_| {
        words::shown(board.shown.with(|shown| shown.len()), board.total()).unwrap_or_default()
    });
    let deadlines = move || View::Deadlines.place(board.query.get()).href();
    view! {
        <div class="fleet-tools">
            <div class="fleet-find-row">
                <Find board/>
                <OrderSelect board/>
            </div>
            <div class="tools">
                <UrgencyChips board/>
                <div class="fleet-out row">
                    <a href=deadlines>{TO_DEADLINES}</a>
                    <SaveSheet board/>
                </div>
            </div>
            <div class="tools">
                <Chips board/>
                <p class="fleet-shown small" role="status">{shown}</p>
                {move || narrows.get().then(|| view! {
                    <Button quiet=true on_press=move || board.clear()>{words::CLEAR}</Button>
                })}
            </div>
        </div>
    }
}

#[component]
fn Find(board: Board) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    use_shortcut("/", shortcuts::FIND, move || element::focus_input(input));
    let value = Memo::new(move |_| board.query.with(|query| query.search.clone()));
    view! {
        <div class="fleet-find" class:filled=move || value.with(|value| !value.is_empty())>
            <Field
                label=words::FIND
                kind="search"
                placeholder=words::FIND
                node_ref=input
                value=value
                on_input=Callback::new(move |text| board.find(text))
            />
            <kbd class="kbd" title=words::FIND_KEY_MEANS aria-hidden="true">{words::FIND_KEY}</kbd>
        </div>
    }
}
