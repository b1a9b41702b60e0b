//! Messages on the desktop.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Notification, NotificationOptions, NotificationPermission};

/// Whether this page may show them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// The browser has none, or not for this page.
    Missing,
    NotAsked,
    Given,
    Refused,
}

/// What the person has answered so far.
pub fn permission() -> Permission {
    let is_known = web_sys::window().is_some_and(|window| {
        js_sys::Reflect::has(&window, &JsValue::from_str("Notification")).unwrap_or(false)
    });
    if !is_known {
        return Permission::Missing;
    }
    match Notification::permission() {
        NotificationPermission::Granted => Permission::Given,
        NotificationPermission::Denied => Permission::Refused,
        _ => Permission::NotAsked,
    }
}

/// Has the browser ask the person. Only after a press: browsers refuse it otherwise, and so would people.
pub async fn ask() -> Permission {
    if let Ok(promise) = Notification::request_permission() {
        // However it ends, the browser knows what was answered.
        let _ = JsFuture::from(promise).await;
    }
    permission()
}

/// Shows a message if that is allowed; one with the same `tag` goes. A press on it brings the tab to the front.
pub fn show(title: &str, text: &str, tag: &str) {
    if permission() != Permission::Given {
        return;
    }
    let options = NotificationOptions::new();
    options.set_body(text);
    options.set_tag(tag);
    options.set_icon("/icon.svg");
    // Some browsers on phones allow them and cannot show them from a page: the tab's name tells as well.
    if let Ok(shown) = Notification::new_with_options(title, &options) {
        let to_front = Closure::once_into_js(|| {
            if let Some(window) = web_sys::window() {
                let _ = window.focus();
            }
        });
        shown.set_onclick(to_front.dyn_ref());
    }
}
