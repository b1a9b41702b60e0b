//! Where an upgrade stands, for somebody who looks elsewhere.

use ::upgrade::{Step, StepState, StepStatus};
use leptos::prelude::*;

use super::percent::percent;
use crate::{
    browser::clock,
    upgrade::{Ongoing, Shown},
};

/// One upgrade of this tab.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The add-on's id.
    pub id: String,
    /// The add-on's name.
    pub addon: String,
    pub turn: Turn,
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The console's or the platform's; so much of a hundred is over.
    Working(u8),
    /// The person's. `is_ready`: the maintenance is prepared, and waits for them.
    Person {
        is_ready: bool,
    },
    Done,
    Stopped,
}

impl Turn {
    /// Whether the person is to be called when it comes to this after `before`.
    pub fn calls(self, before: Self) -> bool {
        !matches!(self, Self::Working(_)) && self != before
    }
}

impl Standing {
    /// Nothing before it has begun, nor while it is in other hands; tracked.
    pub fn of(one: &Ongoing) -> Option<Self> {
        if !one.has_begun() {
            return None;
        }
        let shown = one.shown.get();
        let steps = one.run.with(|run| run.steps(clock::now()));
        let turn = match &shown {
            Shown::Kept | Shown::Elsewhere(_) if !shown.is_persons_turn() => return None,
            Shown::Done(_) => Turn::Done,
            Shown::Stopped(_) => Turn::Stopped,
            Shown::SignedOut => Turn::Person { is_ready: false },
            shown if shown.is_persons_turn() => Turn::Person { is_ready: is_ready(&steps) },
            _ => Turn::Working(percent(&steps)),
        };
        let addon = one.intent().addon;
        Some(Self { id: addon.id, addon: addon.name, turn })
    }
}

/// The platform has prepared the maintenance, and nothing was paused yet.
fn is_ready(steps: &[StepStatus]) -> bool {
    let is = |step: Step, look: fn(&StepState) -> bool| {
        steps.iter().any(|status| status.step == step && look(&status.state))
    };
    is(Step::Prepare, |state| matches!(state, StepState::Done { .. }))
        && is(Step::Pause, |state| matches!(state, StepState::Now { .. } | StepState::Later))
}

#[cfg(test)]
mod tests {
    use super::Turn;

    #[test]
    fn the_person_is_called_for_their_turn_and_the_end_only() {
        let working = Turn::Working(12);
        let asked = Turn::Person { is_ready: true };
        assert!(asked.calls(working) && Turn::Done.calls(working) && Turn::Stopped.calls(asked));
        assert!(!Turn::Working(13).calls(working) && !working.calls(asked) && !asked.calls(asked));
    }
}
