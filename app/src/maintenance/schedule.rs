//! Moving the planned maintenance by whole weeks.

use kvs::{MaintenanceProgress, NoMove, WeekMove, WeekMoves, week_moves};
use leptos::prelude::*;

use crate::{
    addon::Subject,
    app::use_now,
    change::{Act, Change, Frame, Of, Sheet},
    ui::{Button, Moment},
    words::change::schedule as words,
};

/// The button and its form; nothing while there is no maintenance that could be moved.
#[component]
pub fn MoveByWeeks(subject: Subject) -> AnyView {
    let act = Act::new(subject, Of::Schedule);
    let now = use_now();
    let moves = Memo::new(move |_| subject.facts.with(|facts| week_moves(&facts.store, now.get())));
    // What was moved may have begun since: the form stays as long as it is open.
    let is_shown = Memo::new(move |_| act.open.get() || moves.with(is_of_interest));
    let refusal = Signal::derive(move || {
        act.barred()
            .or_else(|| moves.with(|moves| moves.as_ref().err().map(|why| words::why_not(why).into())))
    });
    view! {
        {move || is_shown.get().then(|| view! {
            <div class="actions"><Button refusal on_press=move || act.show()>{words::OPEN}</Button></div>
            <Sheet act title=words::TITLE>
                <Frame act verb=words::VERB idle=words::IDLE refusal><Weeks act moves/></Frame>
            </Sheet>
        })}
    }
    .into_any()
}

/// Whether a person would look for a way to move it.
fn is_of_interest(moves: &Result<WeekMoves, NoMove>) -> bool {
    match moves {
        Ok(_) | Err(NoMove::NoDate | NoMove::NoOtherWeek { .. }) => true,
        Err(_) => false,
    }
}

#[component]
fn Weeks(act: Act, moves: Memo<Result<WeekMoves, NoMove>>) -> AnyView {
    let choose = move |to: WeekMove| act.wish.set(Some(Change::Move { weeks: to.weeks, to: to.at }));
    // What the official client does when it is told nothing else.
    if let Some(usual) = moves.with_untracked(|moves| moves.as_ref().ok().and_then(WeekMoves::usual)) {
        choose(usual);
    }
    let chosen = Memo::new(move |_| {
        act.wish.with(|wish| match wish {
            Some(Change::Move { to, .. }) => Some(*to),
            _ => None,
        })
    });
    // A moment that is over, or was moved by somebody else, cannot be chosen any more.
    Effect::new(move |_| {
        let offered = |at| {
            moves.with(|moves| moves.as_ref().is_ok_and(|moves| moves.to.iter().any(|one| one.at == at)))
        };
        if act.doing.get().is_none() && chosen.get().is_some_and(|at| !offered(at)) {
            act.wish.set(None);
        }
    });
    let is_upgrade = Memo::new(move |_| {
        act.subject.facts.with(|facts| {
            matches!(
                facts.progress,
                MaintenanceProgress::Preparing { requested: true }
                    | MaintenanceProgress::Ready { requested: true }
            )
        })
    });
    view! {
        {move || moves.get().ok().map(|WeekMoves { from, required_by, to }| view! {
            <p>{words::NOW}" "<Moment at=from/></p>
            {required_by.map(|at| view! { <p>{words::REQUIRED}" "<Moment at/></p> })}
            <fieldset class="change-choice">
                <legend>{words::LEGEND}</legend>
                {to.into_iter().map(|one| {
                    let id = format!("weeks-{}", one.weeks);
                    view! {
                        <div class="check">
                            <input
                                type="radio"
                                name="weeks"
                                id=id.clone()
                                prop:checked=move || chosen.get() == Some(one.at)
                                on:change=move |_| choose(one)
                            />
                            <label for=id><b>{words::by(one.weeks)}</b>" "<Moment at=one.at/></label>
                        </div>
                    }
                }).collect_view()}
            </fieldset>
        })}
        {move || is_upgrade.get().then(|| view! { <p>{words::UPGRADE}</p> })}
        <p class="small muted">{words::DATA}</p>
    }
    .into_any()
}
