//! The frame of the panel: a heading that stays, so that the focus has a place to be, and below it what is due.

use leptos::prelude::*;

use super::{
    super::{address::use_address, desk::use_desk, start::Plan},
    done::Done,
    kept::KeptRecord,
    kind::Kind,
    look_back::LookBack,
    not_kept::NotKept,
    other_tab::OtherTab,
    question::{Asked, PlanQuestion},
    stopped::Stopped,
    working::Working,
};
use crate::{
    browser::page,
    session::use_session,
    shell::use_announcer,
    words::{
        look_only,
        upgrade::{doing, step as words},
    },
};
use ::upgrade::Step;

/// Where the focus goes.
const HEADING: &str = "#now-title";

/// Puts the focus on the panel's heading: what had it is about to leave the page.
pub fn focus_heading() {
    page::focus(HEADING);
}

/// What is happening now.
#[component]
pub fn Panel() -> impl IntoView {
    let desk = use_desk();
    let address = use_address();
    let kind = Memo::new(move |_| Kind::due(desk, address));
    let title = Memo::new(move |_| kind.get().title(desk));
    let refusal = use_session().refused();
    call(kind);
    announce_steps();
    view! {
        <section class="card wizard-now" aria-labelledby="now-title">
            <h2 id="now-title" tabindex="-1">{title}</h2>
            <div class="now-body">
                {move || match kind.get() {
                    Kind::Plan => view! { <Plan/><PlanQuestion/> }.into_any(),
                    Kind::Kept => view! { <KeptRecord/> }.into_any(),
                    Kind::NotKept => view! { <NotKept/> }.into_any(),
                    Kind::OtherTab(elsewhere) => view! { <OtherTab elsewhere/> }.into_any(),
                    Kind::Working => view! { <Working/> }.into_any(),
                    Kind::Asking(question) => view! { <Asked question/> }.into_any(),
                    Kind::Done(report) => view! { <Done report/> }.into_any(),
                    Kind::Stopped(stop) => view! { <Stopped stop/> }.into_any(),
                    Kind::LookOnly => view! { <p>{refusal}</p><p>{look_only::RESTS_WHY}</p> }.into_any(),
                    Kind::SignedOut => view! { <p>{doing::SIGNED_OUT_WHY}</p> }.into_any(),
                    Kind::LookBack(step) => view! { <LookBack step/> }.into_any(),
                }}
            </div>
        </section>
    }
}

/// A question that appears while a person is on the page gets the focus, and is read out. A person who looks at
/// another step is told, and stays there.
fn call(kind: Memo<Kind>) {
    let desk = use_desk();
    let announcer = use_announcer();
    let of_now = Memo::new(move |_| Kind::of_now(desk));
    Effect::new(move |before: Option<Kind>| {
        let now = of_now.get();
        if before.is_some_and(|before| before != now)
            && let Some(call) = untrack(|| now.call(&now.title(desk)))
        {
            announcer.say(call);
            if kind.with_untracked(|kind| !matches!(kind, Kind::LookBack(_))) {
                request_animation_frame(focus_heading);
            }
        }
        now
    });
}

/// Says each new step to those who do not see the list.
fn announce_steps() {
    let desk = use_desk();
    let announcer = use_announcer();
    let steps = Step::of(&desk.intent());
    Effect::new(move |before: Option<Option<Step>>| {
        let now = desk.current.get();
        let asking = desk.shown.with_untracked(super::super::engine::Shown::is_persons_turn);
        if before.is_some_and(|before| before != now)
            && !asking
            && let Some((at, step)) =
                now.and_then(|now| steps.iter().enumerate().find(|(_, step)| **step == now))
        {
            announcer.say(words::announced(*step, &desk.intent(), at.saturating_add(1), steps.len()));
        }
        now
    });
}
