//! Keys that work anywhere on a page.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// Runs `act` when `key` is pressed by itself and nobody is typing, for as long as the owner that asked for it lives.
pub fn on_key(key: &'static str, act: impl Fn() + 'static) {
    let handle = window_event_listener(ev::keydown, move |event| {
        if event.key() == key && is_alone(&event) && !is_typing(&event) {
            event.prevent_default();
            act();
        }
    });
    on_cleanup(move || handle.remove());
}

fn is_alone(event: &KeyboardEvent) -> bool {
    !(event.ctrl_key() || event.meta_key() || event.alt_key() || event.repeat())
}

/// In a field, or in a dialog above the page.
fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| {
        element.closest("input, textarea, select, dialog, [contenteditable]").ok().flatten().is_some()
    })
}
