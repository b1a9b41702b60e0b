//! Reading add-ons.

use super::views;
use crate::access::right::Right;
use crate::state::World;
use crate::state::addon::AddOn;
use crate::state::clock::stamp;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use serde_json::json;

const SORTABLE: &[&str] = &["id", "name", "updated_at"];

pub fn list(world: &mut World, call: &Call) -> Outcome {
    let account = call.who()?.account;
    let addons = world.addons.values().filter(|addon| world.sees_addon(account, addon));
    listed(world, call, addons)
}

/// The page asked for of these add-ons.
pub fn listed<'w>(world: &World, call: &Call, addons: impl Iterator<Item = &'w AddOn>) -> Outcome {
    let key = |addon: &&AddOn, field: &str| match field {
        "name" => addon.name.clone(),
        "updated_at" => stamp(addon.updated_at),
        _ => addon.id.to_string(),
    };
    Answer::listed(call, addons, SORTABLE, key, |addon| views::addon(world, addon, call.extras))
}

pub fn one(world: &mut World, call: &Call) -> Outcome {
    let addon = world.visible_addon(call, call.param("addon"))?;
    Answer::ok(views::addon(world, addon, call.extras))
}

/// The add-ons attached to an app, whoever owns them (facts 3.2).
pub fn of_app(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?.id;
    let attached =
        |addon: &AddOn| world.attachments_of_addon(addon.id).any(|attachment| attachment.app == app);
    let addons = world.addons.values().filter(|addon| addon.app == app || attached(addon));
    listed(world, call, addons)
}

pub fn one_of_app(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?.id;
    let addon = world.visible_addon(call, call.param("addon"))?;
    let attached = world.attachments_of_addon(addon.id).any(|attachment| attachment.app == app);
    if addon.app != app && !attached {
        return Err(ApiError::not_found("add_on"));
    }
    Answer::ok(views::addon(world, addon, call.extras))
}

/// The values an add-on gives its owning app: secrets.
pub fn config(world: &mut World, call: &Call) -> Outcome {
    let id = world.addon_for(call, call.param("addon"), Right::Deploy)?;
    let addon = world.addons.get(&id).ok_or_else(|| ApiError::not_found("add_on"))?;
    let rows = world
        .attachments_of_addon(id)
        .filter(|attachment| attachment.app == addon.app)
        .flat_map(|attachment| attachment.config_vars(addon))
        .map(|(name, value)| json!({ "name": name, "value": value }));
    Answer::rows(rows, &["name"])
}
