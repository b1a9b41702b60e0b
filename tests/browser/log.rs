//! The browser's own log: a page that is well says nothing there.

use thirtyfour::BrowserLogEntry;

/// What the browser remarks about pages that are well, each with why it is left out.
const REMARKS: &[&str] = &[
    // The page carries the hash of its wasm for boot.js, which checks it; the preload itself does not.
    "The `integrity` attribute is currently ignored for preload destinations",
];

/// The entries that a page that is well does not cause: errors, warnings, violations of the page's
/// policy, a panic. With `refusals_of`, what the browser notes about requests to that origin that
/// were refused or lost is left out: a journey that breaks the platform on purpose causes those. So is what a journey
/// itself lost on purpose.
pub fn complaints(entries: &[BrowserLogEntry], refusals_of: Option<&str>) -> Vec<String> {
    entries
        .iter()
        .filter(|entry| matches!(entry.level.as_str(), "SEVERE" | "WARNING"))
        .filter(|entry| !REMARKS.iter().any(|remark| entry.message.contains(remark)))
        .filter(|entry| !refusals_of.is_some_and(|origin| is_refusal(entry, origin)))
        .map(|entry| format!("{} {}", entry.level, entry.message))
        .collect()
}

fn is_refusal(entry: &BrowserLogEntry, origin: &str) -> bool {
    (entry.source.as_deref() == Some("network") && entry.message.starts_with(origin))
        || entry.message.contains("lost on purpose")
}

/// One line an entry.
pub fn told(entries: &[BrowserLogEntry]) -> String {
    entries
        .iter()
        .map(|entry| {
            format!("{} {} {}\n", entry.level, entry.source.as_deref().unwrap_or("-"), entry.message)
        })
        .collect()
}
