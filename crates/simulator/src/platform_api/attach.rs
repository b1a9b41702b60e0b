//! Attaching add-ons to apps and detaching them. Each makes a release and restarts the app
//! (facts 3.3); an add-on never loses its last attachment (facts 5.3).

use super::{attachments, views};
use crate::access::right::Right;
use crate::state::World;
use crate::state::attachment::Attachment;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use uuid::Uuid;

pub fn attach(world: &mut World, call: &Call) -> Outcome {
    let fields = call.fields()?;
    let addon_id = world.visible_addon(call, fields.required_identity("addon")?)?.id;
    let app = world.app_for(call, fields.required_identity("app")?, Right::Operate)?;
    let name = fields.text("name")?.map(str::to_owned);
    let confirmed = fields.text("confirm")?;
    reachable(world, addon_id, app)?;
    let name = match name {
        Some(name) => valid(name)?,
        None => world
            .addons
            .get(&addon_id)
            .map(|addon| world.free_attachment_name(app, addon))
            .unwrap_or_default(),
    };
    let old = world.attachments_of_app(app).find(|attachment| attachment.name == name);
    let old = old.map(|attachment| (attachment.id, attachment.addon));
    if let Some((old, old_addon)) = old {
        let app_name = world.apps.get(&app).map(|app| app.name.clone()).unwrap_or_default();
        if confirmed != Some(app_name.as_str()) {
            let what =
                format!("Another add-on is already attached to {app_name} as {name} and would be replaced.");
            return Err(ApiError::confirmation_required(&app_name, &what));
        }
        if old_addon != addon_id {
            not_the_last(world, old_addon)?;
        }
        world.attachments.remove(&old);
    }
    let now = world.clock.now();
    let id = world.ids.next("attachment");
    let attachment = Attachment { id, name: name.clone(), addon: addon_id, app, created_at: now };
    let body = views::attachment(world, &attachment, call.extras);
    world.attachments.insert(id, attachment);
    world.release(app, call.who()?.account, format!("Attach {name} ({})", addon_name(world, addon_id)));
    Answer::created(body)
}

pub fn detach(world: &mut World, call: &Call) -> Outcome {
    let attachment = attachments::visible(world, call)?;
    let body = views::attachment(world, attachment, call.extras);
    let (id, addon, name) = (attachment.id, attachment.addon, attachment.name.clone());
    let app = world.app_for(call, &attachment.app.to_string(), Right::Operate)?;
    not_the_last(world, addon)?;
    world.attachments.remove(&id);
    world.release(app, call.who()?.account, format!("Detach {name} ({})", addon_name(world, addon)));
    Answer::ok(body)
}

fn not_the_last(world: &World, addon: Uuid) -> Result<(), ApiError> {
    if world.attachments_of_addon(addon).count() > 1 {
        return Ok(());
    }
    let name = addon_name(world, addon);
    Err(ApiError::invalid(format!(
        "{name} would lose its last attachment. Attach it under another name first."
    )))
}

/// What runs in a space can be attached inside that space only.
fn reachable(world: &World, addon: Uuid, app: Uuid) -> Result<(), ApiError> {
    let Some(addon) = world.addons.get(&addon).filter(|addon| addon.in_space()) else { return Ok(()) };
    let space = |app| world.apps.get(app).and_then(|app| app.space);
    if space(&addon.app) == space(&app) {
        return Ok(());
    }
    Err(ApiError::invalid(format!("{} can be attached only to apps in its own space.", addon.name)))
}

fn valid(name: String) -> Result<String, ApiError> {
    let mut letters = name.chars();
    let starts_well = letters.next().is_some_and(|first| first.is_ascii_alphabetic());
    let goes_on_well = letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if starts_well && goes_on_well && name.len() <= 128 {
        return Ok(name.to_ascii_uppercase());
    }
    Err(ApiError::invalid("name must begin with a letter and hold only letters, digits and underscores."))
}

fn addon_name(world: &World, addon: Uuid) -> &str {
    world.addons.get(&addon).map_or("", |addon| addon.name.as_str())
}
