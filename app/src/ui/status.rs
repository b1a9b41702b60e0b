//! A line that says what is going on, and is read out when it changes.

use leptos::prelude::*;

/// A polite status line.
#[component]
pub fn Status(#[prop(into)] text: Signal<String>) -> AnyView {
    view! { <p class="status" role="status">{text}</p> }.into_any()
}
