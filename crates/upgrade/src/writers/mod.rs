//! Everything that writes: pausing it, and bringing it back. One implementation for every method.

mod attached;
mod back;
mod bystanders;
mod gone;
mod pause;
mod record;
mod theirs;

pub(crate) use attached::{attached, came, detached};
pub(crate) use back::{bring_back, up_again};
pub(crate) use bystanders::{bystanders, bystanders_known};
pub(crate) use gone::gone;
pub(crate) use pause::{Again, pause};
pub(crate) use record::record;
pub(crate) use theirs::{paused_by_others, tell_paused_before};
