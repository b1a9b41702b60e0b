//! The steps, in order, and what each does.

mod carry_over;
mod checks;
mod confirm;
mod create;
mod destroy;
mod follow;
mod pause;
mod prepare;
mod promote;
mod request;
mod resume;
mod switch;
mod verify;
mod verify_moved;

use serde::{Deserialize, Serialize};

use crate::{
    Intent, Method, Question, Reply, Shape,
    flow::{Ctx, Way},
    writers,
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
    /// Make the fork.
    Create,
    /// Follow the fork until it holds everything.
    Follow,
    /// Carry over the settings that a fork does not copy.
    CarryOver,
    /// Give one add-on the names of the other, on every app.
    Promote,
    /// Destroy an add-on.
    Destroy,
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
        match intent.method {
            Method::InPlace => {}
            Method::Fork(_) => {
                steps.extend([Pause, Create, Follow, CarryOver, Promote, Verify, Resume]);
                return steps;
            }
            Method::GoBack(_) => {
                steps.extend([Pause, Promote, Verify, Resume]);
                return steps;
            }
            Method::Destroy(_) => {
                steps.push(Destroy);
                return steps;
            }
        }
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
        Step::Confirm => confirm::step(ctx),
        Step::Request => request::pass(ctx),
        Step::Prepare => prepare::pass(ctx),
        Step::Pause => pause::pass(ctx),
        Step::Create => create::pass(ctx),
        Step::Follow => follow::pass(ctx),
        Step::CarryOver => carry_over::pass(ctx),
        Step::Promote => promote::pass(ctx),
        Step::Destroy => destroy::pass(ctx),
        Step::Switch => switch::pass(ctx),
        Step::Verify => verify::pass(ctx),
        Step::Resume => resume::pass(ctx),
    }
}

/// Passes when the name was typed and everything that was promised to be paused is.
fn all_paused(ctx: &Ctx<'_>) -> Way {
    confirm::pass(ctx)?;
    writers::attached(ctx)?;
    writers::record(ctx)?;
    writers::pause(ctx, writers::Again::EverythingByWord)?;
    writers::gone(ctx)?;
    writers::bystanders_known(ctx)
}
