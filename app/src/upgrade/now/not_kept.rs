//! Before the first change: this browser does not keep the record.

use leptos::prelude::*;

use super::{super::desk::use_desk, panel::focus_heading};
use crate::{
    ui::Button,
    words::upgrade::{not_kept as words, stop},
};

/// The panel.
#[component]
pub fn NotKept() -> impl IntoView {
    let desk = use_desk();
    let go = move |act: fn(super::super::desk::Desk)| {
        focus_heading();
        act(desk);
    };
    view! {
        <p>{words::WHY}</p>
        <p>{words::NEXT}</p>
        <div class="actions">
            <Button primary=true on_press=move || go(|desk| desk.look())>{words::TRY_AGAIN}</Button>
            <Button refusal=desk.refused() on_press=move || go(|desk| desk.go_on())>{words::GO_ON}</Button>
            <Button danger=true on_press=move || go(|desk| desk.stop(false))>{stop::STOP}</Button>
        </div>
    }
}
