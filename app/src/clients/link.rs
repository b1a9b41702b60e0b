//! The way to the page.

use leptos::prelude::*;

use crate::{paths::Place, words::clients as words};

/// A link to what to set in the clients of one add-on.
#[component]
pub fn ClientsLink(#[prop(into)] addon: String) -> AnyView {
    view! {
        <p class="clients-link">
            <a href=Place::clients(&addon).href()>{words::ENTRY}</a>
            <span class="small muted">{words::ENTRY_BELOW}</span>
        </p>
    }
    .into_any()
}
