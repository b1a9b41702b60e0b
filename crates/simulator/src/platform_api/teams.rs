//! Teams the account is in.

use super::views;
use crate::state::World;
use crate::state::account::Team;
use crate::state::app::{App, Owner};
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use serde_json::json;
use uuid::Uuid;

pub fn list(world: &mut World, call: &Call) -> Outcome {
    let account = call.who()?.account;
    let teams = world.teams.values().filter(|team| team.members.contains_key(&account));
    Answer::rows(teams.map(|team| views::team(team, account)), &["id", "name"])
}

pub fn one(world: &mut World, call: &Call) -> Outcome {
    Answer::ok(views::team(visible(world, call)?, call.who()?.account))
}

pub fn apps(world: &mut World, call: &Call) -> Outcome {
    let account = call.who()?.account;
    let team = visible(world, call)?.id;
    let rows = world.apps.values().filter(|app| owned_by(app, team)).map(|app| {
        let mut row = views::app(world, app, call.dialect);
        if let Some(row) = row.as_object_mut() {
            row.retain(|name, _| !matches!(name.as_str(), "acm" | "generation" | "organization"));
            row.insert("joined".into(), json!(world.right_on(account, app).is_some()));
            row.insert("locked".into(), json!(false));
        }
        row
    });
    Answer::rows(rows, &["id", "name", "updated_at"])
}

pub fn addons(world: &mut World, call: &Call) -> Outcome {
    let account = call.who()?.account;
    let team = visible(world, call)?.id;
    let addons = world.addons.values().filter(|addon| {
        world.sees_addon(account, addon) && world.apps.get(&addon.app).is_some_and(|app| owned_by(app, team))
    });
    super::addons::listed(world, call, addons)
}

fn visible<'w>(world: &'w World, call: &Call) -> Result<&'w Team, ApiError> {
    let account = call.who()?.account;
    world
        .team_named(call.param("team"))
        .filter(|team| team.members.contains_key(&account))
        .ok_or_else(|| ApiError::not_found("team"))
}

fn owned_by(app: &App, team: Uuid) -> bool {
    matches!(app.owner, Owner::Team(owner) if owner == team)
}
