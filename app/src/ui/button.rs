//! A button that says why it cannot be pressed.

use leptos::prelude::*;

use super::{Press, Tone};

/// A button. While `refusal` holds a reason the button stays where it is, can be focused, does nothing when pressed,
/// and the reason stands beside it.
#[component]
pub fn Button(
    children: Children,
    #[prop(into)] on_press: Press,
    /// The one next action of the page.
    #[prop(optional)]
    primary: bool,
    /// Without a frame, for actions of little weight.
    #[prop(optional)]
    quiet: bool,
    /// Something is lost or stopped by it.
    #[prop(optional)]
    danger: bool,
    /// Why it cannot be pressed now.
    #[prop(optional, into)]
    refusal: Signal<Option<String>>,
    /// What was pressed is going on; pressing again does nothing.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// What it does, when the words on it do not say it without their surroundings.
    #[prop(optional, into)]
    label: Option<String>,
) -> AnyView {
    let class = match (primary, quiet, danger) {
        (true, ..) => "button primary",
        (_, true, true) => "button quiet danger",
        (_, true, _) => "button quiet",
        (_, _, true) => "button danger",
        _ => "button",
    };
    let refused = Memo::new(move |_| refusal.get());
    let id = format!("why-{}", next_number());
    let describes = id.clone();
    view! {
        <button
            type="button"
            class=class
            aria-label=label
            aria-disabled=move || (refused.with(Option::is_some) || busy.get()).then_some("true")
            aria-busy=move || busy.get().then_some("true")
            aria-describedby=move || refused.with(Option::is_some).then(|| describes.clone())
            on:click=move |_| {
                if refused.with_untracked(Option::is_none) && !busy.get_untracked() {
                    on_press.act();
                }
            }
        >
            {children()}
        </button>
        {move || refused.get().map(|why| view! {
            <span class="why" id=id.clone()>
                <span aria-hidden="true">{Tone::Plain.sign()}" "</span>{why}
            </span>
        })}
    }
    .into_any()
}

/// A number no other part of the page has.
pub(super) fn next_number() -> u32 {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}
