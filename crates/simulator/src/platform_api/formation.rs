//! Process types and their quantities. Changing them makes no release (facts 3.4).

use super::views;
use crate::access::right::Right;
use crate::state::World;
use crate::state::formation::{Process, quantity, tier};
use crate::wire::answer::{Answer, Outcome};
use crate::wire::body::identity;
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use serde_json::Value;
use uuid::Uuid;

pub fn list(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?;
    let rows = app.formation.iter().map(|process| views::process(world, app, process));
    Answer::rows(rows, &["type", "id"])
}

pub fn one(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?;
    let process = app.formation.iter().find(|process| names(process, call.param("kind")));
    let process = process.ok_or_else(|| ApiError::not_found("formation"))?;
    Answer::ok(views::process(world, app, process))
}

pub fn change(world: &mut World, call: &Call) -> Outcome {
    let app = world.app_for(call, call.param("app"), Right::Operate)?;
    let fields = call.fields()?;
    let updates = fields.list("updates")?.ok_or_else(|| ApiError::invalid("updates must be a list."))?;
    let updates: Vec<(&str, &Value)> = updates
        .iter()
        .map(|update| {
            let kind = update.get("type").or_else(|| update.get("id")).and_then(Value::as_str);
            kind.map(|kind| (kind, update))
                .ok_or_else(|| ApiError::invalid("Each update must name a process type."))
        })
        .collect::<Result<_, _>>()?;
    apply(world, app, &updates)?;
    list(world, call)
}

pub fn change_one(world: &mut World, call: &Call) -> Outcome {
    let app = world.app_for(call, call.param("app"), Right::Operate)?;
    let update = serde_json::from_slice(call.body)
        .map_err(|_| ApiError::bad_request("The request body must be JSON."))?;
    apply(world, app, &[(call.param("kind"), &update)])?;
    one(world, call)
}

/// All updates or none.
fn apply(world: &mut World, app: Uuid, updates: &[(&str, &Value)]) -> Result<(), ApiError> {
    let present = &world.apps.get(&app).ok_or_else(|| ApiError::not_found("app"))?.formation;
    let mut wanted: Vec<(u32, String)> =
        present.iter().map(|process| (process.quantity, process.size.clone())).collect();
    for (kind, update) in updates {
        let found = present.iter().zip(wanted.iter_mut()).find(|(process, _)| names(process, kind));
        let (_, slot) = found.ok_or_else(|| ApiError::not_found("formation"))?;
        if let Some(asked) = update.get("quantity") {
            slot.0 = quantity(asked, slot.0)
                .ok_or_else(|| ApiError::invalid(format!("The quantity of {kind} must be from 0 to 100.")))?;
        }
        if let Some(asked) = update.get("dyno_size").or_else(|| update.get("size")) {
            slot.1 = size(world, asked)?;
        }
    }
    let tiers: Vec<&str> = wanted.iter().map(|(_, size)| tier(size)).collect();
    if tiers.windows(2).any(|pair| pair.first() != pair.last()) {
        return Err(ApiError::invalid("Dynos of different tiers cannot be mixed in one app."));
    }
    let now = world.clock.now();
    if let Some(app) = world.apps.get_mut(&app) {
        for (process, (quantity, size)) in app.formation.iter_mut().zip(wanted) {
            if process.quantity != quantity || process.size != size {
                (process.quantity, process.size, process.updated_at) = (quantity, size, now);
            }
        }
    }
    world.follow_formation(app);
    Ok(())
}

fn size(world: &World, asked: &Value) -> Result<String, ApiError> {
    let asked = identity(asked).unwrap_or_default();
    let by_id = |name: &str| world.ids.of("dyno size", &name.to_ascii_lowercase()).to_string() == asked;
    let mut sizes = world.catalogue.dyno_sizes.iter();
    let size = world.catalogue.dyno_size(asked).or_else(|| sizes.find(|size| by_id(&size.name)));
    size.map(|size| size.name.clone())
        .ok_or_else(|| ApiError::invalid(format!("There is no dyno size {asked}.")))
}

fn names(process: &Process, asked: &str) -> bool {
    process.kind == asked || process.id.to_string() == asked
}
