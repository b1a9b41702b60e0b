//! Turns what a person wrote into add-ons or attachments: an id, a name, an attachment's name or
//! a config var's name on an app.

use super::views;
use crate::quirk::Quirk;
use crate::state::World;
use crate::state::addon::AddOn;
use crate::state::attachment::Attachment;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::body::Fields;
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use uuid::Uuid;

pub fn addons(world: &mut World, call: &Call) -> Outcome {
    let fields = call.fields()?;
    let asked = fields.required_identity("addon")?;
    let (app, asked) = scope(world, call, &fields, asked)?;
    let account = call.who()?.account;
    let found: Vec<&AddOn> = world
        .addons
        .values()
        .filter(|addon| world.sees_addon(account, addon) && of_service(addon, &fields))
        .filter(|addon| {
            let mut attached =
                world.attachments_of_addon(addon.id).filter(|attachment| Some(attachment.app) == app);
            match app {
                None => goes_by(addon, asked),
                Some(app) => {
                    (addon.app == app && goes_by(addon, asked))
                        || attached
                            .any(|attachment| goes_by(addon, asked) || called(attachment, addon, asked))
                }
            }
        })
        .collect();
    if found.is_empty() && !world.quirks.has(Quirk::ResolveEmpty) {
        return Err(ApiError::not_found("add_on"));
    }
    Answer::rows(found.into_iter().map(|addon| views::addon(world, addon, call.extras)), &["id", "name"])
}

pub fn attachments(world: &mut World, call: &Call) -> Outcome {
    let fields = call.fields()?;
    let asked = fields.required_identity("addon_attachment")?;
    let (app, asked) = scope(world, call, &fields, asked)?;
    let account = call.who()?.account;
    let found: Vec<&Attachment> = world
        .attachments
        .values()
        .filter(|attachment| {
            app.is_none_or(|app| attachment.app == app) && world.sees_app(account, attachment.app)
        })
        .filter(|attachment| {
            let addon = world.addons.get(&attachment.addon).filter(|addon| of_service(addon, &fields));
            addon.is_some_and(|addon| {
                attachment.id.to_string() == asked
                    || (app.is_some() && (called(attachment, addon, asked) || goes_by(addon, asked)))
            })
        })
        .collect();
    if found.is_empty() && !world.quirks.has(Quirk::ResolveEmpty) {
        return Err(ApiError::not_found("add_on attachment"));
    }
    let rows = found.into_iter().map(|attachment| views::attachment(world, attachment, call.extras));
    Answer::rows(rows, &["id", "name"])
}

/// The app to look in, from the body or from `app::NAME`, and what to look for.
fn scope<'f>(
    world: &World,
    call: &Call,
    fields: &Fields,
    asked: &'f str,
) -> Result<(Option<Uuid>, &'f str), ApiError> {
    if let Some((app, name)) = asked.split_once("::") {
        return Ok((Some(world.visible_app(call, app)?.id), name));
    }
    let app = fields.identity("app")?.map(|app| world.visible_app(call, app)).transpose()?;
    Ok((app.map(|app| app.id), asked))
}

fn of_service(addon: &AddOn, fields: &Fields) -> bool {
    fields.identity("addon_service").ok().flatten().is_none_or(|service| service == addon.service)
}

fn goes_by(addon: &AddOn, asked: &str) -> bool {
    addon.name == asked || addon.id.to_string() == asked
}

fn called(attachment: &Attachment, addon: &AddOn, asked: &str) -> bool {
    attachment.name == asked || attachment.config_vars(addon).iter().any(|(name, _)| name == asked)
}
