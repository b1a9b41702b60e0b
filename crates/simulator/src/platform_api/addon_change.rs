//! Making and destroying add-ons. A new add-on is plain and of the newest version; what the
//! `config` of a create request can ask for (a fork, a version) is refused here until the fork
//! workflow brings it.

use super::views;
use crate::access::right::Right;
use crate::state::World;
use crate::state::addon::{AddOn, Phase};
use crate::state::app::App;
use crate::state::attachment::Attachment;
use crate::state::catalogue::{KEY_VALUE_STORE, Place, Plan};
use crate::wire::answer::{Answer, Outcome};
use crate::wire::body::{Fields, identity};
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use serde_json::Value;
use uuid::Uuid;

/// Seconds until a new store answers, outside and inside a space; and until a destroyed one is gone.
const CREATING: f64 = 120.0;
const CREATING_IN_SPACE: f64 = 600.0;
const DESTROYING: f64 = 10.0;

pub fn create(world: &mut World, call: &Call) -> Outcome {
    let app = world.app_for(call, call.param("app"), Right::Operate)?;
    let fields = call.fields()?;
    let plan = fields.required_identity("plan")?.to_owned();
    for unknown in ["fork", "version"] {
        if fields.get("config").and_then(|config| config.get(unknown)).is_some() {
            return Err(ApiError::invalid(format!(
                "This simulator does not make add-ons with {unknown} yet."
            )));
        }
    }
    let name = wanted_name(world, &fields)?;
    let (service, known) = world.catalogue.plan(&plan).ok_or_else(|| ApiError::not_found("plan"))?;
    let (service, known) = (service.name.clone(), known.clone());
    fits(world, app, &known)?;
    let id = world.new_addon(app, &service, &known.name, name);
    let attachment =
        fields.get("attachment").and_then(|attachment| attachment.get("name")).and_then(Value::as_str);
    attach_first(world, id, app, attachment);
    world.release(app, call.who()?.account, format!("Add {plan} add-on"));
    let addon = world.addons.get(&id).ok_or_else(|| ApiError::not_found("add_on"))?;
    Answer::created(views::addon(world, addon, call.extras))
}

pub fn destroy(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?.id;
    let id = world.addon_for(call, call.param("addon"), Right::Operate)?;
    if world.addons.get(&id).is_none_or(|addon| addon.app != app) {
        return Err(ApiError::not_found("add_on"));
    }
    let account = call.who()?.account;
    let force = call.fields()?.flag("force")?.unwrap_or_default();
    let users: Vec<Uuid> = world.attachments_of_addon(id).map(|attachment| attachment.app).collect();
    if !force && users.iter().any(|user| *user != app) {
        let message = "This add-on is attached to other apps. Detach it there first, or send `force`.";
        return Err(ApiError::conflict(message));
    }
    let until = world.clock.now().saturating_add(world.pace.seconds(DESTROYING));
    world.attachments.retain(|_, attachment| attachment.addon != id);
    let addon = world.addons.get_mut(&id).ok_or_else(|| ApiError::not_found("add_on"))?;
    addon.phase = Phase::Deprovisioning { until };
    let name = addon.name.clone();
    for app in users {
        world.release(app, account, format!("Remove {name} add-on"));
    }
    let addon = world.addons.get(&id).ok_or_else(|| ApiError::not_found("add_on"))?;
    Answer::accepted(views::addon(world, addon, call.extras))
}

impl World {
    fn new_addon(&mut self, app: Uuid, service: &str, plan: &str, name: Option<String>) -> Uuid {
        let now = self.clock.now();
        let id = self.ids.next("addon");
        let name = name.unwrap_or_else(|| self.made_up_name(service, id));
        let in_space = plan.starts_with("private-") || plan.starts_with("shield-");
        let takes = if in_space { CREATING_IN_SPACE } else { CREATING };
        let until = now.saturating_add(self.pace.seconds(takes));
        let (version, endpoint, upkeep) = self.new_store(&name, service, plan);
        self.addons.insert(
            id,
            AddOn {
                id,
                provider_id: self.ids.next("provider"),
                name,
                service: service.to_owned(),
                plan: plan.to_owned(),
                app,
                phase: if service == KEY_VALUE_STORE {
                    Phase::Provisioning { until }
                } else {
                    Phase::Provisioned
                },
                created_at: now,
                updated_at: now,
                endpoint,
                store: version.map(crate::state::addon::Store::new),
                upkeep,
                quirk: None,
            },
        );
        id
    }

    fn made_up_name(&self, service: &str, id: Uuid) -> String {
        const SHAPES: [&str; 8] =
            ["angular", "cubic", "flat", "round", "spherical", "tapered", "curved", "shaped"];
        let mut rng = self.ids.rng(&format!("name {id}"));
        let shape = rng.choice(SHAPES).unwrap_or("round");
        let stem = service.strip_prefix("heroku-").unwrap_or(service);
        format!("{stem}-{shape}-{}", rng.u32(10_000..100_000))
    }
}

fn attach_first(world: &mut World, addon: Uuid, app: Uuid, name: Option<&str>) {
    let Some(made) = world.addons.get(&addon) else { return };
    let taken = |name: &str| world.attachments_of_app(app).any(|attachment| attachment.name == name);
    let name = name.map(str::to_ascii_uppercase).filter(|name| !taken(name));
    let name = name.unwrap_or_else(|| world.free_attachment_name(app, made));
    let id = world.ids.next("attachment");
    let created_at = world.clock.now();
    world.attachments.insert(id, Attachment { id, name, addon, app, created_at });
}

fn wanted_name(world: &World, fields: &Fields) -> Result<Option<String>, ApiError> {
    let Some(name) = fields.get("name").and_then(identity) else { return Ok(None) };
    if world.addon_named(name).is_some() {
        return Err(ApiError::invalid("Name is already taken."));
    }
    let fine = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'));
    fine.then(|| Some(name.to_owned()))
        .ok_or_else(|| ApiError::invalid("Name holds a letter that is not allowed."))
}

/// Plans belong either inside or outside a space (facts 4.1).
fn fits(world: &World, app: Uuid, plan: &Plan) -> Result<(), ApiError> {
    let space =
        world.apps.get(&app).and_then(|app: &App| app.space).and_then(|space| world.spaces.get(&space));
    let fits = match plan.place {
        Place::Anywhere => true,
        Place::Common => space.is_none(),
        Place::Private => space.is_some_and(|space| !space.shield),
        Place::Shield => space.is_some_and(|space| space.shield),
    };
    fits.then_some(())
        .ok_or_else(|| ApiError::invalid(format!("The plan {} cannot be used in this app.", plan.name)))
}
