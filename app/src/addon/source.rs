//! Links that leave the console: to the page a verdict rests on.

use leptos::prelude::*;
use time::Date;

use crate::words::kvs::source as words;

/// A link to another site: a sign and hidden words say so, and the other site is not told where it comes from. `lang` is
/// what its text is in, where that is not the language of the page.
#[component]
pub fn Leaving(
    #[prop(into)] href: String,
    #[prop(into)] text: String,
    #[prop(optional)] lang: Option<&'static str>,
) -> impl IntoView {
    view! {
        <a class="leaving" href=href target="_blank" rel="noopener noreferrer">
            <span lang=lang>{text}</span><span class="leaving-sign" aria-hidden="true">"↗"</span><span class="hidden">" "{words::LEAVES}</span>
        </a>
    }
}

/// Where a verdict is written, and when somebody last looked there.
#[component]
pub fn Source(source: kvs::Source, #[prop(optional_no_strip)] checked: Option<Date>) -> impl IntoView {
    view! {
        <span class="source small muted">
            {words::SOURCE}" "<Leaving href=source.url.into_owned() text=source.title.into_owned() lang="en"/>
            {checked.map(|date| format!(", {}", words::checked(date)))}
        </span>
    }
}
