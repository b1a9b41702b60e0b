//! Light, dark, or as the system.

use leptos::prelude::*;

use crate::{browser::theme, words::shell as words};

/// One button that goes round.
#[component]
pub fn ThemeSwitch() -> AnyView {
    let chosen = RwSignal::new(theme::stored());
    let turn = move |_| {
        chosen.update(|chosen| *chosen = chosen.next());
        theme::apply(chosen.get_untracked());
    };
    view! {
        <button
            type="button"
            class="button quiet theme"
            title=move || words::theme(chosen.get()).text()
            aria-label=move || words::theme(chosen.get()).text()
            on:click=turn
        >
            <span aria-hidden="true">{move || words::theme_sign(chosen.get())}</span>
        </button>
    }
    .into_any()
}
