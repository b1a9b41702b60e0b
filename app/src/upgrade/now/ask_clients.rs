//! Which client libraries are in use, where TLS turns on.

use leptos::prelude::*;

use super::super::{desk::use_desk, start::use_planner};
use crate::clients::ClientsInUse;

/// Asks for them; nothing where this upgrade leaves TLS as it is.
#[component]
pub fn AskClients() -> AnyView {
    let desk = use_desk();
    if !desk.intent().tls_turns_on {
        return ().into_any();
    }
    let row = use_planner().row();
    let on_change = Callback::new(move |clients| desk.say_clients(clients));
    view! { <ClientsInUse row clients=desk.clients on_change/> }.into_any()
}

/// What was said of them, in the end.
#[component]
pub fn ClientsTold() -> AnyView {
    use crate::words::upgrade::clients as words;
    let desk = use_desk();
    let said = desk.run.with_untracked(|run| run.journal().clients().cloned());
    if said.is_none() && !desk.intent().tls_turns_on {
        return ().into_any();
    }
    let lines = words::lines(&said.unwrap_or_default());
    view! {
        <h3>{words::REPORT_TITLE}</h3>
        <ul class="plain-list">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
    }
    .into_any()
}
