//! What can be pressed on the page as it is.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Buttons and links that look like buttons, and what folds; not what stands in a dialog.
const CONTROLS: &str = "main button, main a.button, main summary";

/// One thing that can be pressed.
#[derive(Clone)]
pub struct Control {
    pub name: String,
    element: HtmlElement,
}

impl Control {
    /// Puts the focus on it and brings it into view. Nothing is pressed: that is the person's next key.
    pub fn focus(&self) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Center);
        self.element.scroll_into_view_with_scroll_into_view_options(&options);
        let _ = self.element.focus();
    }
}

/// All of the page, top to bottom, each name once: of rows that are alike the first is enough.
pub fn on_page() -> Vec<Control> {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return Vec::new() };
    let mut all: Vec<Control> = Vec::new();
    for control in elements(&document).into_iter().filter_map(control) {
        if !all.iter().any(|other| other.name == control.name) {
            all.push(control);
        }
    }
    all
}

fn elements(document: &Document) -> Vec<HtmlElement> {
    let Ok(found) = document.query_selector_all(CONTROLS) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

fn control(element: HtmlElement) -> Option<Control> {
    // What is not drawn has no parent to be placed in; a table's cells are alike in thousands of rows.
    let is_shown = element.offset_parent().is_some();
    let is_of_row = element.closest("td,th,dialog").ok().flatten().is_some();
    if !is_shown || is_of_row {
        return None;
    }
    let name = element.get_attribute("aria-label").unwrap_or_else(|| element.inner_text());
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then_some(Control { name, element })
}
