//! The page itself.

use leptos::prelude::*;

use super::{
    advice::Advice, attachments::Attachments, engine::Engine, follow::follow, head::Head, info::Info,
    maintenance::Maintenance, missing::Missing, plan::Plan, settings::Settings, subject::Subject,
    summary::Summary, tls::Tls, unlock::Unlock,
};
use crate::{
    fleet_store::{Lookup, Row, use_fleet},
    paths::{Place, use_place},
    shell::Titled,
    ui::Status,
    upgrade::AfterFork,
    words::{addon::missing as words, ui::READING},
};

/// What the address leads to.
#[derive(Clone, PartialEq)]
enum Found {
    Looking,
    Here(String),
    Missing(platform::Error),
}

/// Everything known about one add-on.
#[component]
pub fn AddonPage() -> impl IntoView {
    let fleet = use_fleet();
    let place = use_place();
    let addon = Memo::new(move |old: Option<&String>| match place.get() {
        Place::Addon(addon) => addon,
        // The page is being left.
        _ => old.cloned().unwrap_or_default(),
    });
    Effect::new(move |_| fleet.seek(&addon.get()));
    let found = Memo::new(move |_| match fleet.lookup(&addon.get()) {
        Lookup::Reading => Found::Looking,
        Lookup::Here(row) => Found::Here(row.id().to_owned()),
        Lookup::Missing(error) => Found::Missing(error),
    });
    move || match found.get() {
        Found::Looking => view! {
            <Titled text=words::looking(&addon.get())/>
            <Status text=READING/>
        }
        .into_any(),
        Found::Missing(error) => view! { <Missing addon=addon.get() error/> }.into_any(),
        Found::Here(id) => match fleet.lookup(&id) {
            Lookup::Here(row) => view! { <Here row/> }.into_any(),
            _ => ().into_any(),
        },
    }
}

#[component]
fn Here(row: Row) -> impl IntoView {
    let subject = Subject::new(row);
    follow(subject);
    let addon = subject.facts.with_untracked(|facts| facts.store.addon.id.clone());
    view! {
        <Head subject/>
        <Unlock subject/>
        <Summary subject/>
        <AfterFork addon/>
        <div class="split addon">
            <div class="stack addon-groups">
                <Engine subject/>
                <Tls subject/>
                <Plan subject/>
                <Attachments subject/>
                <Maintenance subject/>
                <Settings subject/>
                <Info subject/>
            </div>
            <div class="stack addon-aside"><Advice subject/></div>
        </div>
    }
}
