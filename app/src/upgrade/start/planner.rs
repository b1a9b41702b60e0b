//! From what is known of a store, and the address, to an intent.

use std::sync::Arc;

use ::upgrade::{Intent, Method, Refusal};
use kvs::{
    Catalogue, Comparison, ForkEffect, ForkPlan, KeyValueStore, Target, Upgrade, Version, compare,
    fork_effect, fork_plans, targets, upgrade_effect,
};
use leptos::prelude::*;

use super::{
    super::{
        address::{Address, use_address},
        engine::{After, Ongoing, Shown, Upgrades, key, use_upgrades},
    },
    choice,
    existing_forks::ExistingForks,
    focus::KeptFocus,
    offers::{Offers, PlanList},
};
use crate::{app::use_catalogue, app::use_now, browser::clock, fleet_store::Row, paths::Way};

/// What may be chosen, what is chosen, and why nothing can be. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct Planner {
    row: StoredValue<Row>,
    catalogue: StoredValue<Arc<Catalogue>>,
    upgrades: Upgrades,
    pub address: Address,
    pub targets: Memo<Vec<Target>>,
    chosen: Memo<Option<String>>,
    pub plan_list: PlanList,
    pub plans: Memo<Vec<ForkPlan>>,
    chosen_plan: Memo<Option<ForkPlan>>,
    pub forks: ExistingForks,
    pub comparison: Memo<Comparison>,
    pub refusal: RwSignal<Option<Refusal>>,
    focus: KeptFocus,
}

/// The planner of this wizard.
pub fn use_planner() -> Planner {
    expect_context()
}

impl Planner {
    /// Plans whatever the address asks for, again and again, until something has begun. Must be made while a component
    /// is made.
    pub fn new(row: StoredValue<Row>, ongoing: Memo<Option<Ongoing>>) -> Self {
        let (now, address, catalogue) = (use_now(), use_address(), StoredValue::new(use_catalogue()));
        let plan_list = PlanList::new();
        let offered = Memo::new(move |_| {
            let now = now.get();
            row.with_value(|row| row.with(|store| catalogue.with_value(|known| targets(store, known, now))))
        });
        let chosen =
            Memo::new(move |_| offered.with(|offered| choice::target(offered, address.to().as_deref())));
        let plans = Memo::new(move |_| {
            row.with_value(|row| row.with(|store| plan_list.with(|list| plans(store, list))))
        });
        let chosen_plan = Memo::new(move |_| plans.with(|all| choice::plan(all, address.plan().as_deref())));
        let comparison = Memo::new(move |_| {
            let (now, plan) = (now.get(), chosen_plan.get());
            row.with_value(|row| {
                row.with(|store| catalogue.with_value(|known| compare(store, known, plan.as_ref(), now)))
            })
        });
        let planner = Self {
            row,
            catalogue,
            upgrades: use_upgrades(),
            address,
            targets: offered,
            chosen,
            plan_list,
            plans,
            chosen_plan,
            forks: ExistingForks::new(row, address),
            comparison,
            refusal: RwSignal::new(None),
            focus: KeptFocus::new(),
        };
        Effect::new(move |_| {
            ongoing.track();
            planner.focus.put_back();
        });
        Effect::new(move |_| planner.plan(ongoing.get().as_ref()));
        Effect::new(move |_| {
            if matches!(address.way(), Way::InPlace | Way::Fork)
                && ongoing.get().is_none_or(|one| is_idle(&one))
            {
                plan_list.ensure();
            }
        });
        planner
    }

    /// What is chosen is planned anew, and the page with it: the choice that had the focus gets it back.
    pub fn keeps_focus(self, selector: String) {
        self.focus.keep(selector);
    }

    /// Reads from the store's record; tracked.
    pub fn with<T>(self, read: impl FnOnce(&KeyValueStore) -> T) -> T {
        self.row.with_value(|row| row.with(read))
    }

    /// The add-on's name.
    pub fn name(self) -> String {
        self.row.with_value(|row| row.with_untracked(|store| store.name().to_owned()))
    }

    pub fn row(self) -> Row {
        self.row.get_value()
    }

    /// Under which key the upgrade is known; tracked.
    pub fn key(self) -> String {
        key(self.row().id(), self.address.way())
    }

    pub fn upgrades(self) -> Upgrades {
        self.upgrades
    }

    /// What runs now; tracked.
    pub fn version(self) -> Option<Version> {
        self.with(KeyValueStore::version)
    }

    /// The target; tracked.
    pub fn chosen(self) -> Option<String> {
        self.chosen.get()
    }

    /// The plan of the fork; tracked.
    pub fn chosen_plan(self) -> Option<ForkPlan> {
        self.chosen_plan.get()
    }

