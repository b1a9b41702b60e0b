use super::service::{plan, price, service};
use crate::state::World;
use crate::state::addon::AddOn;
use crate::state::clock::stamp;
use crate::wire::accept::Extras;
use serde_json::{Value, json};

pub fn addon(world: &World, addon: &AddOn, extras: Extras) -> Value {
    let app = world.apps.get(&addon.app);
    let app_name = app.map(|app| app.name.as_str());
    let full_plan = addon.full_plan();
    let known = world.catalogue.plan(&full_plan);
    json!({
        "actions": [],
        "addon_service": match known {
            Some((known, _)) if extras.addon_service => service(world, known),
            _ => json!({ "id": world.ids.of("service", &addon.service), "name": addon.service }),
        },
        "app": { "id": addon.app, "name": app_name },
        "billed_price": known.map(|(_, plan)| price(plan)),
        // The app, a team's too: the official client asks `/apps/{this name}/config-vars`.
        "billing_entity": { "id": addon.app, "name": app_name, "type": "app" },
        "config_vars": config_var_names(world, addon),
        "created_at": stamp(addon.created_at),
        "id": addon.id,
        "name": addon.name,
        "plan": match known {
            Some((service, known)) if extras.plan => plan(world, service, known),
            _ => json!({ "id": world.ids.of("plan", &full_plan), "name": full_plan }),
        },
        "provider_id": addon.provider_id.to_string(),
        "provision_message": "",
        "state": addon.phase.word(),
        "updated_at": stamp(addon.updated_at),
        "web_url": app_name.map(|app| format!("https://addons-sso.heroku.com/apps/{app}/addons/{}", addon.id)),
    })
}

/// The names the owning app sees.
fn config_var_names(world: &World, addon: &AddOn) -> Vec<String> {
    world
        .attachments_of_addon(addon.id)
        .filter(|attachment| attachment.app == addon.app)
        .flat_map(|attachment| attachment.config_vars(addon))
        .map(|(name, _)| name)
        .collect()
}
