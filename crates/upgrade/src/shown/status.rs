use std::time::Duration;

use time::OffsetDateTime;

use super::writers;
use crate::{Act, Back, MoveState, Shape, Step, Verdict, checks::checks, flow::Ctx, promotion};

/// A step as a page shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct StepStatus {
    pub step: Step,
    pub state: StepState,
    /// For steps that go app by app or check by check.
    pub progress: Option<Progress>,
    /// What the platform said in it, word for word.
    pub said: Vec<String>,
}

/// How far a step is.
#[derive(Clone, Debug, PartialEq)]
pub enum StepState {
    Done {
        took: Duration,
    },
    Now {
        since: OffsetDateTime,
    },
    Later,
    /// It is where the upgrade stopped.
    Failed {
        after: Duration,
    },
    Skipped,
}

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub done: usize,
    pub of: usize,
}

/// Every step as it is now.
pub(crate) fn steps(ctx: &Ctx<'_>) -> Vec<StepStatus> {
    let mut found_current = false;
    let stopped = ctx.past.halted.as_ref().map(|(moment, _)| moment.at);
    let mut status = |step: Step| {
        let began = ctx.past.began.get(&step).copied();
        let state = if ctx.past.skipped.contains(&step) {
            StepState::Skipped
        } else if let Some((over, began)) = ctx.past.over.get(&step).zip(began) {
            StepState::Done { took: span(began, over.at) }
        } else if found_current {
            StepState::Later
        } else {
            found_current = true;
            let began = began.unwrap_or(ctx.now);
            match stopped {
                Some(stopped) => StepState::Failed { after: span(began, stopped) },
                None => StepState::Now { since: began },
            }
        };
        StepStatus { step, state, progress: progress(ctx, step), said: said(ctx, step) }
    };
    Step::of(ctx.intent).into_iter().map(&mut status).collect()
}

pub(crate) fn span(from: OffsetDateTime, to: OffsetDateTime) -> Duration {
    (to - from).try_into().unwrap_or_default()
}

fn progress(ctx: &Ctx<'_>, step: Step) -> Option<Progress> {
    match step {
        Step::Checks => {
            let checks = checks(&ctx.facts());
            let known = checks.iter().filter(|check| check.verdict != Verdict::NotKnownYet).count();
            Some(Progress { done: known, of: checks.len() })
        }
        Step::Pause if ctx.past.began.contains_key(&step) => {
            let writers = writers(ctx);
            let over = ctx.past.over.contains_key(&step);
            let paused = writers.iter().filter(|app| over || app.paused).count();
            Some(Progress { done: paused, of: writers.len() })
        }
        Step::Promote if ctx.past.began.contains_key(&step) => {
            let apps = promotion::promotion(ctx);
            let rows = || apps.iter().filter(|app| !app.left_out).flat_map(|app| &app.moves);
            let done = rows().filter(|row| row.state == MoveState::Moved).count();
            let of = rows().filter(|row| row.state != MoveState::CannotMove).count();
            Some(Progress { done, of })
        }
        Step::Resume if ctx.past.began.contains_key(&step) => {
            let ours: Vec<Back> = ctx.past.ledger.all().into_iter().map(|changed| changed.back).collect();
            let of = ours.iter().filter(|back| !matches!(back, Back::Never | Back::Kept)).count();
            let open = ours.iter().filter(|back| **back == Back::Open).count();
            Some(Progress { done: of.saturating_sub(open), of })
        }
        _ => None,
    }
}

/// What the platform answered to the changes of a step.
fn said(ctx: &Ctx<'_>, step: Step) -> Vec<String> {
    let tried = ctx.past.tried.iter().filter(|tried| belongs(ctx, &tried.act, step));
    tried.filter_map(|tried| tried.words().map(str::to_owned)).collect()
}

fn belongs(ctx: &Ctx<'_>, act: &Act, step: Step) -> bool {
    match act {
        Act::RequestUpgrade if ctx.intent.shape == Shape::Prepared => step == Step::Request,
        Act::RequestUpgrade | Act::RunMaintenance => step == Step::Switch,
        Act::CreateFork { .. } => step == Step::Create,
        Act::Attach { .. } | Act::Detach { .. } => step == Step::Promote,
        Act::ChangeSetting { .. } => step == Step::CarryOver,
        Act::Destroy { .. } => step == Step::Destroy,
        Act::MaintenanceMode { on, .. } => step == if *on { Step::Pause } else { Step::Resume },
        Act::Scale { quantities, .. } => {
            let pauses = quantities.iter().all(|quantity| quantity.quantity == 0);
            step == if pauses { Step::Pause } else { Step::Resume }
        }
    }
}
