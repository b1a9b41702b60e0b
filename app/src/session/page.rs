//! `/sign-in`: the form, and on to the fleet for whoever is signed in.

use leptos::prelude::*;

use super::{SignInForm, use_session};
use crate::paths::{Place, use_go};

/// The page of its own. Other pages show the form in their place instead, and keep their address.
#[component]
pub fn SignInPage() -> impl IntoView {
    let go = use_go();
    let is_in = use_session().is_in();
    Effect::new(move |_| {
        if is_in.get() {
            go.instead(&Place::fleet());
        }
    });
    view! { <SignInForm/> }
}
