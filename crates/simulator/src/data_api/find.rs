//! Finds the store or data add-on a request names, by name or id.

use crate::access::right::Right;
use crate::state::World;
use crate::state::addon::{AddOn, Phase};
use crate::state::maintenance::Upkeep;
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use uuid::Uuid;

/// The store, when the account may see it.
pub fn store<'w>(world: &'w World, call: &Call) -> Result<&'w AddOn, ApiError> {
    let addon = world.visible_addon(call, call.param("database")).map_err(|error| missing(&error))?;
    if addon.store.is_none() {
        return Err(nothing());
    }
    there(addon)?;
    Ok(addon)
}

/// What is still being made is not there yet, which the Data API says by a 404 without a message;
/// what is on its way out is there no more.
fn there(addon: &AddOn) -> Result<(), ApiError> {
    match addon.phase {
        Phase::Provisioning { .. } => Err(ApiError::silent_not_found()),
        Phase::Provisioned => Ok(()),
        Phase::Deprovisioning { .. } | Phase::Deprovisioned { .. } => Err(nothing()),
    }
}

/// The store, when the account may change it.
pub fn store_to_change(world: &World, call: &Call) -> Result<Uuid, ApiError> {
    let id = store(world, call)?.id;
    super::flaws::before(world, id)?;
    world.addon_for(call, &id.to_string(), Right::Operate)
}

/// A data add-on that can have maintenances.
pub fn upkept<'w>(world: &'w World, call: &Call) -> Result<(&'w AddOn, &'w Upkeep), ApiError> {
    let addon = world.visible_addon(call, call.param("database")).map_err(|error| missing(&error))?;
    let upkeep = addon.upkeep.as_ref().ok_or_else(nothing)?;
    there(addon)?;
    super::flaws::before(world, addon.id)?;
    Ok((addon, upkeep))
}

/// A data add-on whose maintenance the account may change.
pub fn upkept_to_change(world: &World, call: &Call) -> Result<Uuid, ApiError> {
    let id = upkept(world, call)?.0.id;
    world.addon_for(call, &id.to_string(), Right::Operate)
}

fn missing(error: &ApiError) -> ApiError {
    if error.resource.is_some() { nothing() } else { ApiError::unauthorized() }
}

/// The Data API's own 404: nothing but a message.
pub fn nothing() -> ApiError {
    ApiError {
        id: None,
        resource: None,
        message: Some("Resource not found.".into()),
        ..ApiError::no_endpoint()
    }
}
