//! Times in the person's zone, with UTC beside.

use leptos::prelude::*;
use time::OffsetDateTime;

use crate::{app::use_now, browser::zone, words::time as words};

/// A point in time: in the person's zone, with UTC below or beside it.
#[component]
pub fn Moment(at: OffsetDateTime) -> AnyView {
    let shown = zone::date_time(at);
    let hover = shown.utc.clone();
    view! {
        <time class="moment" datetime=shown.iso title=hover>
            {shown.local}
            {(!shown.is_utc).then(|| view! { " " <span class="utc">{shown.utc}</span> })}
        </time>
    }
    .into_any()
}

/// How long ago, in words that move on by themselves: `20 seconds ago`.
#[component]
pub fn Age(#[prop(into)] at: Signal<OffsetDateTime>) -> AnyView {
    let now = use_now();
    let text = Memo::new(move |_| words::ago(now.get() - at.get()));
    view! {
        <time
            datetime=move || zone::date_time(at.get()).iso
            title=move || zone::date_time(at.get()).local
        >{text}</time>
    }
    .into_any()
}
