//! Text on its way into a text area, taken before it gets there.

use leptos::{html, prelude::*};
use web_sys::{ClipboardEvent, DataTransfer, DragEvent};

/// What is being pasted; the text area does not get it, nor does the browser's list of what can be undone.
pub fn pasted(event: &ClipboardEvent) -> String {
    event.prevent_default();
    text(event.clipboard_data())
}

/// What is being dropped. A file that is dropped would replace the whole page, so nothing is left to the browser.
pub fn dropped(event: &DragEvent) -> String {
    event.prevent_default();
    text(event.data_transfer())
}

fn text(data: Option<DataTransfer>) -> String {
    data.and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default()
}

/// What stands in a text area.
pub fn written(area: NodeRef<html::Textarea>) -> String {
    area.get_untracked().map(|area| area.value()).unwrap_or_default()
}

/// Puts another text in its place; an empty one forgets what was there.
pub fn write(area: NodeRef<html::Textarea>, text: &str) {
    if let Some(area) = area.get_untracked() {
        area.set_value(text);
    }
}
