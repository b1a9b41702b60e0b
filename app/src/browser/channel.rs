//! Word from tab to tab of the same browser: the key of a record that has changed, and nothing else.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

const NAME: &str = "kvs-console.records";

thread_local! {
    /// Nothing where the browser has no such thing; then a tab reads again when it comes to the front.
    static CHANNEL: Option<BroadcastChannel> = BroadcastChannel::new(NAME).ok();
}

/// Tells the other tabs that the record of this key has changed.
pub fn post(key: &str) {
    CHANNEL.with(|channel| {
        if let Some(channel) = channel {
            let _ = channel.post_message(&JsValue::from_str(key));
        }
    });
}

/// Does `act` with every key that another tab tells of, for as long as the tab lives.
pub fn on_message(act: impl Fn(String) + 'static) {
    let hear = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(key) = event.data().as_string() {
            act(key);
        }
    });
    CHANNEL.with(|channel| {
        if let Some(channel) = channel {
            channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        }
    });
    hear.forget();
}
