//! An add-on's version, settings, window and maintenance; forks that fail; add-ons that vanish.

use crate::state::World;
use crate::state::addon::AddOn;
use crate::state::maintenance::{Maintenance, Stage, Upkeep};
use crate::state::settings::POLICIES;
use crate::state::window::Window;
use crate::wire::error::ApiError;
use serde::Deserialize;
use time::OffsetDateTime;
use uuid::Uuid;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddOnChange {
    addon: String,
    version: Option<String>,
    settings: Option<SettingsChange>,
    /// `tuesday 18:30`
    window: Option<String>,
    maintenance: Option<Planned>,
    fork: Option<ForkChange>,
    /// It is there no more, at once and without a trace.
    #[serde(default)]
    gone: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingsChange {
    maxmemory_policy: Option<String>,
    notify_keyspace_events: Option<String>,
    timeout: Option<u64>,
}

/// Where the maintenance is to be.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Planned {
    /// Cancelled: nothing is planned any more.
    None,
    /// Planned by the platform, where nothing is planned yet.
    Pending,
    Ready,
    Running,
    Completed,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum ForkChange {
    Fail,
}

pub fn change(world: &mut World, change: AddOnChange) -> Result<(), ApiError> {
    let id = super::addon_id(world, &change.addon)?;
    let now = world.clock.now();
    if change.gone {
        world.addons.remove(&id);
        world.detach_everywhere(id);
        return Ok(());
    }
    if let Some(ForkChange::Fail) = change.fork {
        if !world.addons.get(&id).is_some_and(AddOn::is_becoming_a_fork) {
            return Err(ApiError::invalid("fork can fail only on a fork that is in progress."));
        }
        world.fail_fork(id, now);
    }
    store(world, id, &change)?;
    let (ids, pace) = (&world.ids, world.pace);
    let Some(addon) = world.addons.get_mut(&id) else { return Ok(()) };
    let mut rng = ids.rng(&format!("somebody else {} {now}", addon.name));
    if change.window.is_none() && change.maintenance.is_none() {
        return Ok(());
    }
    let upkeep =
        addon.upkeep.as_mut().ok_or_else(|| ApiError::invalid("This add-on has no maintenances."))?;
    if let Some(window) = &change.window {
        let read = window.split_once(' ').and_then(|(day, time)| Window::parse(day, time));
        upkeep.window = Some(read.ok_or_else(|| ApiError::invalid("window is such as `tuesday 18:30`."))?);
    }
    match change.maintenance {
        None => {}
        Some(Planned::None) => upkeep.current = None,
        Some(Planned::Pending) => upkeep.current = Some(Maintenance::routine(now, upkeep.window)),
        Some(Planned::Ready) => planned(upkeep)?.stage = Stage::Ready,
        Some(Planned::Running) => planned(upkeep)?.start(now, pace, &mut rng),
        Some(Planned::Completed) => complete(planned(upkeep)?, now),
    }
    Ok(())
}

fn planned(upkeep: &mut Upkeep) -> Result<&mut Maintenance, ApiError> {
    let nothing = || {
        ApiError::invalid("There is no maintenance to move on: plan one first.").allowing(["none", "pending"])
    };
    upkeep
        .current
        .as_mut()
        .filter(|current| !matches!(current.stage, Stage::Completed { .. }))
        .ok_or_else(nothing)
}

/// Over at this moment, with everything that follows from it.
fn complete(current: &mut Maintenance, now: OffsetDateTime) {
    let started_at = current.started_at().unwrap_or(now).min(now);
    current.stage = Stage::Running { started_at, done_at: now };
}

fn store(world: &mut World, id: Uuid, change: &AddOnChange) -> Result<(), ApiError> {
    if change.version.is_none() && change.settings.is_none() {
        return Ok(());
    }
    let now = world.clock.now();
    let addon = world.addons.get_mut(&id).ok_or_else(|| ApiError::not_found("add_on"))?;
    let Some(store) = &mut addon.store else {
        return Err(ApiError::invalid("Only a Key-Value Store has a version and settings."));
    };
    if let Some(version) = &change.version {
        store.version.clone_from(version);
        addon.updated_at = now;
    }
    if let Some(SettingsChange { maxmemory_policy, notify_keyspace_events, timeout }) = &change.settings {
        let settings = &mut store.settings;
        if let Some(policy) = maxmemory_policy {
            let known = || POLICIES.iter().map(|(name, _)| *name);
            if !known().any(|name| name == policy) {
                return Err(ApiError::invalid(format!("There is no policy {policy}.")).allowing(known()));
            }
            settings.maxmemory_policy.clone_from(policy);
        }
        if let Some(flags) = notify_keyspace_events {
            settings.notify_keyspace_events.clone_from(flags);
        }
        settings.timeout = timeout.unwrap_or(settings.timeout);
    }
    Ok(())
}
