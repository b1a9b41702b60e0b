//! Somebody else signed in after the platform had ended a session: what that session was doing does not go on.

use leptos::prelude::*;

use super::use_session;
use crate::{upgrade::use_upgrades, words::session as words};

/// Says so, and who can go on with it. Lives as long as the header.
#[component]
pub fn LeftBehind() -> impl IntoView {
    let session = use_session();
    let upgrades = use_upgrades();
    let is_in = session.is_in();
    // Signing in with another account takes its predecessor's upgrades off this tab: their names are remembered.
    let names = Memo::new(move |known: Option<&Vec<String>>| {
        if is_in.get() {
            return known.cloned().unwrap_or_default();
        }
        upgrades.all().iter().filter(|one| one.is_begun()).map(|one| one.intent().addon.name).collect()
    });
    let text = Memo::new(move |_| {
        // Read first and always: while nobody is signed in, so that it is known when somebody is.
        let names = names.get();
        let before = session.before().filter(|_| is_in.get() && !names.is_empty())?;
        Some(words::left_behind(&names, &before.email))
    });
    move || text.get().map(|text| view! { <p class="banner trouble" role="note">{text}</p> })
}
