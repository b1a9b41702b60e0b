//! Making add-ons, plain ones and forks of a store.

use super::attachment_name::Claim;
use super::{fork_source, views};
use crate::access::right::Right;
use crate::quirk::Quirk;
use crate::state::World;
use crate::state::app::App;
use crate::state::attachment::Attachment;
use crate::state::catalogue::{KEY_VALUE_STORE, Place, Plan, Service};
use crate::state::engine;
use crate::state::provision::Wanted;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::body::{Fields, identity};
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use serde_json::Value;
use uuid::Uuid;

/// Asks for `provision_message` in the answer (facts 1.5).
const MESSAGES: &str = "x-heroku-legacy-provider-messages";

pub fn create(world: &mut World, call: &Call) -> Outcome {
    let app = world.app_for(call, call.param("app"), Right::Operate)?;
    let account = call.who()?.account;
    let fields = call.fields()?;
    let (service, plan) = wanted_plan(world, fields.required_identity("plan")?)?;
    let name = wanted_name(world, &fields)?;
    can_pay(world, account, &plan)?;
    fits(world, app, &plan)?;
    let is_store = service.name == KEY_VALUE_STORE;
    let version =
        config(&fields, "version").filter(|_| is_store && !world.quirks.has(Quirk::CreateVersionIgnored));
    let version = version.map(|asked| wanted_version(world, asked)).transpose()?;
    let attachment =
        fields.get("attachment").and_then(|attachment| attachment.get("name")).and_then(Value::as_str);
    let claim = Claim::check(world, app, attachment, None, fields.text("confirm")?)?;
    let fork_of = match config(&fields, "fork") {
        Some(_) if !is_store => return Err(ApiError::invalid("Only a Key-Value Store can be forked here.")),
        Some(address) => Some(fork_source::find(world, app, address, version.as_deref())?),
        None => None,
    };
    let forks = fork_of.is_some();
    let wanted = Wanted { service: service.name, plan: plan.name, name, version, fork_of };
    let id = world.provision(app, wanted);
    attach(world, app, id, claim);
    let addon = world.addons.get(&id).ok_or_else(|| ApiError::not_found("add_on"))?;
    let (name, mut body) = (addon.name.clone(), views::addon(world, addon, call.extras));
    let attached = world.attachments_of_addon(id).next().map_or("", |attachment| attachment.name.as_str());
    let description = format!("Attach {attached} (@ref:{name})");
    world.release(app, account, description);
    if call.header(MESSAGES) == Some("true")
        && is_store
        && let Some(fields) = body.as_object_mut()
    {
        fields.insert("provision_message".into(), message(forks).into());
    }
    Answer::created(body)
}

fn message(forks: bool) -> &'static str {
    if forks {
        "Your add-on is being made and will then copy the store it is forked from."
    } else {
        "Your add-on should be available in a few minutes."
    }
}

fn attach(world: &mut World, app: Uuid, addon: Uuid, claim: Claim) {
    let Some(made) = world.addons.get(&addon) else { return };
    let name = claim.name.clone().unwrap_or_else(|| world.free_attachment_name(app, made));
    claim.clear(world);
    let id = world.ids.next("attachment");
    let created_at = world.clock.now();
    world.attachments.insert(Attachment { id, name, namespace: None, addon, app, created_at });
}

/// A plan by its full name or id, or a service's first plan by the service's name.
fn wanted_plan(world: &World, asked: &str) -> Result<(Service, Plan), ApiError> {
    let by_id = |service: &Service, plan: &Plan| {
        world.ids.of("plan", &format!("{}:{}", service.name, plan.name)).to_string() == asked
    };
    let catalogue = &world.catalogue;
    let all = || {
        catalogue.services.iter().flat_map(|service| service.plans.iter().map(move |plan| (service, plan)))
    };
    let found = catalogue
        .plan(asked)
        .or_else(|| all().find(|(service, plan)| by_id(service, plan)))
        .or_else(|| all().find(|(service, _)| service.name == asked));
    found.map(|(service, plan)| (service.clone(), plan.clone())).ok_or_else(|| ApiError::not_found("plan"))
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

fn wanted_version(world: &World, asked: &Value) -> Result<String, ApiError> {
    asked
        .as_str()
        .and_then(|asked| engine::newest_in_line(&world.catalogue.engine_versions, asked))
        .map(str::to_owned)
        .ok_or_else(|| ApiError::invalid("This version cannot be provisioned."))
}

fn config<'f>(fields: &'f Fields, key: &str) -> Option<&'f Value> {
    fields.get("config")?.get(key).filter(|value| !value.is_null())
}

fn can_pay(world: &World, account: Uuid, plan: &Plan) -> Result<(), ApiError> {
    let verified = world.accounts.get(&account).is_some_and(|account| account.verified);
    match verified || plan.cents == 0 {
        true => Ok(()),
        false if world.quirks.has(Quirk::VerificationWith422) => Err(ApiError::verification_needed()),
        false => Err(ApiError::verification_required()),
    }
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
