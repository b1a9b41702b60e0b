//! Changes "somebody else" makes: `{app, maintenance?, formation?: {type: quantity}}`,
//! `{addon, version?, maintenance?: "none" or "ready", fork?: "fail", gone?}`, `{sign_in, revoked}`.

use crate::state::World;
use crate::state::addon::AddOn;
use crate::state::maintenance::Stage;
use crate::wire::body::Fields;
use crate::wire::error::ApiError;
use serde_json::Value;
use uuid::Uuid;

pub fn apply(world: &mut World, fields: &Fields) -> Result<(), ApiError> {
    match (fields.text("app")?, fields.text("addon")?, fields.text("sign_in")?) {
        (Some(app), None, None) => {
            let id = world.app_named(app).ok_or_else(|| ApiError::not_found("app"))?.id;
            patch_app(world, id, fields)
        }
        (None, Some(addon), None) => {
            let id = world.addon_named(addon).ok_or_else(|| ApiError::not_found("add_on"))?.id;
            patch_addon(world, id, fields)
        }
        (None, None, Some(name)) => {
            let revoked =
                fields.flag("revoked")?.ok_or_else(|| ApiError::invalid("revoked must be true or false."))?;
            let token = world.tokens.iter_mut().find(|token| token.name == name);
            token.ok_or_else(|| ApiError::not_found("sign_in"))?.revoked = revoked;
            Ok(())
        }
        _ => Err(ApiError::invalid("Name one app, one addon or one sign_in.")),
    }
}

fn patch_app(world: &mut World, id: Uuid, fields: &Fields) -> Result<(), ApiError> {
    let now = world.clock.now();
    let app = world.apps.get_mut(&id).ok_or_else(|| ApiError::not_found("app"))?;
    if let Some(maintenance) = fields.flag("maintenance")? {
        app.maintenance = maintenance;
        app.updated_at = now;
    }
    if let Some(Value::Object(quantities)) = fields.get("formation") {
        for (kind, quantity) in quantities {
            let process = app.formation.iter_mut().find(|process| process.kind == *kind);
            let process = process.ok_or_else(|| ApiError::not_found("formation"))?;
            process.quantity = crate::state::formation::quantity(quantity, process.quantity)
                .ok_or_else(|| ApiError::invalid("A quantity must be from 0 to 100."))?;
            process.updated_at = now;
        }
        world.follow_formation(id);
    }
    Ok(())
}

fn patch_addon(world: &mut World, id: Uuid, fields: &Fields) -> Result<(), ApiError> {
    let now = world.clock.now();
    let addon = world.addons.get_mut(&id).ok_or_else(|| ApiError::not_found("add_on"))?;
    if let (Some(version), Some(store)) = (fields.text("version")?, &mut addon.store) {
        store.version = version.to_owned();
        addon.updated_at = now;
    }
    if let (Some(wanted), Some(upkeep)) = (fields.text("maintenance")?, &mut addon.upkeep) {
        match (wanted, &mut upkeep.current) {
            ("none", current) => *current = None,
            ("ready", Some(current)) => current.stage = Stage::Ready,
            _ => return Err(ApiError::invalid("maintenance must be none, or ready where there is one.")),
        }
    }
    match fields.text("fork")? {
        None => {}
        Some("fail") if world.addons.get(&id).is_some_and(AddOn::is_becoming_a_fork) => {
            world.fail_fork(id, now);
        }
        Some(_) => return Err(ApiError::invalid("fork must be fail, on a fork that is in progress.")),
    }
    if fields.flag("gone")? == Some(true) {
        world.addons.remove(&id);
        world.attachments.retain(|_, attachment| attachment.addon != id);
    }
    Ok(())
}
