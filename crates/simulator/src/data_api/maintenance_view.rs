//! The maintenance object (facts 3.6).

use crate::quirk::Quirk;
use crate::state::World;
use crate::state::addon::AddOn;
use crate::state::clock::{data_stamp, old_data_stamp};
use crate::state::flaw::Flaw;
use crate::state::maintenance::Maintenance;
use serde_json::{Value, json};
use time::OffsetDateTime;

/// The record as it is now, or the all-empty one where nothing is planned.
pub fn maintenance(world: &World, addon: &AddOn, record: Option<&Maintenance>) -> Value {
    let now = world.clock.now();
    let stamp = |moment: OffsetDateTime| match addon.flaw {
        Some(Flaw::OldDates) => old_data_stamp(moment),
        _ => data_date(world, moment),
    };
    let unseen = world.quirks.has(Quirk::OtherReasons);
    let window = addon.upkeep.as_ref().and_then(|upkeep| upkeep.window).map(|window| window.words());
    let app = world.apps.get(&addon.app);
    let started_at = record.and_then(Maintenance::started_at).filter(|moment| *moment <= now);
    let completed_at = record.and_then(Maintenance::completed_at);
    let took = started_at.zip(completed_at).map(|(from, to)| (to - from).whole_milliseconds().max(0) / 1000);
    let status = match addon.flaw {
        Some(Flaw::UnknownMaintenanceStatus) => "postponed",
        _ => record.map_or("none", |record| record.stage.word()),
    };
    let mut body = json!({
        "addon": {
            "attachments": attachment_names(world, addon),
            "kind": addon.service,
            "name": addon.name,
            "plan": addon.plan,
            "uuid": addon.id,
            "window": window,
        },
        "addon_description": description(addon),
        "app": { "name": app.map(|app| app.name.as_str()), "uuid": addon.app },
        "completed_at": completed_at.map(stamp),
        "duration_seconds": took.and_then(|seconds| i64::try_from(seconds).ok()),
        "method": record.map(|record| if unseen { "switchover" } else { record.method }),
        "reason": record.map(|record| if unseen { "security_patch" } else { record.reason.as_str() }),
        "required_by": record.and_then(|record| record.required_by).map(stamp),
        "scheduled_for": record.and_then(|record| record.scheduled_for).map(stamp),
        "server_created_at": record.map(|record| stamp(record.created_at)),
        "started_at": started_at.map(stamp),
        "status": status,
        "window": record.and(window.as_ref()),
    });
    if let (Some(moment), Some(fields)) =
        (record.and_then(|record| record.previously_scheduled_for), body.as_object_mut())
    {
        fields.insert("previously_scheduled_for".into(), stamp(moment).into());
    }
    body
}

/// Config var names on the owning app, as the platform lists them here.
fn attachment_names(world: &World, addon: &AddOn) -> Vec<String> {
    world
        .attachments_of_addon(addon.id)
        .filter(|attachment| attachment.app == addon.app)
        .map(|attachment| format!("{}_URL", attachment.name))
        .collect()
}

fn description(addon: &AddOn) -> String {
    match addon.plan.split_once('-') {
        Some((family, _)) => format!("{family} HA"),
        None => addon.plan.clone(),
    }
}

/// A moment in the style the Data API writes dates in.
pub fn data_date(world: &World, moment: OffsetDateTime) -> String {
    match world.quirks.has(Quirk::OldDates) {
        true => old_data_stamp(moment),
        false => data_stamp(moment),
    }
}
