//! Which plan a fork can have.

use platform::model::Plan as Offer;

use super::{ForkWarning, fit::warnings};
use crate::{Certainty, Cited, KeyValueStore, Place, Plan, Price, sources};

/// Why a fork cannot have a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanRefusal {
    /// The plan runs elsewhere than the app; where it runs is `None` when only the platform's word says so.
    Elsewhere { runs_in: Option<Place>, app_in: Place },
    /// The platform no longer offers it.
    NotOffered,
}

/// One plan for a fork.
#[derive(Clone, Debug, PartialEq)]
pub struct ForkPlan {
    pub plan: Plan,
    /// What to ask the platform for, `heroku-redis:premium-0`.
    pub name: String,
    /// The platform's own words for it.
    pub human_name: Option<String>,
    /// The list price.
    pub price: Price,
    /// Possible, with its source, or refused, with the reason and its source.
    pub verdict: Result<Cited<Certainty>, Cited<PlanRefusal>>,
    /// What could go wrong with it, the worst first.
    pub warnings: Vec<Cited<ForkWarning>>,
    /// Whether the store to fork has this plan.
    pub same_as_source: bool,
    /// The plan to begin with: the same one, or where that is not to be had, the smallest that holds as much.
    pub recommended: bool,
}

impl ForkPlan {
    /// Whether it can be chosen.
    pub fn is_possible(&self) -> bool {
        self.verdict.is_ok()
    }
}

/// Every plan the platform offers, by family and size; plans this program does not know come last.
pub fn fork_plans(store: &KeyValueStore, offers: &[Offer]) -> Vec<ForkPlan> {
    let source = store.plan();
    let mut plans: Vec<ForkPlan> = offers
        .iter()
        .filter(|offer| !offer.name.trim().is_empty())
        .map(|offer| plan(store, &source, offer))
        .collect();
    plans.sort_by(|a, b| order(&a.plan).cmp(&order(&b.plan)));
    if let Some(name) = recommended(&source, &plans) {
        for plan in &mut plans {
            plan.recommended = plan.name == name;
        }
    }
    plans
}

fn plan(store: &KeyValueStore, source: &Plan, offer: &Offer) -> ForkPlan {
    let plan = Plan::parse(&offer.name);
    let same_as_source = same(source, &plan);
    ForkPlan {
        verdict: verdict(store, &plan, offer, same_as_source),
        warnings: warnings(store, &plan),
        name: offer.name.trim().to_owned(),
        human_name: offer.human_name.clone(),
        price: Price::listed(offer),
        same_as_source,
        recommended: false,
        plan,
    }
}

/// `hobby-dev` and `mini` are one plan under two names.
fn same(a: &Plan, b: &Plan) -> bool {
    let known = a.is_production().is_some();
    if known { (a.family(), a.level()) == (b.family(), b.level()) } else { a.name() == b.name() }
}

fn order(plan: &Plan) -> (crate::Family, Option<u32>, &str) {
    (plan.family(), plan.level(), plan.name())
}

fn verdict(
    store: &KeyValueStore,
    plan: &Plan,
    offer: &Offer,
    same: bool,
) -> Result<Cited<Certainty>, Cited<PlanRefusal>> {
    let hidden = offer.visible == Some(false);
    if hidden && !same {
        return Err(Cited::new(PlanRefusal::NotOffered, sources::PLATFORM_API));
    }
    let Some(app_in) = place(store) else {
        return Ok(Cited::new(Certainty::MayBeRefused, sources::SPACES));
    };
    let installable = match app_in {
        Place::CommonRuntime => offer.installable_outside_private_network,
        Place::PrivateSpace | Place::ShieldSpace => offer.installable_inside_private_network,
    };
    let runs_in = plan.runs_in();
    if runs_in.is_some_and(|place| place != app_in) || installable == Some(false) {
        let runs_in = runs_in.filter(|place| *place != app_in);
        return Err(Cited::new(PlanRefusal::Elsewhere { runs_in, app_in }, sources::SPACES));
    }
    let sure = runs_in.is_some() && !hidden;
    let certainty = if sure { Certainty::Published } else { Certainty::MayBeRefused };
    Ok(Cited::new(certainty, sources::SPACES))
}

/// Where the owning app runs; `None` when the account does not see the app.
fn place(store: &KeyValueStore) -> Option<Place> {
    let app = store.app.as_ref()?;
    Some(match &app.space {
        None => Place::CommonRuntime,
        Some(space) if space.shield => Place::ShieldSpace,
        Some(_) => Place::PrivateSpace,
    })
}

fn recommended(source: &Plan, plans: &[ForkPlan]) -> Option<String> {
    let possible = || plans.iter().filter(|plan| plan.is_possible());
    if let Some(same) = possible().find(|plan| plan.same_as_source) {
        return Some(same.name.clone());
    }
    let needed = source.characteristics()?;
    possible()
        .filter(|plan| plan.plan.is_production() >= source.is_production())
        .filter_map(|plan| Some((plan.plan.characteristics()?, plan)))
        .filter(|(holds, _)| holds.memory >= needed.memory && holds.connections >= needed.connections)
        .min_by_key(|(holds, plan)| (holds.memory, plan.price.monthly_cents().unwrap_or(u64::MAX)))
        .map(|(_, plan)| plan.name.clone())
}
