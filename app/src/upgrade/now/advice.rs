//! What clients must do before TLS turns on.

use leptos::prelude::*;

use crate::words::upgrade::advice as words;

/// What makes a client ready.
#[component]
pub fn TlsAdvice() -> impl IntoView {
    view! {
        <h3>{words::TITLE}</h3>
        <ul class="tls-advice">{words::READY.iter().map(|line| view! { <li>{*line}</li> }).collect_view()}</ul>
        <p class="small"><a href=words::SOURCE_URL rel="external noreferrer" target="_blank">{words::SOURCES}</a></p>
    }
}
