//! Signing out, and the question before it while an upgrade of this tab would be left in the middle.

use ::upgrade::{Back, Intent};
use leptos::prelude::*;

use super::engine::{Ongoing, Shown, use_upgrades};
use crate::{
    paths::{Place, use_go},
    session::{Ending, use_session},
    ui::{Button, Code, Dialog},
    words::{
        shell,
        upgrade::{ledger, sign_out as words},
    },
};

/// The button that signs out. It asks first when apps would stay paused or a change is on its way.
#[component]
pub fn SignOut() -> AnyView {
    let (session, go, upgrades) = (use_session(), use_go(), use_upgrades());
    let asking = RwSignal::new(false);
    let sign_out = move || {
        asking.set(false);
        session.end(Ending::ByPerson);
        // The address may name somebody's add-on: it goes as well.
        go.to(&Place::SignIn);
    };
    // Tracked while the question stands: what is under way goes on until the person decides.
    let left = Memo::new(move |_| {
        upgrades.all().iter().filter(|one| one.leaves_something()).map(Left::of).collect::<Vec<_>>()
    });
    let press = move || {
        if left.with_untracked(Vec::is_empty) {
            sign_out();
        } else {
            asking.set(true);
        }
    };
    view! {
        <Button quiet=true on_press=press>{shell::SIGN_OUT}</Button>
        <Dialog open=asking title=words::ASK>
            {move || left.get().into_iter().map(left_behind).collect_view()}
            <p class="muted small">{words::COME_BACK}</p>
            <div class="actions">
                <button type="button" class="button primary" autofocus=true on:click=move |_| asking.set(false)>
                    {words::STAY}
                </button>
                <Button danger=true on_press=sign_out>{words::SIGN_OUT}</Button>
            </div>
        </Dialog>
    }
    .into_any()
}

/// What one upgrade leaves behind.
#[derive(Clone, PartialEq)]
struct Left {
    intent: Intent,
    is_acting: bool,
    changed: Vec<String>,
    commands: Vec<String>,
    is_kept: bool,
}

impl Left {
    /// Tracked.
    fn of(one: &Ongoing) -> Self {
        let intent = one.intent();
        let (ledger, commands) = one.run.with(|run| (run.ledger(), run.restore_commands()));
        let open = ledger.iter().filter(|changed| changed.back == Back::Open);
        Self {
            is_acting: one.shown.with(|shown| matches!(shown, Shown::Acting(_))),
            changed: open.map(|changed| ledger::short(changed, &intent)).collect(),
            commands,
            is_kept: one.is_kept.get(),
            intent,
        }
    }
}

fn left_behind(left: Left) -> impl IntoView {
    let lines = left.changed.into_iter().map(|line| view! { <li>{line}</li> }).collect::<Vec<_>>();
    view! {
        <section class="stack">
            <p>{words::stays(&left.intent)}</p>
            {left.is_acting.then(|| view! { <p>{words::ACTING}</p> })}
            {(!lines.is_empty()).then(|| view! { <ul class="plain-list">{lines}</ul> })}
            {(!left.commands.is_empty())
                .then(|| view! { <p>{words::BY_HAND}</p><Code text=left.commands.join("\n")/> })}
            {(!left.is_kept).then(|| view! { <p><b>{words::NOT_KEPT}</b></p> })}
        </section>
    }
}
