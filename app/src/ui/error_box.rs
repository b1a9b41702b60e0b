//! A failure in words: what happened, what it means for the data, what to do.

use leptos::prelude::*;

use super::{Button, PlatformSaid, Tone};
use crate::words::{errors::Told, ui as words};

/// A failure. `told` comes from [`crate::words::errors`]; `on_retry` makes the button that tries again.
#[component]
pub fn ErrorBox(
    #[prop(into)] told: Signal<Told>,
    #[prop(optional, into)] on_retry: Option<Callback<()>>,
    #[prop(optional, into)] busy: Signal<bool>,
) -> AnyView {
    view! {
        <div class="error-box" role="alert">
            <h2>
                <span class="error-sign" aria-hidden="true">{Tone::Bad.sign()}</span>
                {move || told.get().title}
            </h2>
            <p>{move || told.get().meaning}</p>
            <p>{move || told.get().next}</p>
            {on_retry.map(|retry| view! {
                <div class="actions"><Button on_press=move || retry.run(()) busy>{words::TRY_AGAIN}</Button></div>
            })}
            {move || {
                let Told { platform_said, request_id, .. } = told.get();
                view! { <PlatformSaid said=platform_said request_id/> }
            }}
        </div>
    }
    .into_any()
}
