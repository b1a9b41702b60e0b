//! How much the browser has to do for a page, and a browser that has less to do it with.

use serde_json::{Value, json};

use crate::browser::page::Page;

/// Lighthouse's slow 4G: round trips in ms, and bytes a second down and up.
const SLOW_4G: (u32, u32, u32) = (150, 1_638_400 / 8, 750_000 / 8);
/// Lighthouse's processor of a phone: so many times slower.
const SLOWER: u32 = 4;

/// Keeps hold of the memory of every WebAssembly the page starts. Said before anything of the page runs.
const HOLD_MEMORY: &str = include_str!("gauge.js");

/// What a page takes up, in bytes unless said otherwise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Memory {
    /// What JavaScript holds after tidying up.
    pub script: u64,
    /// WebAssembly's memory, which never shrinks.
    pub wasm: u64,
    /// How many nodes the document and what is detached of it have.
    pub nodes: u64,
}

impl Memory {
    /// What JavaScript and WebAssembly hold together.
    pub fn bytes(self) -> u64 {
        self.script + self.wasm
    }
}

impl Page {
    /// From now on the page is loaded over slow 4G by a slow processor.
    pub async fn is_slow(&self) {
        self.trail().step("have slow 4G and a slow processor");
        let (round_trip, down, up) = SLOW_4G;
        self.tells_the_browser("Network.enable", json!({})).await;
        let network = json!({ "offline": false, "latency": round_trip, "downloadThroughput": down,
            "uploadThroughput": up, "connectionType": "cellular4g" });
        self.tells_the_browser("Network.emulateNetworkConditions", network).await;
        self.tells_the_browser("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await;
    }

    /// From the next load on [`Page::memory`] can be asked.
    pub async fn holds_its_memory(&self) {
        self.does_at_every_load(HOLD_MEMORY).await;
    }

    /// What the page takes up now, after what nobody needs is thrown away.
    pub async fn memory(&self) -> Memory {
        self.tells_the_browser("HeapProfiler.enable", json!({})).await;
        self.tells_the_browser("HeapProfiler.collectGarbage", json!({})).await;
        self.tells_the_browser("Performance.enable", json!({})).await;
        let told = self.asks_the_browser("Performance.getMetrics", json!({})).await;
        let wasm = self.script("return window.wasmBytes()", vec![]).await;
        Memory { script: metric(&told, "JSHeapUsedSize"), wasm: count(&wasm), nodes: metric(&told, "Nodes") }
    }

    /// Presses one key that writes a letter, as a keyboard does.
    pub async fn types_letter(&self, letter: char) {
        for kind in ["keyDown", "keyUp"] {
            let mut key = json!({ "type": kind, "key": letter, "code": "", "unmodifiedText": letter });
            if kind == "keyDown" {
                key["text"] = json!(letter);
            }
            self.tells_the_browser("Input.dispatchKeyEvent", key).await;
        }
    }

    /// Turns the wheel over the middle of the window by so many CSS pixels, at so many a second, and waits for its end.
    pub async fn scrolls_by(&self, pixels: i64, speed: u32) {
        self.trail().step(format!("scroll by {pixels} pixels"));
        let gesture = json!({ "x": 600, "y": 500, "yDistance": -pixels, "speed": speed,
            "gestureSourceType": "mouse", "preventFling": true });
        self.tells_the_browser("Input.synthesizeScrollGesture", gesture).await;
    }

    /// Which browser it is, and its version.
    pub async fn browser_version(&self) -> String {
        let told = self.asks_the_browser("Browser.getVersion", json!({})).await;
        told["product"].as_str().unwrap_or("an unknown browser").replace('/', " ")
    }
}

fn metric(told: &Value, name: &str) -> u64 {
    let metrics = told["metrics"].as_array().into_iter().flatten();
    metrics.filter(|metric| metric["name"] == name).map(|metric| count(&metric["value"])).sum()
}

fn count(value: &Value) -> u64 {
    value.as_f64().unwrap_or_default() as u64
}
