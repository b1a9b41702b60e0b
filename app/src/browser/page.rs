//! The page as a whole: its title, its focus, whether anybody looks at it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, VisibilityState};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Puts the focus on the first element that matches, so that a screen reader reads it and the next Tab goes on from
/// there. Says whether there was one.
pub fn focus(selector: &str) -> bool {
    let found = document().and_then(|d| d.query_selector(selector).ok().flatten());
    match found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        Some(element) => element.focus().is_ok(),
        None => false,
    }
}

/// Scrolls to the top, as a new page does.
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Whether the tab is in front. True where the browser does not say.
pub fn is_visible() -> bool {
    document().is_none_or(|d| d.visibility_state() != VisibilityState::Hidden)
}

/// Whether the browser believes it has a network. True where it does not say.
pub fn is_online() -> bool {
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}

/// [`is_visible`] as a signal, for as long as the owner that asked for it lives.
pub fn visible() -> ReadSignal<bool> {
    let (read, write) = signal(is_visible());
    // The event bubbles from the document to the window.
    let handle = window_event_listener_untyped("visibilitychange", move |_| write.set(is_visible()));
    on_cleanup(move || handle.remove());
    read
}

/// [`is_online`] as a signal, for as long as the owner that asked for it lives.
pub fn online() -> ReadSignal<bool> {
    let (read, write) = signal(is_online());
    let gone = window_event_listener_untyped("offline", move |_| write.set(is_online()));
    let back = window_event_listener_untyped("online", move |_| write.set(is_online()));
    on_cleanup(move || {
        gone.remove();
        back.remove();
    });
    read
}

/// Asks before the tab is closed or reloaded, for as long as `when` says so.
pub fn ask_before_leaving(when: Signal<bool>) {
    let handle = window_event_listener_untyped("beforeunload", move |event| {
        if when.get_untracked() {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
}
