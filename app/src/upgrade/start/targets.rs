//! The versions to choose from; those that cannot be had say why.

use kvs::Target;
use leptos::prelude::*;

use super::{choice::is_choosable, planner::use_planner, source::SourceLink};
use crate::{
    browser::zone,
    ui::{Badge, Tone},
    words::{kvs::refusal, upgrade::target as words},
};

/// A radio button for each version of the catalogue.
#[component]
pub fn Targets() -> impl IntoView {
    let planner = use_planner();
    let is_other = move || {
        let asked = planner.address.to();
        asked.is_some() && planner.chosen() != asked
    };
    view! {
        <fieldset class="targets">
            <legend>{words::TITLE}</legend>
            <ul class="plain-list">
                <For each=move || planner.targets.get() key=|target| format!("{target:?}") let:target>
                    <One target/>
                </For>
            </ul>
            {move || is_other().then(|| view! { <p class="help">{words::UNLISTED}</p> })}
        </fieldset>
    }
}

#[component]
fn One(target: Target) -> impl IntoView {
    let planner = use_planner();
    let line = target.line.to_string();
    let id = format!("target-{}", line.replace('.', "-"));
    let why = format!("{id}-why");
    let selector = format!("#{id}");
    let can = is_choosable(&target);
    let is_chosen = {
        let line = line.clone();
        move || planner.chosen().as_deref() == Some(line.as_str())
    };
    let lives = words::lives(&target.lifecycle, zone::day);
    let (certainty, source) = match &target.verdict {
        Ok(certainty) => (words::certainty(*certainty.what()).map(String::from), certainty.source().clone()),
        Err(why) => (Some(refusal::sentence(why.what())), why.source().clone()),
    };
    view! {
        <li class="target" class:impossible=!can>
            <input
                type="radio"
                name="target"
                id=id.clone()
                value=line.clone()
                disabled=!can
                prop:checked=is_chosen
                aria-describedby=why.clone()
                on:change=move |_| {
                    planner.keeps_focus(selector.clone());
                    planner.address.choose(line.clone());
                }
            />
            <div>
                <label for=id>{words::label(&target)}</label>
                {target.recommended.then(|| view! { " " <Badge tone=Tone::Good text=words::RECOMMENDED/> })}
                <p class="sub" id=why>
                    {can.then_some(lives).flatten()}" "{certainty}" "
                    <SourceLink source/>
                </p>
            </div>
        </li>
    }
}
