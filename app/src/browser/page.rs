//! The page as a whole: its title, its focus, whether anybody looks at it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Document, FocusOptions, HtmlElement, VisibilityState};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// [`focus_in_place`], if nothing has the focus: what had it left the page.
pub fn focus_if_lost(selector: &str) {
    let lost = web_sys::window().and_then(|window| window.document()).is_some_and(|document| {
        document.active_element().is_none_or(|active| active.tag_name().eq_ignore_ascii_case("body"))
    });
    if lost {
        focus_in_place(selector);
    }
}

/// Puts the focus on the first element that matches, so that a screen reader reads it and the next Tab goes on from
/// there. Says whether there was one.
pub fn focus(selector: &str) -> bool {
    found(selector).is_some_and(|element| element.focus().is_ok())
}

/// [`focus`] without scrolling there: where a page begins, and where Back comes back to, is the router's and the
/// browser's to say.
pub fn focus_in_place(selector: &str) -> bool {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    found(selector).is_some_and(|element| element.focus_with_options(&options).is_ok())
}

fn found(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Scrolls to the top, as a new page does.
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the browser's dialog for printing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// The path of the page's address.
pub fn path() -> String {
    web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// Whether this browser may hold records of upgrades. The boot script looks while the console is fetched, and says so on
/// the page; as long as it does not say that there are none, there may be some.
pub fn may_hold_records() -> bool {
    let root = document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("data-records")).as_deref() != Some("none")
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

/// Whether the person is at this page: the tab is in front, and its window too.
pub fn has_focus() -> bool {
    document().is_some_and(|document| document.has_focus().unwrap_or(false))
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
