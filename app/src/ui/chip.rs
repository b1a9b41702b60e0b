//! A filter that is on or off.

use leptos::prelude::*;

use super::Press;

/// A switch in the form of a chip, with how many it would leave.
#[component]
pub fn Chip(
    #[prop(into)] text: Signal<String>,
    #[prop(into)] pressed: Signal<bool>,
    /// How many there are; left out when unknown.
    #[prop(optional, into)]
    count: Signal<Option<usize>>,
    #[prop(into)] on_press: Press,
) -> AnyView {
    view! {
        <button
            type="button"
            class="chip"
            aria-pressed=move || if pressed.get() { "true" } else { "false" }
            on:click=move |_| on_press.act()
        >
            {text}
            {move || count.get().map(|count| view! { " " <b class="count">{count}</b> })}
        </button>
    }
    .into_any()
}
