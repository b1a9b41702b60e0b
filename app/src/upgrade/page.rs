//! `/addons/{id or name}/upgrade`: finds the add-on, then leaves the page to its wizard.

use leptos::prelude::*;
use platform::Error;

use super::{
    engine::{Upgrades, key, use_upgrades},
    unread::RecordsUnread,
    wizard::Wizard,
};
use crate::{
    fleet_store::{Fleet, Lookup, Row, use_fleet},
    paths::{Place, Way, use_place},
    shell::Titled,
    ui::{ErrorBox, Status},
    words::{
        errors::{explain, reading},
        upgrade::page as words,
    },
};

#[derive(Clone, Debug, PartialEq)]
enum Found {
    Reading,
    /// The add-on's id, and what is done to it: an upgrade in either way, going back, destroying.
    Here(String, Way),
    Missing(Error),
}

/// Takes one add-on to another version.
#[component]
pub fn UpgradePage() -> impl IntoView {
    let fleet = use_fleet();
    let place = use_place();
    let addon = Memo::new(move |_| match place.get() {
        Place::Upgrade(addon, _) => addon,
        _ => String::new(),
    });
    Effect::new(move |_| fleet.seek(&addon.get()));
    let way = Memo::new(move |_| match place.get() {
        Place::Upgrade(_, query) if query.by != Way::Fork => query.by,
        _ => Way::InPlace,
    });
    // By id, so that a list that is read again does not begin the page anew.
    let upgrades = use_upgrades();
    let found = Memo::new(move |before: Option<&Found>| {
        let now = match fleet.lookup(&addon.get()) {
            Lookup::Reading => Found::Reading,
            Lookup::Here(row) => Found::Here(row.id().to_owned(), way.get()),
            Lookup::Missing(error) => Found::Missing(error),
        };
        match (now, before) {
            (now @ Found::Here(..), _) => now,
            // What is destroyed leaves the list before its report is read.
            (_, Some(Found::Here(id, of))) if *of == way.get() && is_shown(upgrades, id, *of) => {
                Found::Here(id.clone(), *of)
            }
            (now, _) => now,
        }
    });
    move || match found.get() {
        Found::Reading => view! {
            <Titled text=words::headline(&addon.get_untracked(), None, None)/>
            <Status text=words::READING/>
        }
        .into_any(),
        Found::Here(id, way) if upgrades.are_records_unread() && !is_shown(upgrades, &id, way) => view! {
            <Titled text=words::headline(&addon.get_untracked(), None, None)/>
            <RecordsUnread/>
        }
        .into_any(),
        Found::Here(id, way) => match row(fleet, &id) {
            Some(row) => view! { <Wizard row way/> }.into_any(),
            None => view! { <Status text=words::READING/> }.into_any(),
        },
        Found::Missing(error) => view! { <Missing addon=addon.get_untracked() error/> }.into_any(),
    }
}

fn is_shown(upgrades: Upgrades, id: &str, way: Way) -> bool {
    untrack(|| upgrades.of(&key(id, way))).is_some()
}

fn row(fleet: Fleet, id: &str) -> Option<Row> {
    match untrack(|| fleet.lookup(id)) {
        Lookup::Here(row) => Some(row),
        _ => None,
    }
}

#[component]
fn Missing(addon: String, error: Error) -> impl IntoView {
    let fleet = use_fleet();
    let told = explain(&error, &reading(addon.clone()));
    let title = words::headline(&addon, None, None);
    let again = Callback::new(move |()| fleet.seek_again(&addon));
    view! {
        <Titled text=title/>
        <ErrorBox told on_retry=again/>
        <p><a href=Place::fleet().href()>{words::TO_FLEET}</a></p>
    }
}
