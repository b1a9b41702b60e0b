//! The page itself.

use leptos::prelude::*;

use crate::{
    paths::{Place, use_place},
    shell::Titled,
};

/// Takes one add-on to another version.
#[component]
pub fn UpgradePage() -> impl IntoView {
    let place = use_place();
    let addon = Memo::new(move |_| match place.get() {
        Place::Upgrade(addon, _) => addon,
        _ => String::new(),
    });
    view! { <Titled text=move || format!("Upgrade {}", addon.get())/> }
}
