//! From an address to an add-on: shown when it is found, and what that means when it is not.

use leptos::prelude::*;
use platform::Error;

use super::missing::Missing;
use crate::{
    fleet_store::{Lookup, Row, use_fleet},
    paths::{Place, use_place},
    shell::Titled,
    ui::Status,
    words::{addon::missing as words, ui::READING},
};

/// What the address leads to. By id, so that a list that is read again does not begin the page anew.
#[derive(Clone, PartialEq)]
enum Found {
    Looking,
    Here(String),
    Missing(Error),
}

/// Finds the add-on that `named` takes from the address, and gives its row and that name to `show`.
#[component]
pub fn SeekAddon(named: fn(Place) -> Option<String>, show: fn(Row, String) -> AnyView) -> impl IntoView {
    let fleet = use_fleet();
    let place = use_place();
    // Nothing is named while the page is being left.
    let addon = Memo::new(move |old: Option<&String>| {
        named(place.get()).or_else(|| old.cloned()).unwrap_or_default()
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
            Lookup::Here(row) => show(row, addon.get()),
            _ => ().into_any(),
        },
    }
}
