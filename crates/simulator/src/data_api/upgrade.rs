//! Asking for a newer engine version: a mini store switches at once, every other plan gets a
//! maintenance that prepares a follower (facts 4.3).

use super::find;
use crate::quirk::Quirk;
use crate::state::World;
use crate::state::engine::{self, Refused};
use crate::state::maintenance::{Maintenance, Stage};
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use http::StatusCode;

/// Seconds a mini store is busy with its switch.
const MINI_SWITCH: f64 = 2.0;

pub fn upgrade(world: &mut World, call: &Call) -> Outcome {
    let plain = world.quirks.has(Quirk::UpgradeRefusedWith400);
    begin(world, call).map_err(|error| match error.status {
        StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT if plain => {
            ApiError { status: StatusCode::BAD_REQUEST, id: None, ..error }
        }
        _ => error,
    })
}

fn begin(world: &mut World, call: &Call) -> Outcome {
    let id = find::store_to_change(world, call)?;
    let fields = call.fields()?;
    let (now, pace) = (world.clock.now(), world.pace);
    let addon = world.addons.get_mut(&id).ok_or_else(find::nothing)?;
    let (name, mini) = (addon.name.clone(), addon.is_mini());
    if addon.is_being_copied() {
        return Err(ApiError::conflict(format!("{name} is a fork that is still in progress.")));
    }
    let (Some(store), Some(upkeep)) = (&mut addon.store, &mut addon.upkeep) else {
        return Err(find::nothing());
    };
    let busy = upkeep.current.as_ref().is_some_and(|current| {
        matches!(current.stage, Stage::Preparing { .. } | Stage::Ready | Stage::Running { .. })
    });
    if busy || store.switching_until.is_some() {
        return Err(ApiError::conflict(format!("{name} already has a maintenance under way.")));
    }
    let asked = fields.text("version")?;
    if let Some(bare) =
        asked.filter(|asked| !asked.contains('.') && world.quirks.has(Quirk::BareMajorRefused))
    {
        return Err(refusal(&name, &Refused::Unknown(bare.to_owned())));
    }
    let target = engine::target(&world.catalogue.engine_versions, asked, &store.version)
        .map_err(|refused| refusal(&name, &refused))?;
    if mini {
        store.version.clone_from(&target);
        store.switching_until = Some(now.saturating_add(pace.at_least_one(MINI_SWITCH)));
        addon.updated_at = now;
        world.move_if_upgrades_do(id, now);
        return Answer::message(format!("Upgrading {name} to version {target}."));
    }
    let mut rng = world.ids.rng(&format!("upgrade {name} {target}"));
    upkeep.current = Some(Maintenance::upgrade(target.clone(), now, upkeep.window, pace, &mut rng));
    Answer::message(format!(
        "Preparing the upgrade of {name} to version {target}. \
         Run it with `heroku data:maintenances:run` as soon as the maintenance is ready."
    ))
}

fn refusal(name: &str, refused: &Refused) -> ApiError {
    ApiError::invalid(match refused {
        Refused::Unknown(asked) => format!("Version {asked} is not a version {name} can be upgraded to."),
        Refused::Same(version) => format!("{name} already runs version {version}."),
        Refused::Older(version) => {
            format!("{name} runs a newer version than {version}; there is no way back.")
        }
    })
}
