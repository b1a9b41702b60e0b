//! At the sign-in form, after the platform ended a session: what rests meanwhile, and who goes on with it.

use leptos::prelude::*;

use super::use_session;
use crate::{
    ui::{Finding, Tone},
    upgrade::use_upgrades,
    words::session as words,
};

/// Why the last session ended, and what waits for the same account.
#[component]
pub fn Ended() -> impl IntoView {
    let session = use_session();
    let upgrades = use_upgrades();
    let waits = Memo::new(move |_| {
        let account = session.before()?;
        let names: Vec<String> =
            upgrades.all().iter().filter(|one| one.is_begun()).map(|one| one.intent().addon.name).collect();
        (!names.is_empty()).then(|| words::waits_for(&names, &account.email))
    });
    move || {
        session.ending().map(|why| {
            view! {
                <Finding tone=Tone::Info title=words::ended(why)>
                    {words::ended_meaning(why)}
                    {move || waits.get().map(|text| view! { <p>{text}</p> })}
                </Finding>
            }
        })
    }
}
