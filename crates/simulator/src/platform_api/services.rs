//! What is for sale. Needs no token.

use super::views;
use crate::state::World;
use crate::state::catalogue::{Plan, Service};
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;

pub fn list(world: &mut World, _: &Call) -> Outcome {
    let services = world.catalogue.services.iter();
    Answer::rows(services.map(|service| views::service(world, service)), &["id", "name"])
}

pub fn one(world: &mut World, call: &Call) -> Outcome {
    Answer::ok(views::service(world, service(world, call)?))
}

pub fn plans(world: &mut World, call: &Call) -> Outcome {
    let service = service(world, call)?;
    Answer::rows(service.plans.iter().map(|plan| views::plan(world, service, plan)), &["id", "name"])
}

pub fn plan_of(world: &mut World, call: &Call) -> Outcome {
    let service = service(world, call)?;
    found(world, call, service.plans.iter().map(|plan| (service, plan)))
}

pub fn plan(world: &mut World, call: &Call) -> Outcome {
    let all = world
        .catalogue
        .services
        .iter()
        .flat_map(|service| service.plans.iter().map(move |plan| (service, plan)));
    found(world, call, all)
}

fn service<'w>(world: &'w World, call: &Call) -> Result<&'w Service, ApiError> {
    let asked = call.param("service");
    let named = |service: &&Service| {
        service.name == asked || world.ids.of("service", &service.name).to_string() == asked
    };
    world.catalogue.services.iter().find(named).ok_or_else(|| ApiError::not_found("addon_service"))
}

fn found<'w>(world: &World, call: &Call, plans: impl Iterator<Item = (&'w Service, &'w Plan)>) -> Outcome {
    let asked = call.param("plan");
    let mut plans = plans;
    let (service, plan) = plans
        .find(|(service, plan)| {
            let full_name = format!("{}:{}", service.name, plan.name);
            full_name == asked || world.ids.of("plan", &full_name).to_string() == asked
        })
        .ok_or_else(|| ApiError::not_found("plan"))?;
    Answer::ok(views::plan(world, service, plan))
}
