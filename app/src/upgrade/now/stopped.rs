//! An upgrade that rests: why, what is changed, what stays behind at the platform, and the ways on.

use ::upgrade::{Back, Reason, Stop};
use leptos::prelude::*;
use platform::model::Moment;

use super::{
    super::{
        desk::use_desk,
        engine::{After, key_of, use_upgrades},
        idle_addon::IdleAddons,
        stop_dialog::written,
    },
    by_hand::ByHand,
    done::Findings,
    panel::focus_heading,
    report::TakeAlong,
    told::Telling,
};
use crate::{
    ui::Button,
    words::upgrade::{ledger, report, stop as words},
};

/// The panel of a stop.
#[component]
pub fn Stopped(stop: Stop) -> impl IntoView {
    let desk = use_desk();
    let upgrades = use_upgrades();
    let intent = desk.intent();
    let told = words::told(&stop, &intent);
    let can_put_back = stop.open.iter().any(|changed| matches!(changed.back, Back::Open | Back::Kept));
    let by_person = stop.reason == Reason::ByPerson;
    let left = stop.still_prepared.as_ref().map(|prepared| {
        let at = prepared.scheduled_for.as_deref().map(|at| written(&Moment::parse(at)));
        words::prepared(prepared, at.as_deref())
    });
    let open: Vec<String> = stop.open.iter().map(|changed| ledger::still(changed, &intent)).collect();
    let markdown = {
        let stop = stop.clone();
        Callback::new(move |()| {
            desk.run.with_untracked(|run| {
                report::stopped(run.intent(), &stop, run.journal(), &run.restore_commands())
            })
        })
    };
    let go = move |act: fn(super::super::desk::Desk)| {
        focus_heading();
        act(desk);
    };
    let key = key_of(&intent);
    let anew = move || upgrades.put_away(&key);
    view! {
        <Telling told/>
        {left.map(|left| view! { <p>{left}</p> })}
        {(!open.is_empty()).then(|| view! {
            <h3>{words::OPEN}</h3>
            <ul class="plain-list">{open.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        })}
        <Findings findings=stop.findings.clone()/>
        <IdleAddons all=desk.run.with_untracked(After::of)/>
        <div class="actions">
            {can_put_back.then(|| view! {
                <Button primary=true refusal=desk.refused() on_press=move || go(|desk| desk.stop(true))>{words::PUT_BACK}</Button>
            })}
            <Button
                primary=!can_put_back
                refusal=desk.refused()
                on_press=move || go(|desk| desk.go_on())
            >
                {if by_person { words::GO_ON_FROM_HERE } else { words::LOOK_AGAIN }}
            </Button>
            {(!can_put_back).then(|| view! { <Button on_press=anew>{words::START_ANEW}</Button> })}
        </div>
        <ByHand/>
        <TakeAlong text=markdown/>
    }
}
