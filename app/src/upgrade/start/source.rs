//! What is said here rests on a page of somebody else.

use leptos::prelude::*;

use crate::{
    ui::{Finding, Tone},
    words::upgrade::page,
};

/// A link to the page a sentence rests on; read aloud, it says which page that is.
#[component]
pub fn SourceLink(source: kvs::Source) -> impl IntoView {
    view! {
        <a class="small" href=source.url.into_owned() rel="external noreferrer" target="_blank">
            {page::SOURCE}<span class="hidden">": "<span lang="en">{source.title.into_owned()}</span></span>
        </a>
    }
}

/// One thing an upgrade brings: the headline says it, the text what to do about it.
#[component]
pub fn Consequence(told: (Tone, String, String), source: kvs::Source) -> impl IntoView {
    let (tone, title, meaning) = told;
    view! {
        <Finding tone title>
            <p>{meaning}" "<SourceLink source/></p>
        </Finding>
    }
}
