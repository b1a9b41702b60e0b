//! Whose page it is.

use kvs::{AttachedApp, KeyValueStore};
use platform::model::AddonState;

use crate::{
    text::addon::subject as text,
    words::{fleet::cell, list},
};

/// Below the name: `on storefront, shared with storefront-admin and storefront-jobs · team shop · available`.
pub fn line(store: &KeyValueStore) -> String {
    let others: Vec<String> =
        store.attached_apps().into_iter().filter(|app| !app.owner).map(|app| app.app.name).collect();
    let app = store.owner();
    let on = match others.as_slice() {
        [] => text::On { app: &app }.text(),
        others => text::OnShared { app: &app, others: &list(others) }.text(),
    };
    let mut parts = vec![on];
    parts.extend(store.team().map(cell::team));
    parts.push(state(&store.addon.state));
    parts.extend(
        (store.app.as_ref().and_then(|app| app.maintenance) == Some(true))
            .then(|| cell::APP_IN_MAINTENANCE.into()),
    );
    parts.join(" · ")
}

fn state(state: &AddonState) -> String {
    match state {
        AddonState::Provisioned => text::AVAILABLE.into(),
        AddonState::Provisioning => text::BEING_MADE.into(),
        AddonState::Deprovisioning => text::BEING_REMOVED.into(),
        AddonState::Deprovisioned => text::REMOVED.into(),
        AddonState::Other(word) if word.is_empty() => text::NOT_TOLD.into(),
        AddonState::Other(word) => text::OtherState { word }.text(),
    }
}

/// An attachment's name, where it is known.
pub fn attached_as(name: Option<&str>) -> String {
    name.map_or_else(|| text::CONFIG_VARS.into(), |name| text::AsName { name: &name }.text())
}

/// The app and its part in it.
pub fn app(app: &AttachedApp) -> String {
    if app.app.name.is_empty() { text::NO_NAME.into() } else { app.app.name.clone() }
}
