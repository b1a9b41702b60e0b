//! The page itself.

use leptos::prelude::*;

use crate::{
    fleet_store::{Lookup, use_fleet},
    paths::{Place, use_place},
    shell::Titled,
    ui::Status,
    words::ui as words,
};

/// Everything known about one add-on.
#[component]
pub fn AddonPage() -> impl IntoView {
    let fleet = use_fleet();
    let place = use_place();
    let addon = Memo::new(move |_| match place.get() {
        Place::Addon(addon) => addon,
        _ => String::new(),
    });
    Effect::new(move |_| fleet.seek(&addon.get()));
    view! {
        <Titled text=addon/>
        {move || match fleet.lookup(&addon.get()) {
            Lookup::Reading => view! { <Status text=words::READING/> }.into_any(),
            Lookup::Missing(error) => view! { <p>{error.message}</p> }.into_any(),
            Lookup::Here(row) => view! { <p>{row.with(|store| store.version_text())}</p> }.into_any(),
        }}
    }
}
