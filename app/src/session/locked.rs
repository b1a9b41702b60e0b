//! An app that asks for a second factor: what waits for it, and the field for the code.

use leptos::prelude::*;

use super::two_factor::TwoFactor;
use crate::{
    ui::{Card, Finding, Tone},
    words::session as words,
};

/// The way in, or where else to look for one when the platform does not name the app. `waiting` says what is not shown
/// until then; `on_open` runs when a code has opened the app.
#[component]
pub fn LockedApp(
    app: Option<String>,
    #[prop(into)] waiting: Signal<String>,
    #[prop(into)] on_open: Callback<()>,
) -> AnyView {
    match app {
        Some(app) => view! {
            <Card title=words::locked(&app)>
                <p>{waiting}</p>
                <TwoFactor app on_open=move || on_open.run(())/>
            </Card>
        }
        .into_any(),
        None => view! {
            <div class="card">
                <Finding tone=Tone::Warn title=words::SECOND_FACTOR>
                    <p>{waiting}</p>
                    <p>{words::SECOND_FACTOR_ELSEWHERE}</p>
                </Finding>
            </div>
        }
        .into_any(),
    }
}
