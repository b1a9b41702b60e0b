//! What came of a change, and what to do next.

use leptos::prelude::*;
use platform::{Error, ErrorKind};

use super::{act::Act, judged::Outcome};
use crate::{
    session::TwoFactor,
    ui::{Button, Finding, PlatformSaid},
    words::{change::outcome as words, ui::CLOSE},
};

/// How the change ended; nothing while it has not.
#[component]
pub fn Ended(act: Act) -> AnyView {
    view! { {move || act.outcome.get().map(|outcome| view! { <One act outcome/> })} }.into_any()
}

#[component]
fn One(act: Act, outcome: Outcome) -> AnyView {
    let told = words::told(&outcome, act.of, act.basis.get_untracked().as_ref());
    let said = words::said(&outcome);
    let code = second_factor(&outcome);
    let (is_over, looks) = (outcome.is_over(), outcome.asks_to_look() || is_unread(&outcome));
    view! {
        <div class="change-outcome" tabindex="-1">
            <Finding tone=told.tone title=told.title>
                {told.text.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
                <PlatformSaid said=said.0 request_id=said.1/>
            </Finding>
            {code.map(|app| view! { <TwoFactor app on_open=move || act.look()/> })}
            <div class="actions">
                {looks.then(|| view! { <Button on_press=move || act.look()>{words::LOOK_AGAIN.text()}</Button> })}
                {is_over.then(|| view! { <Button primary=true on_press=move || act.open.set(false)>{CLOSE}</Button> })}
            </div>
        </div>
    }
    .into_any()
}

fn is_unread(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Unread(_))
}

/// The app that a code opens, where one is asked for.
fn second_factor(outcome: &Outcome) -> Option<String> {
    match outcome {
        Outcome::Refused(Error { kind: ErrorKind::TwoFactor { app }, .. })
        | Outcome::Unread(Error { kind: ErrorKind::TwoFactor { app }, .. }) => app.clone(),
        _ => None,
    }
}
