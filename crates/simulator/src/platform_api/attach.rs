//! Attaching add-ons to apps and detaching them. Each makes a release and restarts the app
//! (facts 3.3); an add-on never loses its last attachment (facts 5.3).

use super::attachment_name::{Claim, not_the_last};
use super::{attachments, views};
use crate::access::right::Right;
use crate::state::World;
use crate::state::addon::Phase;
use crate::state::attachment::Attachment;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use uuid::Uuid;

pub fn attach(world: &mut World, call: &Call) -> Outcome {
    let fields = call.fields()?;
    let addon = world.visible_addon(call, fields.required_identity("addon")?)?.id;
    let app = world.app_for(call, fields.required_identity("app")?, Right::Operate)?;
    reachable(world, addon, app)?;
    let claim = Claim::check(world, app, fields.text("name")?, Some(addon), fields.text("confirm")?)?;
    let name = match &claim.name {
        Some(name) => name.clone(),
        None => {
            world.addons.get(&addon).map(|addon| world.free_attachment_name(app, addon)).unwrap_or_default()
        }
    };
    claim.clear(world);
    let id = world.ids.next("attachment");
    let created_at = world.clock.now();
    let namespace = fields.text("namespace")?.map(str::to_owned);
    let attachment = Attachment { id, name: name.clone(), namespace, addon, app, created_at };
    let body = views::attachment(world, &attachment, call.extras);
    world.attachments.insert(attachment);
    world.release(app, call.who()?.account, format!("Attach {name} (@ref:{})", addon_name(world, addon)));
    Answer::created(body)
}

pub fn detach(world: &mut World, call: &Call) -> Outcome {
    let attachment = attachments::visible(world, call)?;
    let body = views::attachment(world, attachment, call.extras);
    let (id, addon, name) = (attachment.id, attachment.addon, attachment.name.clone());
    let app = world.app_for(call, &attachment.app.to_string(), Right::Operate)?;
    not_the_last(world, addon)?;
    world.attachments.remove(id);
    world.release(app, call.who()?.account, format!("Detach {name} (@ref:{})", addon_name(world, addon)));
    Answer::ok(body)
}

/// What is on its way out cannot be attached; what runs in a space, inside that space only.
fn reachable(world: &World, addon: Uuid, app: Uuid) -> Result<(), ApiError> {
    let addon = world.addons.get(&addon).ok_or_else(|| ApiError::not_found("add_on"))?;
    if matches!(addon.phase, Phase::Deprovisioning { .. } | Phase::Deprovisioned { .. }) {
        return Err(ApiError::invalid(format!("{} is being removed and cannot be attached.", addon.name)));
    }
    let space = |app| world.apps.get(app).and_then(|app| app.space);
    if !addon.in_space() || space(&addon.app) == space(&app) {
        return Ok(());
    }
    Err(ApiError::invalid(format!("{} can be attached only to apps in its own space.", addon.name)))
}

fn addon_name(world: &World, addon: Uuid) -> &str {
    world.addons.get(&addon).map_or("", |addon| addon.name.as_str())
}
