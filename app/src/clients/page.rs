//! The page: what to set in the clients of one add-on.

use kvs::UrlVar;
use leptos::prelude::*;

use super::{connection::Connection, help::ClientHelp, messages::Messages, subject::Subject};
use crate::{
    addon::Missing,
    fleet_store::{Lookup, Row, use_fleet},
    paths::{ClientsQuery, Place, use_go, use_place},
    shell::Titled,
    ui::Status,
    words::{addon::missing, clients as words, shell, ui::READING},
};

#[derive(Clone, PartialEq)]
enum Found {
    Looking,
    Here(String),
    Missing(platform::Error),
}

/// What to set in the clients of one add-on.
#[component]
pub fn ClientsPage() -> impl IntoView {
    let fleet = use_fleet();
    let place = use_place();
    let addon = Memo::new(move |old: Option<&String>| match place.get() {
        Place::Clients(addon, _) => addon,
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
            <Titled text=missing::looking(&addon.get())/>
            <Status text=READING/>
        }
        .into_any(),
        Found::Missing(error) => view! { <Missing addon=addon.get() error/> }.into_any(),
        Found::Here(id) => match fleet.lookup(&id) {
            Lookup::Here(row) => view! { <Here row addon=addon.get()/> }.into_any(),
            _ => ().into_any(),
        },
    }
}

#[component]
fn Here(row: Row, addon: String) -> AnyView {
    let (place, go) = (use_place(), use_go());
    let query = Memo::new(move |old: Option<&ClientsQuery>| match place.get() {
        Place::Clients(_, query) => query,
        _ => old.cloned().unwrap_or_default(),
    });
    let addon = StoredValue::new(addon);
    let show = move |query: ClientsQuery| go.instead(&Place::Clients(addon.get_value(), query));
    let subject = Subject::new(row, query);
    let name = Memo::new(move |_| subject.facts.with(|facts| facts.store.name().to_owned()));
    let above = move || {
        let to_addon = move || Place::addon(&addon.get_value()).href();
        view! {
            <a href=Place::fleet().href()>{shell::FLEET}</a>" / "<a href=to_addon>{name}</a>
        }
        .into_any()
    };
    let on_toggle = Callback::new(move |id: String| show(query.get_untracked().toggled(&id)));
    let on_pick = Callback::new(move |var: UrlVar| {
        let libraries = query.get_untracked().libraries;
        show(ClientsQuery { libraries, app: Some(var.app.name), var: Some(var.name) });
    });
    let chosen = Memo::new(move |_| query.get().libraries);
    view! {
        <Titled text=words::TITLE above=Box::new(above)/>
        <div class="stack">
            <Connection subject on_pick/>
            <ClientHelp chosen on_toggle blanks=subject.blanks/>
            <Messages/>
        </div>
    }
    .into_any()
}
