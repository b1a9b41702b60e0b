//! App features; the simulator knows `preboot`.

use super::views;
use crate::access::right::Right;
use crate::state::World;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;

pub fn list(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?;
    Answer::rows([views::preboot(world, app)], &["id", "name"])
}

pub fn one(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?;
    known(world, call)?;
    Answer::ok(views::preboot(world, app))
}

pub fn change(world: &mut World, call: &Call) -> Outcome {
    let id = world.app_for(call, call.param("app"), Right::Operate)?;
    known(world, call)?;
    let enabled =
        call.fields()?.flag("enabled")?.ok_or_else(|| ApiError::invalid("enabled must be true or false."))?;
    if let Some(app) = world.apps.get_mut(&id) {
        app.preboot = enabled;
    }
    one(world, call)
}

fn known(world: &World, call: &Call) -> Result<(), ApiError> {
    let asked = call.param("feature");
    let known = asked == "preboot" || asked == world.ids.of("feature", "preboot").to_string();
    known.then_some(()).ok_or_else(|| ApiError::not_found("feature"))
}
