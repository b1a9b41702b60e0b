use crate::state::World;
use crate::state::catalogue::{KEY_VALUE_STORE, Place, Plan, Service};
use serde_json::{Value, json};

const SINCE: &str = "2014-06-24T00:00:00Z";

pub fn service(world: &World, service: &Service) -> Value {
    json!({
        "cli_plugin_name": (service.name == KEY_VALUE_STORE).then_some("redis"),
        "created_at": SINCE,
        "human_name": service.human_name,
        "id": world.ids.of("service", &service.name),
        "name": service.name,
        "state": "ga",
        "supported_generations": [{ "id": world.ids.of("generation", "cedar"), "name": "cedar" }],
        "supports_multiple_installations": true,
        "supports_sharing": service.supports_sharing,
        "updated_at": SINCE,
    })
}

pub fn plan(world: &World, service: &Service, plan: &Plan) -> Value {
    let full_name = format!("{}:{}", service.name, plan.name);
    let first = service.plans.first().is_some_and(|first| first.name == plan.name);
    json!({
        "addon_service": { "id": world.ids.of("service", &service.name), "name": service.name },
        "compliance": if plan.place == Place::Shield { json!(["HIPAA", "PCI"]) } else { Value::Null },
        "created_at": SINCE,
        "default": first,
        "description": format!("{} {}", service.human_name, plan.human_name),
        "human_name": plan.human_name,
        "id": world.ids.of("plan", &full_name),
        "installable_inside_private_network": plan.place != Place::Common,
        "installable_outside_private_network": matches!(plan.place, Place::Common | Place::Anywhere),
        "name": full_name,
        "price": price(plan),
        "space_default": plan.name == "private-7",
        "state": "ga",
        "updated_at": SINCE,
        "visible": true,
    })
}

pub fn price(plan: &Plan) -> Value {
    json!({ "cents": plan.cents, "contract": plan.contract, "metered": false, "unit": "month" })
}
