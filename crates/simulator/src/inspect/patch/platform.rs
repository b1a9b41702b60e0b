//! What the platform itself offers.

use crate::state::World;
use crate::state::engine;
use crate::wire::error::ApiError;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlatformChange {
    platform: Offer,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Offer {
    /// The newest patch of its line from now on; a new line when there was none.
    new_version: String,
}

pub fn change(world: &mut World, PlatformChange { platform }: PlatformChange) -> Result<(), ApiError> {
    let numbers = engine::numbers(&platform.new_version).filter(|numbers| numbers.len() == 3);
    let Some(numbers) = numbers else {
        return Err(ApiError::invalid("new_version is a full version such as 9.2.0."));
    };
    let same_line =
        |version: &String| engine::numbers(version).is_some_and(|known| known.get(..2) == numbers.get(..2));
    let versions = &mut world.catalogue.engine_versions;
    versions.retain(|version| !same_line(version));
    versions.push(platform.new_version);
    Ok(())
}
