use crate::state::World;
use crate::state::app::{App, Owner};
use crate::state::clock::stamp;
use crate::wire::accept::Dialect;
use serde_json::{Value, json};

pub fn app(world: &World, app: &App, dialect: Dialect) -> Value {
    let space = app.space.and_then(|space| world.spaces.get(&space));
    let (owner, team) = owner(world, app.owner);
    let region = if app.region.is_empty() { "us" } else { &app.region };
    let stack = json!({ "id": world.ids.of("stack", "heroku-24"), "name": "heroku-24" });
    let cedar = world.ids.of("generation", "cedar");
    json!({
        "acm": false,
        "archived_at": null,
        "build_stack": stack,
        "buildpack_provided_description": null,
        "created_at": stamp(app.created_at),
        "generation": match dialect {
            Dialect::Sdk => json!("cedar"),
            Dialect::V3 => json!({ "id": cedar, "name": "cedar" }),
        },
        "git_url": format!("https://git.heroku.com/{}.git", app.name),
        "id": app.id,
        "internal_routing": space.map(|_| false),
        "maintenance": app.maintenance,
        "name": app.name,
        "organization": team,
        "owner": owner,
        "region": { "id": world.ids.of("region", region), "name": region },
        "released_at": app.releases.last().map(|release| stamp(release.created_at)),
        "repo_size": null,
        "slug_size": null,
        "space": space.map(|space| json!({ "id": space.id, "name": space.name, "shield": space.shield })),
        "stack": stack,
        "team": team,
        "updated_at": stamp(app.updated_at),
        "web_url": format!("https://{}.herokuapp.com/", app.name),
    })
}

/// The `owner` and `team` of an app. A team's app is owned by the team's own address.
fn owner(world: &World, owner: Owner) -> (Value, Value) {
    match owner {
        Owner::Account(id) => {
            let email = world.accounts.get(&id).map(|account| account.email.as_str());
            (json!({ "email": email, "id": id }), Value::Null)
        }
        Owner::Team(id) => {
            let name = world.teams.get(&id).map_or("", |team| team.name.as_str());
            (
                json!({ "email": format!("{name}@herokumanager.com"), "id": id }),
                json!({ "id": id, "name": name }),
            )
        }
    }
}

pub fn preboot(world: &World, app: &App) -> Value {
    json!({
        "created_at": stamp(app.created_at),
        "description": "Starts new web dynos before the old ones stop",
        "display_name": "Preboot",
        "doc_url": "https://devcenter.heroku.com/articles/preboot",
        "enabled": app.preboot,
        "feedback_email": "feedback@example.com",
        "id": world.ids.of("feature", "preboot"),
        "name": "preboot",
        "state": "general",
        "updated_at": stamp(app.updated_at),
    })
}
