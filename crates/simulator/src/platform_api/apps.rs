//! Apps: reading them, their maintenance mode, unlocking them with a second factor.

use super::views;
use crate::access::right::Right;
use crate::access::two_factor::{CODE, HEADER};
use crate::state::World;
use crate::state::app::App;
use crate::state::clock::stamp;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::body::identity;
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use serde_json::json;

pub fn list(world: &mut World, call: &Call) -> Outcome {
    rows(world, call, |_| true)
}

pub fn filter(world: &mut World, call: &Call) -> Outcome {
    let fields = call.fields()?;
    let wanted: Vec<&str> = fields
        .get("in")
        .and_then(|filter| filter.get("id").or_else(|| filter.get("name")))
        .and_then(|ids| ids.as_array())
        .ok_or_else(|| ApiError::invalid("in.id must be a list of app ids."))?
        .iter()
        .filter_map(identity)
        .collect();
    rows(world, call, |app| wanted.iter().any(|wanted| *wanted == app.name || *wanted == app.id.to_string()))
}

pub fn one(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?;
    Answer::ok(views::app(world, app, call.dialect))
}

pub fn change(world: &mut World, call: &Call) -> Outcome {
    let id = world.app_for(call, call.param("app"), Right::Operate)?;
    let now = world.clock.now();
    if let Some(maintenance) = call.fields()?.flag("maintenance")?
        && let Some(app) = world.apps.get_mut(&id)
    {
        app.maintenance = maintenance;
        app.updated_at = now;
    }
    one(world, call)
}

/// Unlocks the app for a while; takes the code in the header only.
pub fn pre_authorize(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?.id;
    let account = call.who()?.account;
    let needs_code = world.accounts.get(&account).is_some_and(|account| account.two_factor);
    if needs_code && call.header(HEADER) != Some(CODE) {
        world.second_factor(call, app)?;
    }
    world.pre_authorize(account, app);
    Answer::ok(json!({}))
}

fn rows(world: &World, call: &Call, wanted: impl Fn(&App) -> bool) -> Outcome {
    let account = call.who()?.account;
    let apps = world.apps.values().filter(|app| world.right_on(account, app).is_some() && wanted(app));
    let key = |app: &&App, field: &str| match field {
        "name" => app.name.clone(),
        "updated_at" => stamp(app.updated_at),
        _ => app.id.to_string(),
    };
    let view = |app| views::app(world, app, call.dialect);
    Answer::listed(call, apps, &["id", "name", "updated_at"], key, view)
}
