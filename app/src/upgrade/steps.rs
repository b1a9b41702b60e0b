//! The first column: every step with its state and the time it took.

use ::upgrade::{Step, StepState, StepStatus};
use leptos::prelude::*;

use super::{
    address::use_address,
    desk::{Desk, use_desk},
    slug,
};
use crate::{
    text::Message,
    words::upgrade::{so_far, step as words, took},
};

/// The steps, each a link to what happened in it.
#[component]
pub fn Steps() -> impl IntoView {
    let desk = use_desk();
    let steps = Step::of(&desk.intent());
    let number = steps.len();
    let at = move || {
        let now = desk
            .steps
            .with(|all| desk.current.get().and_then(|current| all.iter().position(|s| s.step == current)));
        now.map(|at| words::place(at.saturating_add(1), number))
    };
    view! {
        <p class="steps-place" aria-hidden="true">{at}</p>
        <ol class="steps">{steps.into_iter().map(|step| view! { <One desk step/> }).collect_view()}</ol>
    }
}

#[component]
fn One(desk: Desk, step: Step) -> impl IntoView {
    let address = use_address();
    let intent = desk.intent();
    let status = Memo::new(move |_| desk.steps.with(|all| all.iter().find(|one| one.step == step).cloned()));
    let look = move || {
        status.with(|status| status.as_ref().map_or(&StepState::Later, |status| &status.state).clone())
    };
    let is_current = move || desk.current.get() == Some(step);
    let is_open = move || match address.looking_back(desk) {
        Some(open) => open == step,
        None => is_current(),
    };
    let details = move || status.with(|status| status.as_ref().and_then(|status| details(status, desk)));
    view! {
        <li class=move || format!("step {}", class(&look()))>
            <a
                href=move || { desk.current.track(); address.of_step(slug::of(step)) }
                aria-current=move || is_current().then_some("step")
                class:open=is_open
            >
                <span class="step-mark" aria-hidden="true">{move || mark(&look())}</span>
                <span class="step-name">
                    {words::name(step, &intent)}
                    <span class="hidden">", "{move || word(&look()).text()}</span>
                </span>
                <span class="step-time num">{details}</span>
            </a>
        </li>
    }
}

fn class(state: &StepState) -> &'static str {
    match state {
        StepState::Done { .. } => "done",
        StepState::Now { .. } => "now",
        StepState::Later => "later",
        StepState::Failed { .. } => "failed",
        StepState::Skipped => "skipped",
    }
}

fn mark(state: &StepState) -> &'static str {
    match state {
        StepState::Done { .. } => "✓",
        StepState::Now { .. } => "●",
        StepState::Later => "○",
        StepState::Failed { .. } => "✕",
        StepState::Skipped => "–",
    }
}

fn word(state: &StepState) -> Message {
    match state {
        StepState::Done { .. } => words::DONE,
        StepState::Now { .. } => words::IS_NOW,
        StepState::Later => words::LATER,
        StepState::Failed { .. } => words::FAILED,
        StepState::Skipped => words::SKIPPED,
    }
}

/// The time it took, or how far it is.
fn details(status: &StepStatus, desk: Desk) -> Option<String> {
    match &status.state {
        StepState::Done { took: span } | StepState::Failed { after: span } => Some(took(*span)),
        StepState::Now { since } => match status.progress.filter(|progress| progress.of > 0) {
            Some(progress) => Some(words::so_many(progress.done, progress.of)),
            None if desk.shown.with(super::engine::Shown::is_at_rest) => None,
            None => Some(so_far(desk.now.get() - *since)),
        },
        StepState::Later | StepState::Skipped => None,
    }
}
