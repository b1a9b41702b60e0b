//! Forks that are there already, made with the official client or in another browser: one of them can be used instead of
//! having one made.

use ::upgrade::Intent;
use leptos::prelude::*;
use time::OffsetDateTime;

use super::{super::address::Address, fork_plans::ForkPlans, planner::use_planner};
use crate::{
    app::use_now,
    fleet_store::{Fleet, Row, use_fleet},
    words::{
        time::ago,
        upgrade::elsewhere::fork::{self as words},
    },
};

/// The add-ons that may be forks of this one. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct ExistingForks {
    of: StoredValue<Row>,
    fleet: Fleet,
    address: Address,
}

impl ExistingForks {
    /// Must be made while a component is made.
    pub fn new(of: StoredValue<Row>, address: Address) -> Self {
        Self { of, fleet: use_fleet(), address }
    }

    /// All of them, the youngest first; tracked.
    pub fn all(self) -> Vec<Row> {
        let may = |row: &Row| {
            self.of.with_value(|of| of.with(|store| row.with(|other| Intent::may_be_fork(store, other))))
        };
        let mut all: Vec<Row> = self.fleet.rows().into_iter().filter(may).collect();
        all.sort_by_cached_key(|row| std::cmp::Reverse(made_at(row)));
        all
    }

    /// The one the address asks for; tracked.
    pub fn chosen(self) -> Option<Row> {
        let asked = self.address.join()?;
        self.all().into_iter().find(|row| row.with(|store| store.name() == asked))
    }
}

fn made_at(row: &Row) -> Option<OffsetDateTime> {
    row.with(|store| store.addon.created_at.as_ref().and_then(|at| at.at()))
}

/// Which fork: one that is there, or one to be made, on which plan.
#[component]
pub fn ForkChoice() -> impl IntoView {
    let planner = use_planner();
    let any = Memo::new(move |_| !planner.forks.all().is_empty());
    let is_made = Memo::new(move |_| planner.forks.chosen().is_none());
    view! {
        {move || any.get().then(|| view! { <Existing/> })}
        {move || is_made.get().then(|| view! { <ForkPlans/> })}
    }
}

#[component]
fn Existing() -> impl IntoView {
    let planner = use_planner();
    let now = use_now().get_untracked();
    let names = Memo::new(move |_| {
        let told = |row: &Row| {
            let age = made_at(row).map(|at| ago(now - at));
            row.with(|store| {
                let label = words::candidate(store.name(), store.plan().name(), age.as_deref());
                (store.name().to_owned(), label)
            })
        };
        planner.forks.all().iter().map(told).collect::<Vec<_>>()
    });
    view! {
        <fieldset class="targets">
            <legend>{words::TITLE}</legend>
            <p class="help">{words::ABOUT}</p>
            <ul class="plain-list">
                <One name=None label=words::NONE.into()/>
                {move || names.get().into_iter().map(|(name, label)| view! {
                    <One name=Some(name) label/>
                }).collect_view()}
            </ul>
        </fieldset>
    }
}

#[component]
fn One(name: Option<String>, label: String) -> impl IntoView {
    let planner = use_planner();
    let id = format!("join-{}", name.as_deref().unwrap_or("none"));
    let selector = format!("#{id}");
    let is_chosen = {
        let name = name.clone();
        move || planner.forks.chosen().map(|row| row.with(|store| store.name().to_owned())) == name
    };
    view! {
        <li class="target">
            <input
                type="radio"
                name="join"
                id=id.clone()
                prop:checked=is_chosen
                on:change=move |_| {
                    planner.keeps_focus(selector.clone());
                    planner.address.choose_fork(name.clone());
                }
            />
            <div><label for=id>{label}</label></div>
        </li>
    }
}
