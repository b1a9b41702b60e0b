//! Small acts on one element that markup cannot say.

use leptos::{html, prelude::*};

/// Opens a dialog above the page: the browser keeps the focus inside, makes the rest inert, and closes it on Escape.
pub fn open_dialog(dialog: NodeRef<html::Dialog>) {
    if let Some(dialog) = dialog.get_untracked()
        && !dialog.open()
    {
        let _ = dialog.show_modal();
    }
}

/// Closes it; the browser gives the focus back to where it was.
pub fn close_dialog(dialog: NodeRef<html::Dialog>) {
    if let Some(dialog) = dialog.get_untracked()
        && dialog.open()
    {
        dialog.close();
    }
}

/// What is written in an input.
pub fn value(input: NodeRef<html::Input>) -> String {
    input.get_untracked().map(|input| input.value()).unwrap_or_default()
}

/// Whether a checkbox is ticked.
pub fn is_checked(input: NodeRef<html::Input>) -> bool {
    input.get_untracked().is_some_and(|input| input.checked())
}

/// Empties an input and forgets what was written.
pub fn clear(input: NodeRef<html::Input>) {
    if let Some(input) = input.get_untracked() {
        input.set_value("");
    }
}

/// Puts the focus into an input.
pub fn focus_input(input: NodeRef<html::Input>) {
    if let Some(input) = input.get_untracked() {
        let _ = input.focus();
    }
}

/// Puts the focus onto a heading, which then is read out and comes into view.
pub fn focus_heading(heading: NodeRef<html::H2>) {
    if let Some(heading) = heading.get_untracked() {
        let _ = heading.focus();
    }
}

/// Whether the fold an event comes from is open.
pub fn is_open(event: &web_sys::Event) -> bool {
    event_target::<web_sys::Element>(event).has_attribute("open")
}

/// Scrolls the list an element is in just so far that the element is seen.
pub fn show_nearest(id: &str) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    let found = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(element) = found {
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
