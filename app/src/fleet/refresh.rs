//! How old the list is, and reading it again.

use leptos::prelude::*;

use crate::{
    fleet_store::{Fleet, FleetState},
    ui::{Age, Button},
    words::fleet as words,
};

/// Reads everything again.
#[component]
pub fn Refresh(fleet: Fleet) -> impl IntoView {
    let reading = Memo::new(move |_| matches!(fleet.state(), FleetState::Reading { .. }));
    view! { <Button on_press=move || fleet.refresh() busy=reading>{words::REFRESH}</Button> }
}

/// When the list was last read, in words that move on by themselves.
#[component]
pub fn ReadAt(fleet: Fleet) -> impl IntoView {
    let at = Memo::new(move |_| match fleet.state() {
        FleetState::Read { at } => Some(at),
        FleetState::Reading { last } | FleetState::Failed { last, .. } => last,
        FleetState::NotRead => None,
    });
    move || at.get().map(|at| view! { <p class="small">{words::READ}" "<Age at=Signal::stored(at)/></p> })
}
