//! Names with values.

use leptos::prelude::*;

/// The few facts at the head of a page, each in a card.
#[component]
pub fn Facts(children: Children) -> impl IntoView {
    view! { <dl class="facts">{children()}</dl> }
}

/// One of them.
#[component]
pub fn Fact(#[prop(into)] name: Signal<String>, children: Children) -> impl IntoView {
    view! { <div class="card fact"><dt>{name}</dt><dd>{children()}</dd></div> }
}

/// A list of names and values, one below the other.
#[component]
pub fn Rows(children: Children) -> impl IntoView {
    view! { <dl class="rows">{children()}</dl> }
}

/// One of them.
#[component]
pub fn Line(#[prop(into)] name: Signal<String>, children: Children) -> impl IntoView {
    view! { <div class="line"><dt>{name}</dt><dd>{children()}</dd></div> }
}
