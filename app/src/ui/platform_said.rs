//! What the platform itself said about a failure.

use leptos::prelude::*;

use crate::words::ui as words;

/// Its own words, to be unfolded, and the request id for a support ticket: that one also when it said nothing.
#[component]
pub fn PlatformSaid(said: Option<String>, request_id: Option<String>) -> AnyView {
    let id =
        request_id.map(|id| view! { <p class="small muted">{words::REQUEST_ID}" "<code>{id}</code></p> });
    match said {
        Some(said) => view! {
            <details class="platform-said">
                <summary>{words::PLATFORM_SAID}</summary>
                <p class="quote" lang="en">{said}</p>
                {id}
            </details>
        }
        .into_any(),
        None => id.into_any(),
    }
}
