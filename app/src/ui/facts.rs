//! Names with values.

use leptos::prelude::*;

/// The few facts at the head of a page, each in a card.
#[component]
pub fn Facts(children: Children) -> AnyView {
    view! { <dl class="facts">{children()}</dl> }.into_any()
}

/// One of them.
#[component]
pub fn Fact(#[prop(into)] name: Signal<String>, children: Children) -> AnyView {
    view! { <div class="card fact"><dt>{name}</dt><dd>{children()}</dd></div> }.into_any()
}

/// A list of names and values, one below the other.
#[component]
pub fn Rows(children: Children) -> AnyView {
    view! { <dl class="rows">{children()}</dl> }.into_any()
}

/// One of them.
#[component]
pub fn Line(#[prop(into)] name: Signal<String>, children: Children) -> AnyView {
    view! { <div class="line"><dt>{name}</dt><dd>{children()}</dd></div> }.into_any()
}
