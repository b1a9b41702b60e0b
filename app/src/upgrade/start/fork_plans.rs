//! The plans a fork can have; those that cannot be had say why.

use kvs::ForkPlan;
use leptos::prelude::*;

use super::{offers::Offers, planner::use_planner};
use crate::{
    ui::{Badge, ErrorBox, Finding, Status, Tone},
    words::{
        errors::{explain, reading},
        upgrade::fork::plan as words,
    },
};

/// A radio button for each plan.
#[component]
pub fn ForkPlans() -> impl IntoView {
    let planner = use_planner();
    let list = planner.plan_list;
    let again = Callback::new(move |()| list.read());
    let failure = Memo::new(move |_| {
        list.with(|offers| match offers {
            Offers::Failed(error) => Some(error.clone()),
            _ => None,
        })
    });
    let is_reading =
        Memo::new(move |_| list.with(|offers| matches!(offers, Offers::NotRead | Offers::Reading)));
    let is_other = move || {
        let asked = planner.address.plan();
        asked.is_some() && !is_reading.get() && planner.chosen_plan_name() != asked
    };
    let possible = move |can: bool| {
        let mut all = planner.plans.get();
        all.retain(|plan| plan.is_possible() == can);
        all
    };
    let number_refused = Memo::new(move |_| possible(false).len());
    view! {
        <fieldset class="targets">
            <legend>{words::TITLE}</legend>
            {move || failure.get().map(|error| view! {
                <p>{words::UNREAD}</p>
                <ErrorBox told=explain(&error, &reading(words::LIST)) on_retry=again busy=is_reading/>
            })}
            {move || is_reading.get().then(|| view! { <Status text=words::READING/> })}
            <ul class="plain-list">
                <For each=move || possible(true) key=|plan| format!("{plan:?}") let:plan><One plan/></For>
            </ul>
            {move || (!is_reading.get() && planner.chosen_plan_name().is_none()).then(|| view! {
                <p class="help">{words::NONE}</p>
            })}
            {move || is_other().then(|| view! { <p class="help">{words::UNLISTED}</p> })}
            {move || (number_refused.get() > 0).then(|| view! {
                <details class="refused-plans">
                    <summary>{words::OTHERS}" ("{number_refused}")"</summary>
                    <ul class="plain-list">
                        <For each=move || possible(false) key=|plan| format!("{plan:?}") let:plan><One plan/></For>
                    </ul>
                </details>
            })}
        </fieldset>
        <Warnings/>
    }
}

#[component]
fn One(plan: ForkPlan) -> impl IntoView {
    let planner = use_planner();
    let name = plan.plan.name().to_owned();
    let id = format!("plan-{}", name.replace('.', "-"));
    let why = format!("{id}-why");
    let selector = format!("#{id}");
    let can = plan.is_possible();
    let is_chosen = {
        let name = name.clone();
        move || planner.chosen_plan_name().as_deref() == Some(name.as_str())
    };
    let certainty = match &plan.verdict {
        Ok(certainty) => words::certainty(*certainty.what()).map(String::from),
        Err(refusal) => Some(words::refusal(refusal.what())),
    };
    let risks: Vec<String> = if can {
        plan.warnings.iter().map(|one| words::warning(one.what()).0.into()).collect()
    } else {
        Vec::new()
    };
    view! {
        <li class="target" class:impossible=!can>
            <input
                type="radio"
                name="plan"
                id=id.clone()
                value=name.clone()
                disabled=!can
                prop:checked=is_chosen
                aria-describedby=why.clone()
                on:change=move |_| {
                    planner.keeps_focus(selector.clone());
                    planner.address.choose_plan(name.clone());
                }
            />
            <div>
                <label for=id>{words::label(&plan)}</label>
                {plan.same_as_source.then(|| view! { " " <Badge tone=Tone::Good text=words::SAME/> })}
                {(plan.recommended && !plan.same_as_source).then(|| view! {
                    " " <Badge tone=Tone::Good text=words::RECOMMENDED/>
                })}
                {risks.into_iter().map(|risk| view! { " " <Badge tone=Tone::Warn text=risk/> }).collect_view()}
                <p class="sub" id=why>{can.then(|| words::size(&plan)).flatten()}" "{certainty}</p>
            </div>
        </li>
    }
}

/// What could go wrong with the chosen plan.
#[component]
fn Warnings() -> impl IntoView {
    let planner = use_planner();
    let warnings = Memo::new(move |_| planner.chosen_plan().map(|plan| plan.warnings).unwrap_or_default());
    move || {
        warnings
            .get()
            .into_iter()
            .map(|one| {
                let (title, meaning) = words::warning(one.what());
                view! { <Finding tone=Tone::Warn title>{meaning}</Finding> }
            })
            .collect_view()
    }
}
