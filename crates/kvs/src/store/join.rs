//! From three lists to records.

use std::collections::HashMap;

use platform::model::{Addon, AddonState, App, Attachment};

use super::{Absence, KeyValueStore, Reading};
use crate::Plan;

/// Services of this kind begin with it; there are variants with a suffix ([`crate::sources::CLI_INFO`]).
const SERVICE_PREFIX: &str = "heroku-redis";

/// Makes one record for every Key-Value Store among the add-ons, in the order they came.
///
/// What is read separately starts as [`Reading::NotRead`], or as absent where there is nothing to read. An add-on
/// listed twice (through two apps) is joined once.
pub fn join(addons: Vec<Addon>, apps: &[App], attachments: &[Attachment]) -> Vec<KeyValueStore> {
    let mut seen: HashMap<String, ()> = HashMap::new();
    addons
        .into_iter()
        .filter(is_store)
        .filter(|addon| seen.insert(addon.id.clone(), ()).is_none())
        .map(|addon| record(addon, apps, attachments))
        .collect()
}

fn is_store(addon: &Addon) -> bool {
    // Not every answer names the service; the plan's name begins with it as well.
    addon.addon_service.name.starts_with(SERVICE_PREFIX)
        || (addon.addon_service.name.is_empty() && addon.plan.name.starts_with(SERVICE_PREFIX))
}

fn record(addon: Addon, apps: &[App], attachments: &[Attachment]) -> KeyValueStore {
    let app = apps
        .iter()
        .find(|app| if addon.app.id.is_empty() { app.name == addon.app.name } else { app.id == addon.app.id })
        .cloned();
    let attachments = attachments.iter().filter(|attachment| belongs(attachment, &addon)).cloned().collect();
    let mut store = KeyValueStore { app, attachments, ..KeyValueStore::default() };
    if matches!(addon.state, AddonState::Deprovisioning | AddonState::Deprovisioned) {
        let why = Absence::NotProvisioned;
        store.database = Reading::Absent { why };
        store.maintenance = Reading::Absent { why };
        store.settings = Reading::Absent { why };
        store.window = Reading::Absent { why };
        store.history = Reading::Absent { why };
    } else if Plan::parse(&addon.plan.name).has_maintenance() == Some(false) {
        let why = Absence::NotOnThisPlan;
        store.maintenance = Reading::Absent { why };
        store.window = Reading::Absent { why };
        store.history = Reading::Absent { why };
    }
    store.addon = addon;
    store
}

fn belongs(attachment: &Attachment, addon: &Addon) -> bool {
    match attachment.addon.id.as_str() {
        "" => !attachment.addon.name.is_empty() && attachment.addon.name == addon.name,
        id => id == addon.id,
    }
}
