//! A second factor for one app, so that calls about it are answered.

use leptos::{ev::SubmitEvent, html, prelude::*, task::spawn_local};
use platform::wire::Secret;

use crate::{
    browser::element,
    transport::use_client,
    ui::{ErrorBox, Field},
    words::{
        errors::{Told, changing, explain},
        session as words,
    },
};

/// Asks for a code of the person's second factor and opens `app` with it; `on_open` runs when that has worked. The
/// code is good for one request and is kept nowhere.
#[component]
pub fn TwoFactor(#[prop(into)] app: String, on_open: impl Fn() + Copy + 'static) -> AnyView {
    let client = use_client();
    let input = NodeRef::<html::Input>::new();
    let complaint = RwSignal::new(None::<String>);
    let failure = RwSignal::new(None::<Told>);
    let busy = RwSignal::new(false);
    let introduction = words::second_factor(&app);

    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let code = element::value(input).split_whitespace().collect::<String>();
        if code.is_empty() || busy.get_untracked() {
            complaint.set(code.is_empty().then(|| words::NO_CODE.into()));
            return;
        }
        complaint.set(None);
        failure.set(None);
        busy.set(true);
        element::clear(input);
        let app = app.clone();
        spawn_local(async move {
            let outcome = client.pre_authorize(&app, &Secret::new(code)).await;
            busy.try_set(false);
            match outcome {
                Ok(()) => on_open(),
                Err(error) if words::is_wrong_code(&error) => {
                    complaint.try_set(Some(words::WRONG_CODE.into()));
                    element::focus_input(input);
                }
                Err(error) => {
                    failure.try_set(Some(explain(&error, &changing(words::pre_authorization(&app)))));
                }
            }
        });
    };

    view! {
        <form class="two-factor" on:submit=submit autocomplete="off">
            <p>{introduction}</p>
            <Field label=words::CODE help=words::CODE_HELP complaint node_ref=input/>
            <button type="submit" class="button primary" aria-busy=move || busy.get().then_some("true")>
                {words::OPEN_APP}
            </button>
            {move || failure.get().map(|told| view! { <ErrorBox told/> })}
        </form>
    }
    .into_any()
}
