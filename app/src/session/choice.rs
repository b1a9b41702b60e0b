//! Look only, at the sign-in form.

use leptos::{html, prelude::*};

use super::use_session;
use crate::{boot::use_config, words::look_only as words};

/// The checkbox. Where the host lets nobody change anything it is ticked and stays so.
#[component]
pub fn LookOnlyChoice(node_ref: NodeRef<html::Input>) -> AnyView {
    let by_host = use_config().read_only;
    let ticked = by_host || untrack(|| use_session().is_switched_on());
    let help = if by_host { words::CHOICE_BY_HOST } else { words::CHOICE_HELP };
    view! {
        <div class="check">
            <input type="checkbox" id="look-only" aria-describedby="look-only-help" node_ref=node_ref checked=ticked disabled=by_host/>
            <div><label for="look-only">{words::CHOICE}</label><p class="help" id="look-only-help">{help}</p></div>
        </div>
    }
    .into_any()
}
