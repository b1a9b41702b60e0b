//! Config vars: every secret of an app, so they need more than the right to look.

use crate::access::right::Right;
use crate::state::World;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use serde_json::{Map, Value};

pub fn all(world: &mut World, call: &Call) -> Outcome {
    let id = world.app_for(call, call.param("app"), Right::Deploy)?;
    let app = world.apps.get(&id).ok_or_else(|| ApiError::not_found("app"))?;
    let own = app.config.iter().map(|(name, value)| (name.clone(), value.clone()));
    let vars: Map<String, Value> =
        own.chain(world.addon_config(id)).map(|(name, value)| (name, value.into())).collect();
    Answer::ok(Value::Object(vars))
}
