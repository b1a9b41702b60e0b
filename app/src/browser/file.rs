//! Reads a file a person chose.

use leptos::{html, prelude::*};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The first file chosen in an input, or its first `most` bytes when it is longer; nothing while none is chosen.
///
/// # Errors
/// When the browser cannot read it: it was moved, or may not be read.
pub async fn chosen(input: NodeRef<html::Input>, most: usize) -> Option<Result<Vec<u8>, Unread>> {
    let file = input.get_untracked()?.files()?.get(0)?;
    Some(read(&file, most).await.map_err(|_| Unread))
}

/// The browser could not read the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unread;

async fn read(blob: &web_sys::Blob, most: usize) -> Result<Vec<u8>, JsValue> {
    let most = u32::try_from(most).map_or(f64::from(u32::MAX), f64::from);
    let head = blob.slice_with_f64_and_f64(0.0, most)?;
    let buffer = JsFuture::from(head.array_buffer()).await?;
    Ok(js_sys::Uint8Array::new(buffer.unchecked_ref::<js_sys::ArrayBuffer>()).to_vec())
}
