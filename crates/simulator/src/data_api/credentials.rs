//! New credentials, and forgetting statistics.

use super::find;
use crate::state::World;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use uuid::Uuid;

/// Changes the password, and with it the config vars of every attached app.
pub fn rotate(world: &mut World, call: &Call) -> Outcome {
    let id = find::store_to_change(world, call)?;
    let account = call.who()?.account;
    let password = world.ids.password();
    let addon = world.addons.get_mut(&id).ok_or_else(find::nothing)?;
    if let Some(endpoint) = &mut addon.endpoint {
        endpoint.password = password;
    }
    let name = addon.name.clone();
    let mut apps: Vec<Uuid> = world.attachments_of_addon(id).map(|attachment| attachment.app).collect();
    apps.sort_unstable();
    apps.dedup();
    for app in apps {
        world.release(app, account, format!("Update config vars of {name}"));
    }
    Answer::message(format!("The credentials of {name} were changed; its apps restart."))
}

pub fn reset_stats(world: &mut World, call: &Call) -> Outcome {
    find::store_to_change(world, call)?;
    Answer::message("Reset successful.")
}
