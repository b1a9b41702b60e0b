//! The list of shortcuts, and the switch that turns them off.

use leptos::prelude::*;

use super::use_shortcuts;
use crate::{browser::keyboard, palette, text::shortcuts as words, ui::Dialog};

/// What is shown under `?`.
#[component]
pub fn ShortcutList() -> AnyView {
    let shortcuts = use_shortcuts();
    view! {
        <Dialog open=shortcuts.is_listed title=words::TITLE.text().to_owned()>
            <Lines/>
        </Dialog>
    }
    .into_any()
}

#[component]
fn Lines() -> AnyView {
    let shortcuts = use_shortcuts();
    let switch = move |event| shortcuts.switch(event_target_checked(&event));
    view! {
        <dl class="shortcuts">
            <div><dt>{words::PALETTE}</dt><dd>{keys(palette::keys(keyboard::is_mac()))}</dd></div>
            {move || shortcuts.all().into_iter().map(|one| view! {
                <div class:muted=move || !shortcuts.are_on.get()><dt>{one.what}</dt><dd>{keys(one.keys)}</dd></div>
            }).collect_view()}
        </dl>
        <label class="tick">
            <input type="checkbox" prop:checked=shortcuts.are_on on:change=switch/>
            <span>{words::ON}</span>
        </label>
        <p class="muted small">{words::ON_MEANS}</p>
    }
    .into_any()
}

/// The keys, each by itself.
fn keys(keys: &'static str) -> AnyView {
    keys.split(' ').map(|key| view! { <kbd class="key">{key}</kbd>" " }).collect_view().into_any()
}
