//! What went over the wire, as the browser counts it. For a [`Journey`](super::Journey) that is `hearing`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::browser::{page::Page, place::brief};

/// What the driver calls the log of its DevTools events.
pub const LOG: &str = "performance";

/// What the bodies of all files of the sign-in page may have together, in bytes: the first load of the Oxide console
/// without its fonts, packed with brotli.
pub const FIRST_LOAD: u64 = 184_000;

/// One file that came from the console's server.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Came {
    /// Its address without the origin.
    pub path: String,
    /// Bytes of its headers and its body, as they were sent: packed.
    pub bytes: u64,
    /// Bytes of its headers alone.
    pub headers: u64,
    /// Whether all of it has come.
    pub is_complete: bool,
    /// How it was packed: `br`, or nothing.
    pub packed: String,
}

impl Came {
    /// Bytes of its body alone, packed.
    pub fn body(&self) -> u64 {
        self.bytes.saturating_sub(self.headers)
    }
}

impl Page {
    /// Every file that came from the console's server since the last look, in the order they were asked for, once
    /// nothing is on its way any more. What the browser had already is left out: it came over no wire.
    pub async fn came(&self) -> Vec<Came> {
        let mut heard = Heard::default();
        self.until("all files to have come", async || {
            let log = self.driver().await.get_log(LOG).await.map_err(brief)?;
            for entry in log {
                let event: Value = serde_json::from_str(&entry.message).map_err(|error| error.to_string())?;
                heard.take(&event["message"], self.home());
            }
            match heard.files.values().find(|came| !came.is_complete) {
                Some(open) => Err(format!("{} is on its way", open.path)),
                None => Ok(()),
            }
        })
        .await;
        heard
            .in_order
            .iter()
            .filter_map(|id| heard.files.get(id))
            .filter(|came| came.bytes > 0)
            .cloned()
            .collect()
    }
}

/// The files so far, by the browser's number for the request.
#[derive(Default)]
struct Heard {
    files: BTreeMap<String, Came>,
    in_order: Vec<String>,
}

impl Heard {
    fn take(&mut self, event: &Value, home: &str) {
        let with = &event["params"];
        let Some(id) = with["requestId"].as_str() else { return };
        if event["method"] == "Network.requestWillBeSent" {
            let path = with["request"]["url"].as_str().and_then(|url| url.strip_prefix(home));
            if let Some(path) = path {
                self.in_order.push(id.to_owned());
                self.files.insert(id.to_owned(), Came { path: path.to_owned(), ..Came::default() });
            }
            return;
        }
        let Some(came) = self.files.get_mut(id) else { return };
        match event["method"].as_str() {
            Some("Network.responseReceived") => {
                let headers = with["response"]["headers"].as_object().into_iter().flatten();
                let packed = headers.filter(|(name, _)| name.eq_ignore_ascii_case("content-encoding"));
                came.headers = count(&with["response"]["encodedDataLength"]);
                came.packed = packed.map(|(_, how)| how.as_str().unwrap_or_default()).collect();
            }
            Some("Network.loadingFinished") => {
                came.bytes = count(&with["encodedDataLength"]);
                came.is_complete = true;
            }
            Some("Network.loadingFailed" | "Network.requestServedFromCache") => came.is_complete = true,
            _ => {}
        }
    }
}

/// The browser writes whole numbers as `12` and as `12.0`.
fn count(value: &Value) -> u64 {
    value.as_f64().unwrap_or_default() as u64
}
