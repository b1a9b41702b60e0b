//! What is still done when the console panics. The page that says so belongs to `public/boot.js`: nothing of this
//! program can be relied on any more.

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};

use super::records;
use crate::words::crash as words;

/// From now on a panic hands the journals of this browser to the page that says the console has stopped.
pub fn watch() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        // If even this fails, boot.js still sees the trap and says so without the journals.
        let _ = hand_over();
    }));
}

fn hand_over() -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let journals: Vec<String> = records::keys()
        .into_iter()
        .filter_map(|key| records::text(&key).map(|journal| words::journal_of(&key, &journal)))
        .collect();
    let event = CustomEventInit::new();
    event.set_detail(&JsValue::from_str(&journals.join("\n\n")));
    let event = CustomEvent::new_with_event_init_dict("console-stopped", &event)?;
    window.dispatch_event(&event)?;
    Ok(())
}
