//! The sign-in form.

use leptos::{ev::SubmitEvent, html, prelude::*, task::spawn_local};
use platform::Token;

use super::{about::AboutToken, choice::LookOnlyChoice, rests::Ended, use_session};
use crate::{
    boot::use_config,
    browser::element,
    entrance::Everywhere,
    parts, paths,
    shell::{Titled, UnderTitle},
    ui::{ErrorBox, Field},
    words::{
        errors::Told,
        session::{self as words},
    },
};

/// One field for the token; beside it what a token can do and where it goes.
#[component]
pub fn SignInForm() -> AnyView {
    let (session, everywhere) = (use_session(), expect_context::<Everywhere>());
    let simulated = use_config().is_simulated();
    let by_host = use_config().read_only;
    let input = NodeRef::<html::Input>::new();
    let keep = NodeRef::<html::Input>::new();
    let look_only = NodeRef::<html::Input>::new();
    let complaint = RwSignal::new(None::<String>);
    let failure = RwSignal::new(None::<Told>);
    let busy = RwSignal::new(false);

    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        failure.set(None);
        // The text goes from the field into the token and nowhere else.
        let token = match Token::parse(&element::value(input)) {
            Ok(token) => token,
            Err(error) => {
                complaint.set(Some(words::not_a_token(error).into()));
                return element::focus_input(input);
            }
        };
        complaint.set(None);
        busy.set(true);
        let keep_for_tab = element::is_checked(keep);
        if !by_host {
            session.switch_look_only(element::is_checked(look_only));
        }
        let everywhere = everywhere.clone();
        spawn_local(async move {
            let outcome = parts::sign_in(everywhere, session, token, keep_for_tab).await;
            // The form may be gone by now: its page is shown in its place.
            busy.try_set(false);
            if let Err(told) = outcome {
                failure.try_set(Some(told));
            } else {
                element::clear(input);
            }
        });
    };

    view! {
        <Titled text=words::TITLE below=UnderTitle::new(|| words::INTRODUCTION.text())/>
        <Ended/>
        <div class="split">
            <section class="card">
                <form class="sign-in" on:submit=submit autocomplete="off">
                    <Field label=words::TOKEN kind="password" help=words::TOKEN_HELP complaint node_ref=input/>
                    <div class="check">
                        <input type="checkbox" id="keep" aria-describedby="keep-help" node_ref=keep/>
                        <div><label for="keep">{words::KEEP}</label><p class="help" id="keep-help">{words::KEEP_HELP}</p></div>
                    </div>
                    <LookOnlyChoice node_ref=look_only/>
                    {simulated.then(|| view! { <p class="quote small">{words::SIMULATED}</p> })}
                    <div class="actions">
                        <button
                            type="submit"
                            class="button primary"
                            aria-busy=move || busy.get().then_some("true")
                            aria-disabled=move || busy.get().then_some("true")
                        >
                            {move || if busy.get() { words::SIGNING_IN.text() } else { words::SIGN_IN.text() }}
                        </button>
                    </div>
                </form>
                {move || failure.get().map(|told| view! { <ErrorBox told=told/> })}
            </section>
            <div class="stack">
                <AboutToken/>
                <aside class="card">
                    <p><a href=paths::PASTE>{words::PASTE_LINK}</a></p>
                    <p class="small muted">{words::PASTE_LINK_MEANS}</p>
                </aside>
            </div>
        </div>
    }
    .into_any()
}
