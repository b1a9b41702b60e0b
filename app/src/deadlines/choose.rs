//! Counts that filter: by version, by urgency.

use leptos::prelude::*;

use crate::{
    fleet::{
        board::{Board, View},
        due_chips::{UrgencyChips, VersionChips},
    },
    ui::Button,
    words::{
        deadlines::{headline, page as texts},
        fleet::filter,
    },
};

/// The chips, how many add-ons they leave over, and the way to the same add-ons as a list.
#[component]
pub fn Choose(board: Board) -> AnyView {
    let narrows = Memo::new(move |_| board.query.with(crate::paths::FleetQuery::narrows));
    let shown = Memo::new(move |_| {
        headline::filtered(board.shown.with(|shown| shown.len()), board.total()).unwrap_or_default()
    });
    let list = move || View::List.place(board.query.get()).href();
    view! {
        <div class="deadlines-tools">
            <VersionChips board/>
            <UrgencyChips board/>
            <div class="tools">
                <p class="fleet-shown small" role="status">{shown}</p>
                {move || narrows.get().then(|| view! {
                    <Button quiet=true on_press=move || board.clear()>{filter::CLEAR}</Button>
                })}
                <a href=list>{texts::TO_LIST}</a>
            </div>
        </div>
    }
    .into_any()
}
