//! The palette as it is shown: a combobox with its list, above the page.

use leptos::{html, prelude::*};

use super::{choose::Chooser, offer::Offer, state::Found, use_palette};
use crate::{
    browser::{element, keyboard},
    text::palette as words,
};

/// The id of the list, which the field controls.
const LIST: &str = "palette-list";

/// The palette, and the keys that open it.
#[component]
pub fn Palette() -> AnyView {
    let open = use_palette().0;
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let _ = dialog.get();
        if open.get() { element::open_dialog(dialog) } else { element::close_dialog(dialog) }
    });
    keyboard::on_press(move |pressed| {
        let is_ours = pressed.with_command && pressed.key.eq_ignore_ascii_case("k");
        // Above another dialog it would lead away from a question.
        if is_ours && (open.get_untracked() || !pressed.is_in_dialog) {
            open.update(|open| *open = !*open);
        }
        is_ours
    });
    view! {
        <dialog node_ref=dialog class="dialog palette" aria-label=words::TITLE on:close=move |_| open.set(false)>
            {move || open.get().then(|| view! { <Inside open/> })}
        </dialog>
    }
    .into_any()
}

#[component]
fn Inside(open: RwSignal<bool>) -> AnyView {
    let found = Found::new();
    let chooser = Chooser::new();
    let choose = Callback::new(move |()| {
        if let Some(goal) = found.chosen() {
            open.set(false);
            chooser.choose(goal, found);
        }
    });
    let input = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        if input.get().is_some() {
            element::focus_input(input);
        }
    });
    let key = move |event: leptos::ev::KeyboardEvent| {
        match &*event.key() {
            "ArrowDown" => found.step(1),
            "ArrowUp" => found.step(-1),
            "Enter" if !event.is_composing() => choose.run(()),
            _ => return,
        }
        event.prevent_default();
        element::show_nearest(&line_id(found.at.get_untracked()));
    };
    let is_any = move || if found.height() == 0 { "false" } else { "true" };
    let number = move || words::Found { offers: i64::try_from(found.number()).unwrap_or(i64::MAX) }.text();
    view! {
        <input
            node_ref=input
            class="field palette-field"
            type="text"
            role="combobox"
            aria-label=words::TITLE
            aria-expanded=is_any
            aria-controls=LIST
            aria-autocomplete="list"
            aria-activedescendant=move || (found.height() > 0).then(|| line_id(found.at.get()))
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            placeholder=words::PLACEHOLDER
            on:input=move |event| found.take(event_target_value(&event))
            on:keydown=key
        />
        <ul class="palette-list" id=LIST role="listbox" aria-label=words::TITLE>
            {move || found.lines().into_iter().enumerate().map(|(at, offer)| line(at, offer, found, choose)).collect_view()}
        </ul>
        <p class="palette-foot muted small">
            <span role="status">{number}</span>
            <button type="button" class="button quiet" on:click=move |_| open.set(false)>{words::CLOSE}</button>
        </p>
    }
    .into_any()
}

fn line(at: usize, offer: Offer, found: Found, choose: Callback<()>) -> AnyView {
    let is_chosen = move || found.at.get() == at;
    let press = move |_| {
        found.at.set(at);
        choose.run(());
    };
    view! {
        // The field keeps the focus: a press must not take it away first.
        <li
            id=line_id(at)
            class="palette-line"
            role="option"
            aria-selected=move || if is_chosen() { "true" } else { "false" }
            on:mousedown=|event| event.prevent_default()
            on:click=press
        >
            <span class="palette-name">{offer.name}" "<span class="muted small">{offer.more}</span></span>
            <span class="palette-kind muted small">{offer.goal.kind()}</span>
        </li>
    }
    .into_any()
}

fn line_id(at: usize) -> String {
    format!("palette-{at}")
}
