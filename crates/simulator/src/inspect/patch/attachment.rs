//! Attaching and detaching, by the rules of the API.

use crate::platform_api::{Claim, not_the_last};
use crate::state::World;
use crate::state::attachment::Attachment;
use crate::wire::error::ApiError;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttachChange {
    attach: Attach,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Attach {
    addon: String,
    app: String,
    /// The platform picks one when nobody says; one that is taken is replaced.
    name: Option<String>,
    namespace: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetachChange {
    detach: Detach,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Detach {
    app: String,
    name: String,
}

pub fn attach(world: &mut World, AttachChange { attach }: AttachChange) -> Result<(), ApiError> {
    let (addon, app) = (super::addon_id(world, &attach.addon)?, super::app_id(world, &attach.app)?);
    let app_name = world.apps.get(&app).map(|app| app.name.clone());
    let claim = Claim::check(world, app, attach.name.as_deref(), Some(addon), app_name.as_deref())?;
    let made = world.addons.get(&addon).ok_or_else(|| ApiError::not_found("add_on"))?;
    let (addon_name, picked) = (made.name.clone(), world.free_attachment_name(app, made));
    let name = claim.name.clone().unwrap_or(picked);
    claim.clear(world);
    let (id, created_at) = (world.ids.next("attachment"), world.clock.now());
    let namespace = attach.namespace;
    world.attachments.insert(Attachment { id, name: name.clone(), namespace, addon, app, created_at });
    world.platform_release(app, created_at, format!("Attach {name} (@ref:{addon_name})"));
    Ok(())
}

pub fn detach(world: &mut World, DetachChange { detach }: DetachChange) -> Result<(), ApiError> {
    let app = super::app_id(world, &detach.app)?;
    let known = || world.attachments_of_app(app).map(|attachment| attachment.name.as_str());
    let found = world.attachments_of_app(app).find(|attachment| attachment.name == detach.name);
    let found = found.ok_or_else(|| super::missing("attachment", &detach.name, known()))?;
    let (id, addon) = (found.id, found.addon);
    not_the_last(world, addon)?;
    let addon_name = world.addons.get(&addon).map_or_else(String::new, |addon| addon.name.clone());
    world.attachments.remove(id);
    let now = world.clock.now();
    world.platform_release(app, now, format!("Detach {} (@ref:{addon_name})", detach.name));
    Ok(())
}
