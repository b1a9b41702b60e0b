//! Reading attachments.

use super::views;
use crate::state::World;
use crate::state::attachment::Attachment;
use crate::state::clock::stamp;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;

pub fn list(world: &mut World, call: &Call) -> Outcome {
    let account = call.who()?.account;
    rows(world, call, world.attachments.values().filter(|seen| world.sees_app(account, seen.app)))
}

/// Every app that uses the add-on, also those the account cannot see otherwise.
pub fn of_addon(world: &mut World, call: &Call) -> Outcome {
    let addon = world.visible_addon(call, call.param("addon"))?.id;
    rows(world, call, world.attachments_of_addon(addon))
}

pub fn of_app(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?.id;
    rows(world, call, world.attachments_of_app(app))
}

pub fn one(world: &mut World, call: &Call) -> Outcome {
    Answer::ok(views::attachment(world, visible(world, call)?, call.extras))
}

pub fn one_of_app(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?.id;
    let asked = call.param("attachment");
    let attachment = world
        .attachments_of_app(app)
        .find(|attachment| attachment.name == asked || attachment.id.to_string() == asked)
        .ok_or_else(|| ApiError::not_found("add_on attachment"))?;
    Answer::ok(views::attachment(world, attachment, call.extras))
}

/// The attachment a request names by id, on an app the account sees.
pub fn visible<'w>(world: &'w World, call: &Call) -> Result<&'w Attachment, ApiError> {
    let account = call.who()?.account;
    uuid::Uuid::try_parse(call.param("attachment"))
        .ok()
        .and_then(|id| world.attachments.get(id))
        .filter(|attachment| world.sees_app(account, attachment.app))
        .ok_or_else(|| ApiError::not_found("add_on attachment"))
}

fn rows<'w>(world: &World, call: &Call, attachments: impl Iterator<Item = &'w Attachment>) -> Outcome {
    let key = |attachment: &&Attachment, field: &str| match field {
        "name" => attachment.name.clone(),
        "updated_at" => stamp(attachment.created_at),
        _ => attachment.id.to_string(),
    };
    let view = |attachment| views::attachment(world, attachment, call.extras);
    Answer::listed(call, attachments, &["id", "name", "updated_at"], key, view)
}
