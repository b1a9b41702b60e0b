//! Keys that work anywhere on a page.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// A key that was pressed, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressed {
    /// What it writes or is called: `k`, `?`, `Enter`.
    pub key: String,
    /// Together with the key for commands: Control, on a Mac Command.
    pub with_command: bool,
    /// Together with nothing but Shift, which is in what the key writes.
    pub is_alone: bool,
    /// In a field.
    pub is_typed: bool,
    /// In a dialog above the page.
    pub is_in_dialog: bool,
}

/// Tells `act` of each key that is pressed, for as long as the owner that asked for it lives. Where it answers true, the
/// browser does nothing else with the key. Keys that are held down, and those that choose a character of a word being
/// composed, are not told.
pub fn on_press(act: impl Fn(&Pressed) -> bool + 'static) {
    let is_mac = is_mac();
    let handle = window_event_listener(ev::keydown, move |event| {
        if !event.repeat() && !event.is_composing() && act(&pressed(&event, is_mac)) {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
}

fn pressed(event: &KeyboardEvent, is_mac: bool) -> Pressed {
    let (control, command) = (event.ctrl_key(), event.meta_key());
    let with_command = if is_mac { command && !control } else { control && !command };
    Pressed {
        key: event.key(),
        with_command: with_command && !event.alt_key() && !event.shift_key(),
        is_alone: !(control || command || event.alt_key()),
        is_typed: is_within(event, "input, textarea, select, [contenteditable]"),
        is_in_dialog: is_within(event, "dialog"),
    }
}

fn is_within(event: &KeyboardEvent, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| element.closest(selector).ok().flatten().is_some())
}

/// Whether the keyboard has a Command key.
pub fn is_mac() -> bool {
    let platform = web_sys::window().and_then(|window| window.navigator().platform().ok());
    platform.is_some_and(|platform| platform.starts_with("Mac") || platform.starts_with("iP"))
}
