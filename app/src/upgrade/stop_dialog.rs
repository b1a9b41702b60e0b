//! Stopping safely, from any moment.

use ::upgrade::{Act, Back, Changed, Run, Step, StepState, Thing};
use leptos::prelude::*;
use platform::model::Moment;

use super::{
    engine::{Ongoing, Shown},
    now::Commands,
};
use crate::{
    browser::{clock, zone},
    ui::{Button, Dialog},
    words::upgrade::{fork::afterwards, ledger, page, stop as words, waiting},
};

/// The button beside the headline, and what it opens.
#[component]
pub fn StopButton(ongoing: Ongoing) -> impl IntoView {
    let open = RwSignal::new(false);
    let shown = RwSignal::from(ongoing.shown.clone());
    let can_stop = {
        let ongoing = ongoing.clone();
        Memo::new(move |_| {
            ongoing.has_begun() && !shown.with(|shown| shown.is_at_rest() || *shown == Shown::SignedOut)
        })
    };
    let ongoing = StoredValue::new(ongoing);
    view! {
        {move || can_stop.get().then(|| view! {
            <Button danger=true on_press=move || open.set(true)>{page::STOP}</Button>
        })}
        <Dialog open title=words::ASK>
            <Choices open ongoing/>
        </Dialog>
    }
}

#[component]
fn Choices(open: RwSignal<bool>, ongoing: StoredValue<Ongoing>) -> impl IntoView {
    let (changed, requested, switching) = ongoing.with_value(|one| {
        let ledger = one.run.with_untracked(::upgrade::Run::ledger);
        let acting = one.shown.with_untracked(|shown| {
            matches!(shown, Shown::Acting(Act::RequestUpgrade | Act::RunMaintenance))
        });
        let has = |thing: &Thing| ledger.iter().any(|c| c.thing == *thing);
        (
            ledger.iter().filter(|c| c.back == Back::Open).cloned().collect::<Vec<Changed>>(),
            has(&Thing::Requested),
            has(&Thing::Ran) || acting,
        )
    });
    let lines =
        changed.iter().map(|c| ledger::short(c, &ongoing.with_value(Ongoing::intent))).collect::<Vec<_>>();
    let moved = ongoing.with_value(|one| one.run.with_untracked(moved));
    let forks = ongoing.with_value(|one| one.run.with_untracked(Run::forks));
    let lines: Vec<String> = lines
        .into_iter()
        .chain(moved.iter().map(|c| ledger::short(c, &ongoing.with_value(Ongoing::intent))))
        .collect();
    let commands = ongoing.with_value(|one| one.run.with_untracked(Run::restore_commands));
    let window = ongoing.with_value(window);
    let is_open = !lines.is_empty();
    let stop = move |put_back: bool| {
        open.set(false);
        ongoing.with_value(|one| one.stop(put_back));
    };
    view! {
        <div class="stack">
            {if is_open {
                view! {
                    <p>{words::changed(lines.len())}</p>
                    <ul class="plain-list">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
                    <Commands commands=Signal::stored(commands)/>
                }.into_any()
            } else {
                view! { <p>{words::NOTHING_OPEN}</p> }.into_any()
            }}
            {forks.into_iter().map(|made| view! {
                <p>{afterwards::stays(&made.addon.name, made.cents)}</p>
            }).collect_view()}
            {switching.then(|| view! { <p>{words::SWITCHING}</p> })}
            {(requested && !switching).then(|| view! {
                <p>{words::REQUESTED}" "{waiting::runs_by_itself(window.as_deref())}</p>
            })}
            {is_open.then(|| view! { <p>{words::LEAVE_MEANS}</p> })}
            <p class="muted small">{words::CAN_GO_ON}</p>
            <div class="actions">
                {if is_open {
                    view! {
                        <Button primary=true on_press=move || stop(true)>{words::PUT_BACK}</Button>
                        <Button danger=true on_press=move || stop(false)>{words::LEAVE}</Button>
                    }.into_any()
                } else {
                    view! { <Button primary=true on_press=move || stop(false)>{words::STOP}</Button> }.into_any()
                }}
                <Button on_press=move || open.set(false)>{words::GO_ON}</Button>
            </div>
        </div>
    }
}

/// Attachments that were moved while not all were: putting back moves them back.
fn moved(run: &Run) -> Vec<Changed> {
    let steps = run.steps(clock::now());
    let over = |step: &::upgrade::StepStatus| {
        step.step == Step::Promote && matches!(step.state, StepState::Done { .. } | StepState::Skipped)
    };
    if steps.iter().any(over) {
        return Vec::new();
    }
    let is_moved = |c: &Changed| {
        c.back == Back::Kept && matches!(c.thing, Thing::Attached { .. } | Thing::Detached { .. })
    };
    run.ledger().into_iter().filter(is_moved).collect()
}

/// When a prepared maintenance would run by itself, in the person's zone.
pub fn window(ongoing: &Ongoing) -> Option<String> {
    ongoing.run.with_untracked(|run| {
        let at = run.world().maintenance()?.scheduled_for.clone()?;
        Some(written(&at))
    })
}

/// A moment of the platform in the person's zone, or as the platform wrote it.
pub fn written(moment: &Moment) -> String {
    moment.at().map_or_else(|| moment.text().to_owned(), |at| zone::date_time(at).local)
}
