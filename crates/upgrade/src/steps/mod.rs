//! The steps, in order, and what each does.

mod checks;
mod confirm;
mod pause;
mod prepare;
mod request;
mod resume;
mod switch;
mod verify;

use serde::{Deserialize, Serialize};

use crate::{
    Intent, Question, Reply, Shape,
    flow::{Ctx, Way},
};

/// A step's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Is everything as it should be?
    Checks,
    /// Are the clients ready for TLS? Only when the upgrade turns it on.
    Tls,
    /// The typed name.
    Confirm,
    /// Ask the platform for the new version. Production plans only.
    Request,
    /// Wait until the maintenance is ready. Production plans only.
    Prepare,
    /// Pause everything that writes.
    Pause,
    /// Run the maintenance, or on mini request the upgrade: the new version takes over.
    Switch,
    /// Read the version.
    Verify,
    /// Bring writers back.
    Resume,
}

impl Step {
    /// The steps of an upgrade.
    pub fn of(intent: &Intent) -> Vec<Self> {
        use Step::*;
        let mut steps = vec![Checks];
        if intent.tls_turns_on {
            steps.push(Tls);
        }
        steps.push(Confirm);
        if intent.shape == Shape::Prepared {
            steps.extend([Request, Prepare]);
        }
        steps.extend([Pause, Switch, Verify, Resume]);
        steps
    }
}

/// Passes when the step is over.
pub(crate) fn pass(ctx: &Ctx<'_>, step: Step) -> Way {
    match step {
        Step::Checks => checks::pass(ctx),
        Step::Tls => ctx.consent(0, Question::ClientReady, &Reply::GoOn),
        Step::Confirm => confirm::pass(ctx),
        Step::Request => request::pass(ctx),
        Step::Prepare => prepare::pass(ctx),
        Step::Pause => pause::pass(ctx),
        Step::Switch => switch::pass(ctx),
        Step::Verify => verify::pass(ctx),
        Step::Resume => resume::pass(ctx),
    }
}
