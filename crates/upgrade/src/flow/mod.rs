//! How every step looks, acts and waits. The rules live here once, not in each step.

mod ctx;
mod effect;
mod fault;
mod need;
pub(crate) mod times;
mod watch;

pub(crate) use ctx::{Ctx, Detour, Way};
pub(crate) use watch::Watch;
