//! Whether the platform is still busy with a store.

use super::{find, flaws};
use crate::state::World;
use crate::state::maintenance::Stage;
use crate::wire::answer::Outcome;
use crate::wire::call::Call;
use serde_json::json;

pub fn wait(world: &mut World, call: &Call) -> Outcome {
    let addon = find::store(world, call)?;
    flaws::before(world, addon.id)?;
    let current = addon.upkeep.as_ref().and_then(|upkeep| upkeep.current.as_ref());
    let running = current.is_some_and(|current| matches!(current.stage, Stage::Running { .. }));
    let switching = addon.store.as_ref().is_some_and(|store| store.switching_until.is_some());
    let upgrading = running || switching;
    let (message, waiting) = match addon.is_being_copied() {
        true => ("fork in progress", true),
        false if upgrading => ("upgrading version", true),
        false => ("available", false),
    };
    flaws::after(world, addon.id, json!({ "message": message, "waiting?": waiting }))
}
