//! Releases of an app: protected, because they tell about config.

use super::views;
use crate::state::World;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;

pub fn list(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?;
    let rows = app.releases.iter().map(|release| views::release(world, app, release));
    Answer::rows(rows, &["version", "id"])
}

pub fn one(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?;
    let asked = call.param("release");
    let release = app
        .releases
        .iter()
        .find(|release| release.version.to_string() == asked || release.id.to_string() == asked)
        .ok_or_else(|| ApiError::not_found("release"))?;
    Answer::ok(views::release(world, app, release))
}
