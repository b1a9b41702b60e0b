//! What the account may do, asked before doing it (facts 1.5).

use crate::access::right::Right;
use crate::state::World;
use crate::state::app::App;
use crate::wire::accept::Dialect;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use serde_json::{Value, json};

pub fn check(world: &mut World, call: &Call) -> Outcome {
    if call.dialect != Dialect::Sdk {
        return Err(ApiError::no_endpoint());
    }
    let fields = call.fields()?;
    let asked =
        fields.list("capabilities")?.ok_or_else(|| ApiError::invalid("capabilities must be a list."))?;
    let answers: Vec<Value> =
        asked.iter().map(|asked| answer(world, call, asked)).collect::<Result<_, _>>()?;
    Answer::ok(json!({ "capabilities": answers }))
}

fn answer(world: &World, call: &Call, asked: &Value) -> Result<Value, ApiError> {
    let text = |name: &str| asked.get(name).and_then(Value::as_str).unwrap_or_default();
    let (capability, resource, kind) = (text("capability"), text("resource_id"), text("resource_type"));
    let app: Option<&App> = match kind {
        "app" => world.visible_app(call, resource).ok(),
        "addon" | "add_on" => {
            world.visible_addon(call, resource).ok().and_then(|addon| world.apps.get(&addon.app))
        }
        _ => None,
    };
    let who = call.who()?;
    let needed = match capability {
        view if view.starts_with("view") => Right::View,
        "transfer_app" | "destroy_app" | "manage_collaborators" => Right::Manage,
        _ => Right::Operate,
    };
    let capable = app.is_some_and(|app| world.right_on(who.account, app) >= Some(needed));
    let second_factor =
        app.is_some_and(|app| needed > Right::View && world.second_factor(call, app.id).is_err());
    Ok(json!({
        "capability": capability,
        "capable": capable,
        "requires_second_factor": second_factor,
        "resource_canonical_id": app.map(|app| app.id),
        "resource_id": resource,
        "resource_type": kind,
    }))
}
