//! Files of the server that delivered this page, through the browser's `fetch`. Kept apart from calls to the platform,
//! which send much more than a path: this is part of what everybody downloads first.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, RequestInit, Response};

use crate::text::boot as text;

/// They come from the server that delivered this page: far less than a person's patience.
const PATIENCE_SECONDS: u32 = 15;

/// Why a file was not read, in the page's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotRead(pub String);

/// The bytes of the file at `path`. What the page said it would need (`rel="preload"`) is here already.
///
/// # Errors
/// [`NotRead`] when no answer came, or one that is no success.
pub async fn read(path: &str) -> Result<Vec<u8>, NotRead> {
    let window = web_sys::window().ok_or_else(|| NotRead(text::NOT_BUILT.text().into()))?;
    let options = RequestInit::new();
    options.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE_SECONDS * 1000)));
    let fetched = JsFuture::from(window.fetch_with_str_and_init(path, &options)).await.map_err(no_answer)?;
    let response: Response = fetched.dyn_into().map_err(no_answer)?;
    if !response.ok() {
        return Err(NotRead(format!("{} {path}", response.status())));
    }
    let cut_off = |_| NotRead(text::CUT_OFF.text().into());
    let bytes = JsFuture::from(response.array_buffer().map_err(cut_off)?).await.map_err(cut_off)?;
    Ok(Uint8Array::new(&bytes).to_vec())
}

fn no_answer(_: wasm_bindgen::JsValue) -> NotRead {
    NotRead(text::NO_ANSWER.text().into())
}
