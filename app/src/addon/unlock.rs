//! The second factor that stands before this add-on, once for all its groups.

use leptos::prelude::*;

use super::subject::Subject;
use crate::{fleet_store::locked, session::LockedApp, words::addon::failure as words};

/// Asks for the code, and reads what waited for it. Nothing while no read was refused for want of one.
#[component]
pub fn Unlock(subject: Subject) -> impl IntoView {
    let locked = Memo::new(move |_| subject.facts.with(|facts| locked(&facts.store)));
    // By the app, so that the field stays while parts come and go.
    let app = Memo::new(move |_| locked.with(|locked| locked.as_ref().map(|locked| locked.app.clone())));
    let open = move || {
        if let Some(locked) = locked.get_untracked() {
            subject.read_again(&locked.parts);
        }
    };
    move || {
        app.get().map(
            |app| view! { <LockedApp app waiting=words::LOCKED on_open=Callback::new(move |()| open())/> },
        )
    }
}
