//! Destroying add-ons. Their attachments and config vars go at once; they themselves after a while.

use super::views;
use crate::access::right::Right;
use crate::state::World;
use crate::state::addon::Phase;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;

/// Seconds until a destroyed add-on is gone.
const DESTROYING: f64 = 10.0;

/// Asked again while the add-on is still going, it answers the same and changes nothing.
pub fn destroy(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?.id;
    let id = world.addon_for(call, call.param("addon"), Right::Operate)?;
    if world.addons.get(&id).is_none_or(|addon| addon.app != app) {
        return Err(ApiError::not_found("add_on"));
    }
    let account = call.who()?.account;
    let force = call.fields()?.flag("force")?.unwrap_or_default();
    if !force && world.attachments_of_addon(id).any(|attachment| attachment.app != app) {
        let message = "This add-on is attached to other apps. Detach it there first, or send `force`.";
        return Err(ApiError::conflict(message));
    }
    let now = world.clock.now();
    let until = now.saturating_add(world.pace.at_least_one(DESTROYING));
    let users = world.detach_everywhere(id);
    let addon = world.addons.get_mut(&id).ok_or_else(|| ApiError::not_found("add_on"))?;
    if matches!(addon.phase, Phase::Provisioning { .. } | Phase::Provisioned) {
        (addon.phase, addon.updated_at) = (Phase::Deprovisioning { until }, now);
    }
    let name = addon.name.clone();
    for app in users {
        world.release(app, account, format!("Remove {name} add-on"));
    }
    let addon = world.addons.get(&id).ok_or_else(|| ApiError::not_found("add_on"))?;
    Answer::accepted(views::addon(world, addon, call.extras))
}
