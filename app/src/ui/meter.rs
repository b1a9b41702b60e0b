//! How far something is.

use leptos::prelude::*;

/// A bar of `done` of `of`; without a number of steps it only says that something is going on.
/// It is full only when everything is done: nothing is rounded up.
#[component]
pub fn Progress(
    /// What is going on, for those who cannot see the bar.
    #[prop(into)]
    label: Signal<String>,
    /// Done and of how many; `None` when that is unknown.
    #[prop(into)]
    amount: Signal<Option<(u32, u32)>>,
) -> AnyView {
    view! {
        <progress
            class="progress"
            aria-label=label
            max=move || amount.get().map(|(_, of)| of.max(1).to_string())
            value=move || amount.get().map(|(done, _)| done.to_string())
        ></progress>
    }
    .into_any()
}
