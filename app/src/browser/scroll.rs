//! Where things are on the screen, and when that changes.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Does `act` when the page was scrolled or its window changed, for as long as the owner that asked for it lives. It comes
/// often: do little, or wait for the next frame.
pub fn on_scroll(act: impl Fn() + Copy + 'static) {
    for event in ["scroll", "resize"] {
        let handle = window_event_listener_untyped(event, move |_| act());
        on_cleanup(move || handle.remove());
    }
}

/// Pixels from top to end of the window.
pub fn height() -> f64 {
    let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    height.unwrap_or_default()
}

/// Where all elements that match begin and end, in pixels below the top of the window, in their order.
pub fn spans(selector: &str) -> Vec<(f64, f64)> {
    let found = web_sys::window().and_then(|window| window.document()?.query_selector_all(selector).ok());
    let Some(found) = found else { return Vec::new() };
    let elements = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<web_sys::Element>().ok());
    elements
        .map(|element| {
            let place = element.get_bounding_client_rect();
            (place.top(), place.bottom())
        })
        .collect()
}
