//! Every check with its verdict and the reason.

use ::upgrade::{Check, Run};
use leptos::prelude::*;

use super::super::desk::use_desk;
use crate::{ui::Badge, words::upgrade::check as words};

/// A table of checks.
#[component]
pub fn Checks() -> impl IntoView {
    let desk = use_desk();
    let checks = Memo::new(move |_| desk.run.with(Run::checks));
    view! {
        <section class="wizard-part" aria-labelledby="checks-title">
            <h3 id="checks-title">{words::TITLE}</h3>
            <p class="muted small">{move || checks.with(|checks| words::summary(checks))}</p>
            <table class="table checks">
                <caption class="hidden">{words::TITLE}</caption>
                <thead><tr>
                    {words::COLUMNS.iter().map(|name| view! { <th scope="col">{*name}</th> }).collect_view()}
                </tr></thead>
                <tbody>
                    <For each=move || checks.get() key=|check| format!("{check:?}") let:check><One check/></For>
                </tbody>
            </table>
        </section>
    }
}

#[component]
fn One(check: Check) -> impl IntoView {
    let (tone, verdict) = words::verdict(check.verdict);
    let [_, of_verdict, of_why] = words::COLUMNS;
    let advice = words::advice(check.name, check.verdict);
    view! {
        <tr>
            <th scope="row">{words::name(check.name)}</th>
            <td data-label=of_verdict><Badge tone text=verdict/></td>
            <td data-label=of_why>
                {(!check.why.is_empty() || advice.is_some()).then(|| view! {
                    <div>
                        {check.why.iter().map(|why| view! { <p>{words::why(why)}</p> }).collect_view()}
                        {advice.map(|advice| view! { <p class="sub">{advice}</p> })}
                    </div>
                })}
            </td>
        </tr>
    }
}