    /// Its name in the address; tracked.
    pub fn chosen_plan_name(self) -> Option<String> {
        self.chosen_plan.with(|plan| plan.as_ref().map(|plan| plan.plan.name().to_owned()))
    }

    /// What an upgrade to a target would change; tracked.
    pub fn effect(self, target: &Target) -> Upgrade {
        self.with(|store| {
            self.catalogue.with_value(|known| upgrade_effect(store, known, target.line, clock::now()))
        })
    }

    /// What the chosen fork would bring; tracked.
    pub fn fork_effect(self) -> Option<ForkEffect> {
        let joined = self.forks.chosen().map(|fork| fork.with(KeyValueStore::plan));
        let plan = joined.or_else(|| self.chosen_plan().map(|plan| plan.plan))?;
        Some(
            self.with(|store| {
                self.catalogue.with_value(|known| fork_effect(store, known, &plan, clock::now()))
            }),
        )
    }

    fn plan(self, ongoing: Option<&Ongoing>) {
        match self.intent() {
            Some(Ok(intent)) => {
                self.refusal.set(None);
                if ongoing.is_none_or(|ongoing| is_idle(ongoing) && !is_same(&ongoing.intent(), &intent)) {
                    self.upgrades.plan(intent);
                }
            }
            other => {
                self.refusal.set(other.and_then(Result::err));
                // What was planned before the person chose something else.
                if ongoing.is_some_and(is_idle) {
                    self.upgrades.put_away_idle(&self.key());
                }
            }
        }
    }

    /// What the address asks for, as an intent; nothing while that cannot be said yet.
    fn intent(self) -> Option<Result<Intent, Refusal>> {
        let now = clock::now();
        let id = format!("{:x}", now.unix_timestamp_nanos() / 1_000_000);
        match self.address.way() {
            Way::InPlace => {
                let to = self.chosen().filter(|_| self.with(|store| store.database.value().is_some()))?;
                let plan = |store: &KeyValueStore| {
                    self.catalogue.with_value(|known| Intent::in_place(store, &to, known, id, now))
                };
                Some(self.with(plan))
            }
            Way::Fork if self.address.join().is_some() => {
                let fork = self.forks.chosen()?;
                self.with(|store| {
                    let read = store.database.value().is_some();
                    read.then(|| {
                        fork.with(|copy| {
                            self.catalogue.with_value(|known| Intent::join_fork(store, copy, known, id, now))
                        })
                    })
                })
            }
            Way::Fork => {
                let plan = self.chosen_plan().filter(|_| self.with(|store| !store.database.is_not_read()))?;
                let cents = plan.price.monthly_cents();
                let fork = |store: &KeyValueStore| {
                    self.catalogue.with_value(|known| Intent::fork(store, &plan.name, cents, known, id, now))
                };
                Some(self.with(fork))
            }
            Way::Back => After::back_intent(self.row().id(), id, now).map(Ok),
            Way::Destroy => After::destroy_intent(self.row().id(), id, now).map(Ok),
        }
    }
}

/// The plans a fork can have. Where the list could not be read there is still the one of now.
fn plans(store: &KeyValueStore, list: &Offers) -> Vec<ForkPlan> {
    match list {
        Offers::NotRead | Offers::Reading => Vec::new(),
        Offers::Read(offers) => fork_plans(store, offers),
        Offers::Failed(_) => fork_plans(store, std::slice::from_ref(&store.addon.plan)),
    }
}

/// Whether what is on the page was only planned.
fn is_idle(ongoing: &Ongoing) -> bool {
    untrack(|| !ongoing.has_begun()) && ongoing.shown.with_untracked(|shown| *shown != Shown::Kept)
}

/// The same wish, whenever it was made.
fn is_same(one: &Intent, other: &Intent) -> bool {
    let mut like = Intent { id: other.id.clone(), made_at: other.made_at, ..one.clone() };
    // The new add-on's name comes from the id.
    if let (Method::Fork(one), Method::Fork(other)) = (&mut like.method, &other.method) {
        one.name.clone_from(&other.name);
    }
    like == *other
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn a_fork_is_the_same_wish_whenever_it_is_planned_and_another_with_another_plan() {
        let one = samples::fork();
        let mut later = Intent { id: "two".into(), ..one.clone() };
        if let Method::Fork(fork) = &mut later.method {
            fork.name = "redis-fork-2".into();
        }
        assert!(is_same(&one, &later));
        if let Method::Fork(fork) = &mut later.method {
            fork.plan = "heroku-redis:premium-1".into();
        }
        assert!(!is_same(&one, &later));
    }
}
