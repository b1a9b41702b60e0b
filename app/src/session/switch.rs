//! The switch in the header: look only, on or off.

use leptos::prelude::*;

use super::use_session;
use crate::{shell::use_announcer, words::look_only as words};

/// On at once; off with one press where the host and the token allow it. Where they do not it stays on and says why.
#[component]
pub fn LookOnlySwitch() -> AnyView {
    let session = use_session();
    let announcer = use_announcer();
    let why = Memo::new(move |_| session.look_only());
    let is_on = move || why.with(Option::is_some);
    let is_fixed = move || why.with(|why| why.as_ref().is_some_and(|why| !why.can_be_switched_off()));
    let title = move || match why.get() {
        Some(why) if why.can_be_switched_off() => words::TURN_OFF.into(),
        Some(why) => words::refusal(&why),
        None => words::TURN_ON.into(),
    };
    let turn = move |_| {
        if untrack(is_fixed) {
            return;
        }
        let on = !untrack(is_on);
        session.switch_look_only(on);
        announcer.say(if on { words::IS_ON } else { words::IS_OFF });
    };
    view! {
        <button
            type="button"
            role="switch"
            class="button quiet look-only"
            title=title
            aria-checked=move || if is_on() { "true" } else { "false" }
            aria-disabled=move || is_fixed().then_some("true")
            on:click=turn
        >
            <span class="switch" aria-hidden="true"></span>
            {words::LOOK_ONLY}
        </button>
    }
    .into_any()
}
