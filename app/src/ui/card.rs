//! A group of things that belong together.

use leptos::prelude::*;

/// A frame with a heading.
#[component]
pub fn Card(#[prop(into)] title: Signal<String>, children: Children) -> AnyView {
    let id = format!("card-{}", super::button::next_number());
    let labelled = id.clone();
    view! {
        <section class="card" aria-labelledby=labelled>
            <h2 id=id>{title}</h2>
            {children()}
        </section>
    }
    .into_any()
}
