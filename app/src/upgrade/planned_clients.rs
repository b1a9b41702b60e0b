//! What a person said of client libraries before an upgrade has begun: kept for this tab, by add-on.

use std::collections::BTreeMap;

use ::upgrade::Clients;

use crate::browser::storage::{self, Key};

type All = BTreeMap<String, Clients>;

fn all() -> All {
    storage::read(&Key::Clients).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// What was said of the clients of one add-on; nothing where nothing was, or where it cannot be read.
pub fn of(addon: &str) -> Clients {
    all().remove(addon).unwrap_or_default()
}

/// Keeps it. Where a tab may keep nothing it is said again after a reload: it is in the record once that has begun.
pub fn keep(addon: &str, clients: &Clients) {
    let mut all = all();
    all.insert(addon.to_owned(), clients.clone());
    let _ = serde_json::to_string(&all).map(|text| storage::write(&Key::Clients, &text));
}
