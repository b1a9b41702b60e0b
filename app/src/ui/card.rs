//! A group of things that belong together.

use leptos::prelude::*;

/// A frame with a heading. Its name is a landmark of the page, but for one of `many` alike: a report has the same for
/// each add-on.
#[component]
pub fn Card(
    #[prop(into)] title: Signal<String>,
    #[prop(optional)] many: bool,
    children: Children,
) -> AnyView {
    let id = format!("card-{}", super::button::next_number());
    let labelled = (!many).then(|| id.clone());
    view! {
        <section class="card" aria-labelledby=labelled>
            <h2 id=id>{title}</h2>
            {children()}
        </section>
    }
    .into_any()
}
