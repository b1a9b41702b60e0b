//! A record this browser kept: nothing is read or sent until the person says so.

use ::upgrade::{Back, Entry, What};
use leptos::prelude::*;

use super::{
    super::{
        desk::use_desk,
        engine::{key_of, use_upgrades},
    },
    by_hand::ByHand,
    panel::focus_heading,
};
use crate::{
    app::use_now,
    ui::{Button, Dialog},
    words::{
        time::ago,
        upgrade::{elsewhere::import, kept as words, other_tab, stop},
    },
};

/// What it is, and the ways on.
#[component]
pub fn KeptRecord() -> impl IntoView {
    let desk = use_desk();
    let now = use_now();
    let last = desk.run.with_untracked(|run| {
        // The newest entry is that it was put on the page; the one before is what is meant.
        let entries = run.journal().entries();
        entries.iter().rev().nth(1).or(entries.last()).map(::upgrade::Entry::at)
    });
    let is_from_a_file = desk.run.with_untracked(|run| {
        let whats = run.journal().entries().iter().rev().filter_map(Entry::what);
        whats.into_iter().find(|what| **what != What::TakenUp) == Some(&What::Imported)
    });
    let forgetting = RwSignal::new(false);
    let is_paused =
        Memo::new(move |_| desk.ledger.with(|all| all.iter().any(|changed| changed.back == Back::Open)));
    let was_left = desk.ongoing().was_left;
    view! {
        {move || was_left.get().then(|| view! { <p>{other_tab::LEFT}</p> })}
        {is_from_a_file.then(|| view! { <p>{import::FROM_A_FILE}</p> })}
        {last.map(|last| view! { <p>{move || words::last_entry(&ago(now.get() - last))}</p> })}
        <p>{words::going_on(&desk.intent())}</p>
        <div class="actions">
            <Button primary=true refusal=desk.refused() on_press=move || { focus_heading(); desk.go_on(); }>
                {words::GO_ON}
            </Button>
            {move || is_paused.get().then(|| view! {
                <Button refusal=desk.refused() on_press=move || { focus_heading(); desk.stop(true); }>{stop::PUT_BACK}</Button>
            })}
            <Button quiet=true danger=true on_press=move || forgetting.set(true)>{words::FORGET}</Button>
        </div>
        <ByHand/>
        <Dialog open=forgetting title=words::FORGET_ASK><Forget open=forgetting/></Dialog>
    }
}

#[component]
fn Forget(open: RwSignal<bool>) -> impl IntoView {
    let desk = use_desk();
    let upgrades = use_upgrades();
    let forget = move || {
        open.set(false);
        upgrades.forget(&key_of(&desk.intent()));
    };
    view! {
        <p>{words::FORGET_MEANS}</p>
        <div class="actions">
            <Button primary=true on_press=move || open.set(false)>{words::KEEP}</Button>
            <Button danger=true on_press=forget>{words::FORGET_YES}</Button>
        </div>
    }
}
