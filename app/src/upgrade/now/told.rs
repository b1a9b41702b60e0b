//! Paragraphs, and the platform's own words as a quote.

use leptos::prelude::*;

use crate::words::upgrade::{Told, page};

/// What a panel says below its heading.
#[component]
pub fn Telling(told: Told) -> impl IntoView {
    view! {
        {told.text.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
        {told.said.map(|said| view! { <Quoted said/> })}
    }
}

/// The platform's words, word for word: it speaks English.
#[component]
pub fn Quoted(said: String) -> impl IntoView {
    view! {
        <figure class="platform-said">
            <figcaption class="small muted">{page::PLATFORM_SAID}</figcaption>
            <blockquote class="quote" lang="en">{said}</blockquote>
        </figure>
    }
}
