//! At the sign-in form, after a session ended: why, and what rests meanwhile.

use leptos::prelude::*;

use super::use_session;
use crate::{
    ui::{Finding, Tone},
    words::session as words,
};

/// What waits for the account whose session ended, in words. Whoever knows of upgrades says it.
#[derive(Clone, Copy)]
pub struct Rests(pub Signal<Option<String>>);

/// Why the last session ended, and what waits for the same account.
#[component]
pub fn Ended() -> AnyView {
    let session = use_session();
    let rests = use_context::<Rests>();
    let view = move || {
        session.ending().map(|why| {
            view! {
                <Finding tone=Tone::Info title=words::ended(why)>
                    {words::ended_meaning(why)}
                    {move || rests.and_then(|rests| rests.0.get()).map(|text| view! { <p>{text}</p> })}
                </Finding>
            }
        })
    };
    view.into_any()
}
