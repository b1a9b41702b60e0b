//! A verdict without a frame: a sign and a word, for cells where a badge would be too loud.

use leptos::prelude::*;

use crate::ui::Tone;

/// The sign is decoration for a screen reader: the word says it.
#[component]
pub fn Verdict(tone: Tone, #[prop(into)] text: String) -> impl IntoView {
    view! {
        <span class=format!("verdict {}", tone.class())>
            <span class="verdict-sign" aria-hidden="true">{tone.sign()}</span>
            {text}
        </span>
    }
}
