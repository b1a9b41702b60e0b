//! What to do now.

use std::{ops::Range, time::Duration};

use time::OffsetDateTime;

use crate::{Act, Look, Named, Question, Report, Stop};

/// The answer to "given all this, what next?"
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// Read these, in any order or at once, and tell each with [`Run::learn`](crate::Run::learn).
    Look(Vec<Look>),
    /// Change this: [`Run::attempt`](crate::Run::attempt), keep the journal, send,
    /// [`Run::tried`](crate::Run::tried).
    Act(Act),
    /// Nothing to do until `until`; then ask again.
    Wait(Wait),
    /// Only the person can say: [`Run::answer`](crate::Run::answer).
    Ask(Question),
    /// All done.
    Done(Report),
    /// It rests here, and says why.
    Stopped(Stop),
}

/// A pause, and what it is for.
#[derive(Clone, Debug, PartialEq)]
pub struct Wait {
    pub what: WaitingFor,
    /// Ask again then, or earlier if something wakes the page.
    pub until: OffsetDateTime,
    /// Since when this has been waited for.
    pub since: OffsetDateTime,
    /// How long it usually takes, at the run's pace.
    pub usually: Option<Range<Duration>>,
    /// It takes far longer than usual; it is still waited for.
    pub late: bool,
}

/// What is waited for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WaitingFor {
    /// The maintenance to appear after the request.
    Begin,
    /// The maintenance to be ready; its status as the platform says it.
    Ready { status: String },
    /// The maintenance to be completed.
    Completed { status: String },
    /// The store not to be busy any more, in the platform's words.
    Store { message: Option<String> },
    /// The new version to be read.
    Version { running: Option<String> },
    /// The fork to be made; its state as the platform says it.
    Provisioning { state: String },
    /// The data to be copied, in the platform's words.
    Copying { message: Option<String> },
    /// A destroyed add-on to be gone; its state as the platform says it.
    Gone { state: String },
    /// Paused dynos to be gone: so many are left.
    DynosGone { apps: Vec<(Named, usize)> },
    /// Restored dynos to be up: so many are missing.
    DynosUp { apps: Vec<(Named, usize)> },
    /// The effect of a change to show.
    Effect { act: Act },
    /// Time to pass after an answer was lost, so that a late arrival shows itself.
    Settle { act: Act },
    /// The platform's bucket of requests to fill again.
    RateLimit,
    /// The platform to answer again, which said this at last.
    Platform { look: Look, message: String },
}
