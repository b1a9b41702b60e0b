//! What this store takes, why its certificate cannot be verified, and which config var holds the URL.

use kvs::{UrlVar, sources};
use leptos::prelude::*;

use super::subject::Subject;
use crate::{
    addon::Source,
    ui::{Card, Line, Rows},
    words::{FULL_STOP, addon::label, clients as words, kvs::tls},
};

/// The card. `on_pick` is told the config var a person wants to stand in the code.
#[component]
pub fn Connection(subject: Subject, on_pick: Callback<UrlVar>) -> AnyView {
    let facts = subject.facts;
    let meaning = Memo::new(move |_| {
        facts.with(|facts| words::connection(*facts.assessment.tls.value(), facts.turns_tls_on()).text())
    });
    let requirement =
        Memo::new(move |_| facts.with(|facts| tls::short(*facts.assessment.tls.value()).text()));
    view! {
        <Card title=words::CONNECTION>
            <Rows>
                <Line name=label::TLS>
                    <b>{requirement}</b>{FULL_STOP}" "{meaning}" "<Source source=sources::KEY_VALUE_STORE/>
                </Line>
                <Line name=words::CERTIFICATE>{words::SELF_SIGNED}" "<Source source=sources::SELF_SIGNED/></Line>
                <Line name=words::WHICH_VAR>
                    {move || choice(subject, on_pick)}
                    <p class="small muted">{words::NEVER_A_COPY}</p>
                </Line>
            </Rows>
        </Card>
    }
    .into_any()
}

fn choice(subject: Subject, on_pick: Callback<UrlVar>) -> AnyView {
    let vars = subject.vars.get();
    let here = subject.var.get();
    let offered: Vec<&UrlVar> =
        vars.iter().filter(|var| var.is_advised || Some(*var) == here.as_ref()).collect();
    let rest = vars.iter().filter(|var| !var.is_advised && Some(*var) != here.as_ref());
    let rest = rest.map(|var| view! { <p class="small muted">{words::other_var(var)}</p> }).collect_view();
    let body = match offered.as_slice() {
        [] => view! { <p>{words::NO_VAR}</p> }.into_any(),
        [only] => view! { <p>{named(only)}</p> }.into_any(),
        several => {
            let radios =
                several.iter().map(|var| radio(var, Some(*var) == here.as_ref(), on_pick)).collect_view();
            view! { <div class="clients-vars" role="radiogroup" aria-label=words::WHICH_VAR>{radios}</div> }
                .into_any()
        }
    };
    view! { {body}{rest} }.into_any()
}

fn radio(var: &UrlVar, is_here: bool, on_pick: Callback<UrlVar>) -> AnyView {
    let picked = var.clone();
    view! {
        <label class="clients-var">
            <input
                type="radio"
                name="clients-var"
                prop:checked=is_here
                on:change=move |_| on_pick.run(picked.clone())
            />
            <span>{named(var)}</span>
        </label>
    }
    .into_any()
}

fn named(var: &UrlVar) -> AnyView {
    let derived = var.is_derived.then(|| view! { <span class="muted">" ("{label::DERIVED}")"</span> });
    view! {
        <code>{var.name.clone()}</code>" "{words::of_app(&var.app.name)}{derived}": "{words::holds(var.holds)}
    }
    .into_any()
}
