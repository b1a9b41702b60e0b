//! Saves a text as a file.

use time::{OffsetDateTime, macros::format_description};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Offers `text` as a file called `name`. Says whether the browser took it.
pub fn save(name: &str, mime: &str, text: &str) -> bool {
    try_save(name, mime, text).is_ok()
}

fn try_save(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let missing = || JsValue::from_str("document");
    let document = web_sys::window().and_then(|w| w.document()).ok_or_else(missing)?;
    let url = link_to(mime, text)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    Url::revoke_object_url(&url)
}

/// The day of a file in its name: `2026-11-23`, in UTC.
pub fn day(at: OffsetDateTime) -> String {
    kvs::utc_day(at).format(format_description!("[year]-[month]-[day]")).unwrap_or_default()
}

/// An address of this tab's memory that holds `text`.
pub(super) fn link_to(mime: &str, text: &str) -> Result<String, JsValue> {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    Url::create_object_url_with_blob(&Blob::new_with_str_sequence_and_options(&parts, &kind)?)
}
