use crate::state::World;
use crate::state::attachment::Attachment;
use crate::state::clock::stamp;
use crate::wire::accept::Extras;
use serde_json::{Value, json};

pub fn attachment(world: &World, attachment: &Attachment, extras: Extras) -> Value {
    let app_name = |id| world.apps.get(id).map(|app| app.name.as_str());
    let addon = world.addons.get(&attachment.addon);
    let owner = addon.map(|addon| addon.app);
    let mut body = json!({
        "addon": {
            "app": { "id": owner, "name": owner.as_ref().and_then(app_name) },
            "id": attachment.addon,
            "name": addon.map(|addon| addon.name.as_str()),
        },
        "app": { "id": attachment.app, "name": app_name(&attachment.app) },
        "created_at": stamp(attachment.created_at),
        "id": attachment.id,
        "log_input_url": null,
        "name": attachment.name,
        "namespace": attachment.namespace,
        "updated_at": stamp(attachment.created_at),
        "web_url": null,
    });
    if let (Some(addon), Some(fields)) = (addon, body.as_object_mut()) {
        if extras.config_vars {
            let names: Vec<String> =
                attachment.config_vars(addon).into_iter().map(|(name, _)| name).collect();
            fields.insert("config_vars".into(), json!(names));
        }
        if extras.addon_plan
            && let Some(nested) = fields.get_mut("addon").and_then(Value::as_object_mut)
        {
            let plan = addon.full_plan();
            nested.insert("plan".into(), json!({ "id": world.ids.of("plan", &plan), "name": plan }));
        }
    }
    body
}
