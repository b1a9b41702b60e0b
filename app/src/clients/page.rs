//! The page: what to set in the clients of one add-on.

use kvs::UrlVar;
use leptos::prelude::*;

use super::{connection::Connection, help::ClientHelp, messages::Messages, subject::Subject};
use crate::{
    addon::SeekAddon,
    fleet_store::Row,
    paths::{ClientsQuery, Place, use_go, use_place},
    shell::Titled,
    words::{clients as words, shell},
};

/// What to set in the clients of one add-on.
#[component]
pub fn ClientsPage() -> impl IntoView {
    let named = |place| match place {
        Place::Clients(addon, _) => Some(addon),
        _ => None,
    };
    view! { <SeekAddon named show=|row, addon| view! { <Here row addon/> }.into_any()/> }
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
