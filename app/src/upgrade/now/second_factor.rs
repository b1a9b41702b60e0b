//! A second factor's code for one app: sent once, never kept.

use ::upgrade::{Question, Reply};
use leptos::{ev::SubmitEvent, html, prelude::*, task::spawn_local};
use platform::wire::Secret;

use super::{super::desk::use_desk, panel::focus_heading};
use crate::{browser::element, transport::use_client, ui::Field, words::upgrade::reply as words};

/// The field for the code. The app opens for a while, and the upgrade reads on.
#[component]
pub fn SecondFactor(app: String) -> impl IntoView {
    let desk = use_desk();
    let client = use_client();
    let input = NodeRef::<html::Input>::new();
    let complaint = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let code = element::value(input);
        if code.trim().is_empty() {
            complaint.set(Some(words::NO_CODE.into()));
            return element::focus_input(input);
        }
        complaint.set(None);
        busy.set(true);
        element::clear(input);
        let app = app.clone();
        spawn_local(async move {
            let sent = client.pre_authorize(&app, &Secret::new(code.trim())).await;
            busy.try_set(false);
            match sent {
                Ok(()) => {
                    focus_heading();
                    let _ = desk.answer(Question::TwoFactor { app: Some(app) }, Reply::LookAgain);
                }
                Err(error) => {
                    complaint.try_set(Some(words::code_refused(&error)));
                }
            }
        });
    };
    view! {
        <form class="confirm" on:submit=submit autocomplete="off">
            <Field label=words::CODE help=words::CODE_HELP complaint node_ref=input/>
            <div class="actions">
                <button type="submit" class="button primary" aria-busy=move || busy.get().then_some("true")>
                    {words::SEND_CODE}
                </button>
            </div>
        </form>
    }
}
