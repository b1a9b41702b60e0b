//! Whose page it is.

use kvs::{AttachedApp, KeyValueStore};
use platform::model::AddonState;

use crate::words::{fleet::cell, list};

/// Below the name: `on storefront, shared with storefront-admin and storefront-jobs · team shop · available`.
pub fn line(store: &KeyValueStore) -> String {
    let others: Vec<String> =
        store.attached_apps().into_iter().filter(|app| !app.owner).map(|app| app.app.name).collect();
    let shared = if others.is_empty() { String::new() } else { format!(", shared with {}", list(&others)) };
    let mut parts = vec![format!("on {}{shared}", store.owner())];
    parts.extend(store.team().map(cell::team));
    parts.push(state(&store.addon.state));
    parts.extend(
        (store.app.as_ref().and_then(|app| app.maintenance) == Some(true))
            .then(|| cell::APP_IN_MAINTENANCE.to_owned()),
    );
    parts.join(" · ")
}

fn state(state: &AddonState) -> String {
    match state {
        AddonState::Provisioned => "available".to_owned(),
        AddonState::Provisioning => "being made".to_owned(),
        AddonState::Deprovisioning => "being removed".to_owned(),
        AddonState::Deprovisioned => "removed".to_owned(),
        AddonState::Other(word) if word.is_empty() => "state not told".to_owned(),
        AddonState::Other(word) => format!("state “{word}”"),
    }
}

/// An attachment's name, where it is known.
pub fn attached_as(name: Option<&str>) -> String {
    name.map_or_else(|| "config vars of the app".to_owned(), |name| format!("as {name}"))
}

/// The app and its part in it.
pub fn app(app: &AttachedApp) -> String {
    if app.app.name.is_empty() { "an app without a visible name".to_owned() } else { app.app.name.clone() }
}
