//! Reading and running maintenances.

use super::find;
use super::flaws;
use super::maintenance_view::maintenance;
use crate::quirk::Quirk;
use crate::state::World;
use crate::state::addon::Phase;
use crate::state::maintenance::Stage;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use serde_json::{Value, json};

const USUAL_HISTORY: usize = 5;
const LONGEST_HISTORY: usize = 20;

/// The most recent record. A mini store has no maintenances at all; any other that never had
/// one answers an empty record.
pub fn one(world: &mut World, call: &Call) -> Outcome {
    let (addon, upkeep) = find::upkept(world, call)?;
    if addon.is_mini() {
        return match () {
            () if world.quirks.has(Quirk::MiniMaintenanceUnanswered) => Answer::none(),
            () if world.quirks.has(Quirk::MiniMaintenanceNone) => Answer::ok(maintenance(world, addon, None)),
            () => Err(find::nothing()),
        };
    }
    if upkeep.current.is_none() && world.quirks.has(Quirk::NeverMaintainedNotFound) {
        return Err(find::nothing());
    }
    flaws::after(world, addon.id, maintenance(world, addon, upkeep.current.as_ref()))
}

/// One record per data add-on the app owns, whatever its service. What cannot be answered well for one of them is left
/// out.
pub fn of_app(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app")).map_err(|_| find::nothing())?.id;
    let records: Vec<Value> = world
        .addons
        .values()
        .filter(|addon| {
            addon.app == app && matches!(addon.phase, Phase::Provisioned) && !flaws::spoils(addon)
        })
        .filter_map(|addon| Some(maintenance(world, addon, addon.upkeep.as_ref()?.current.as_ref())))
        .collect();
    Answer::ok(json!({ "maintenances": records }))
}

pub fn history(world: &mut World, call: &Call) -> Outcome {
    let (addon, upkeep) = find::upkept(world, call)?;
    let limit = match call.query("limit") {
        None => USUAL_HISTORY,
        Some(limit) => limit.parse().map_err(|_| ApiError::invalid("limit must be a number."))?,
    };
    let records = upkeep.history.iter().take(limit.min(LONGEST_HISTORY));
    let records: Vec<Value> = records.map(|record| maintenance(world, addon, Some(record))).collect();
    flaws::after(world, addon.id, json!({ "maintenances": records }))
}

/// Starts a ready maintenance. The app needs not be in maintenance mode: only clients check that.
pub fn run(world: &mut World, call: &Call) -> Outcome {
    let id = find::upkept_to_change(world, call)?;
    let (now, pace) = (world.clock.now(), world.pace);
    let ignored = world.quirks.has(Quirk::RunIgnoredUnlessReady);
    let addon = world.addons.get_mut(&id).ok_or_else(find::nothing)?;
    let name = addon.name.clone();
    let current = addon.upkeep.as_mut().and_then(|upkeep| upkeep.current.as_mut());
    match current {
        Some(current) if current.stage == Stage::Ready => {
            current.start(now, pace, &mut world.ids.rng(&format!("run {name} {now}")));
            Answer::message(format!("The maintenance of {name} has started."))
        }
        _ if ignored => Answer::message(format!("The maintenance of {name} has started.")),
        Some(current) if !matches!(current.stage, Stage::Completed { .. }) => {
            let word = current.stage.word();
            Err(ApiError::conflict(format!("The maintenance of {name} is {word} and cannot be run now.")))
        }
        _ => Err(ApiError::invalid(format!("{name} has no maintenance to run."))),
    }
}

/// What the older endpoint says, in words.
pub fn words(world: &mut World, call: &Call) -> Outcome {
    let (addon, upkeep) = find::upkept(world, call)?;
    let current = upkeep.current.as_ref();
    let word = current.map_or("none", |current| current.stage.word());
    Answer::message(format!("Maintenance of {}: {word}.", addon.name))
}
