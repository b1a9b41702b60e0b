//! `/sign-in`: the form, and on to the fleet for whoever is signed in; to the upgrade, where one rested meanwhile.

use leptos::prelude::*;

use super::{SignInForm, use_session};
use crate::{
    paths::{Place, use_go},
    upgrade::{place_of, use_upgrades},
};

/// The page of its own. Other pages show the form in their place instead, and keep their address.
#[component]
pub fn SignInPage() -> impl IntoView {
    let go = use_go();
    let is_in = use_session().is_in();
    let upgrades = use_upgrades();
    Effect::new(move |_| {
        if is_in.get() {
            let rested = untrack(|| upgrades.all()).into_iter().find(|one| untrack(|| one.is_begun()));
            go.instead(&rested.map_or_else(Place::fleet, |one| place_of(&one.intent())));
        }
    });
    view! { <SignInForm/> }
}
