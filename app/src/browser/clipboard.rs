//! The clipboard, where the browser allows it.

use wasm_bindgen_futures::JsFuture;

/// Puts `text` on the clipboard. Says whether that worked: pages without https and browsers that ask may refuse.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    // Outside a secure context there is no clipboard at all, whatever the type says.
    let present = js_sys::Reflect::get(&window.navigator(), &"clipboard".into()).is_ok_and(|c| c.is_object());
    if !present {
        return false;
    }
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}
