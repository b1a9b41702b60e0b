//! The `info` rows people read (facts 3.5). Their names and texts are free-form.

use crate::quirk::Quirk;
use crate::state::World;
use crate::state::addon::AddOn;
use crate::state::clock::row_stamp;
use crate::state::maintenance::Stage;
use serde_json::{Value, json};

pub fn rows(world: &World, addon: &AddOn) -> Vec<Value> {
    let Some(store) = &addon.store else { return Vec::new() };
    let row = |name: &str, value: Value| json!({ "name": name, "values": [value] });
    let plan = world.catalogue.plan(&addon.full_plan()).map(|(_, plan)| plan);
    let (clients, limit) =
        (world.clients(addon, &world.census(world.clock.now())), world.client_limit(addon));
    let flags = &store.settings.notify_keyspace_events;
    let mut rows = vec![
        row("Plan", plan.map_or(addon.plan.as_str(), |plan| plan.human_name.as_str()).into()),
        row("Status", status(addon).into()),
        row("Created", row_stamp(addon.created_at).into()),
        row("Version", store.version.as_str().into()),
        row("Timeout", store.settings.timeout.into()),
        row("Maxmemory", store.settings.maxmemory_policy.as_str().into()),
        row(
            "Keyspace Notifications",
            if flags.is_empty() { "Disabled".into() } else { flags.as_str().into() },
        ),
        row("Persistence", if addon.is_mini() { "None".into() } else { "AOF".into() }),
        row("Requires TLS", if addon.takes_plaintext() { "No".into() } else { "Yes".into() }),
        row("Connections", format!("{clients}/{limit}").into()),
    ];
    if !addon.is_mini() {
        let standby = if store.standby_back_at.is_some() || addon.is_being_copied() {
            "Unavailable"
        } else {
            "Available"
        };
        rows.push(row("HA Status", standby.into()));
    }
    if let Some(window) = addon.upkeep.as_ref().and_then(|upkeep| upkeep.window) {
        rows.push(row("Maintenance window", window.words().into()));
    }
    if world.quirks.has(Quirk::InfoRowsOther) {
        return otherwise(rows);
    }
    rows
}

/// Rows people would recognise and programs would not.
fn otherwise(rows: Vec<Value>) -> Vec<Value> {
    let name = |row: &Value| row.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    rows.into_iter()
        .filter(|row| !matches!(name(row).as_str(), "Status" | "Version" | "HA Status"))
        .map(|mut row| {
            if let Some(named) = row.get_mut("name") {
                *named = format!("{} (current)", named.as_str().unwrap_or_default()).into();
            }
            row
        })
        .collect()
}

fn status(addon: &AddOn) -> &'static str {
    let stage = addon.upkeep.as_ref().and_then(|upkeep| upkeep.current.as_ref()).map(|current| current.stage);
    let switching = addon.store.as_ref().is_some_and(|store| store.switching_until.is_some());
    let forking = addon.is_being_copied() || addon.fork().is_some_and(|fork| fork.status_sticks);
    match stage {
        Some(Stage::Running { .. }) => "upgrade in progress",
        _ if switching => "upgrade in progress",
        _ if forking => "fork in progress",
        _ => "available",
    }
}
