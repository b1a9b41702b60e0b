//! A verdict in one word, with its sign.

use leptos::prelude::*;

use super::Tone;

/// A short verdict. The sign is decoration for a screen reader: the word says it.
#[component]
pub fn Badge(
    #[prop(into)] tone: Signal<Tone>,
    /// The word.
    #[prop(into)]
    text: Signal<String>,
) -> AnyView {
    view! {
        <span class=move || format!("badge {}", tone.get().class())>
            <span class="badge-sign" aria-hidden="true">{move || tone.get().sign()}</span>
            {text}
        </span>
    }
    .into_any()
}
