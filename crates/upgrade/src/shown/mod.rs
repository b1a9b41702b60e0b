//! What a page shows of an upgrade at any moment.

mod status;
mod writers;

pub use status::{Progress, StepState, StepStatus};
pub(crate) use status::{span, steps};
pub(crate) use writers::writers;
pub use writers::{AppWriters, ModeNow, ProcessNow};
