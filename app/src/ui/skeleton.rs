//! A place that is still empty because its answer is on the way.

use leptos::prelude::*;

use crate::words::ui as words;

/// A grey bar where a value will be; said once to screen readers.
#[component]
pub fn Skeleton() -> AnyView {
    view! { <span class="skeleton"><span class="hidden">{words::READING}</span></span> }.into_any()
}
