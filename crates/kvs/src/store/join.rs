//! From three lists to records.

use std::collections::{HashMap, HashSet};

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
    let by_app: HashMap<&str, &App> =
        apps.iter().flat_map(|app| [(app.id.as_str(), app), (app.name.as_str(), app)]).collect();
    let mut by_addon: HashMap<&str, Vec<&Attachment>> = HashMap::new();
    for attachment in attachments {
        by_addon.entry(identity(&attachment.addon.id, &attachment.addon.name)).or_default().push(attachment);
    }
    let mut seen = HashSet::new();
    addons
        .into_iter()
        .filter(is_store)
        .filter(|addon| seen.insert(addon.id.clone()))
        .map(|addon| {
            let app = by_app.get(identity(&addon.app.id, &addon.app.name)).map(|app| (*app).clone());
            // An attachment names its add-on by id; where an answer leaves that out, by name.
            let named = [addon.id.as_str(), addon.name.as_str()];
            let attachments = named.iter().filter_map(|key| by_addon.get(key)).flatten();
            let attachments = attachments.map(|attachment| (*attachment).clone()).collect();
            record(addon, app, attachments)
        })
        .collect()
}

fn identity<'a>(id: &'a str, name: &'a str) -> &'a str {
    if id.is_empty() { name } else { id }
}

fn is_store(addon: &Addon) -> bool {
    // Not every answer names the service; the plan's name begins with it as well.
    addon.addon_service.name.starts_with(SERVICE_PREFIX)
        || (addon.addon_service.name.is_empty() && addon.plan.name.starts_with(SERVICE_PREFIX))
}

fn record(addon: Addon, app: Option<App>, attachments: Vec<Attachment>) -> KeyValueStore {
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
