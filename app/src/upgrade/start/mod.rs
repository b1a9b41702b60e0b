//! Before an upgrade begins: which version, what that changes, and whether it can be done.

mod changes;
mod checks;
mod earlier;
mod plan;
mod planner;
mod targets;
mod unplanned;

pub use plan::Plan;
pub use planner::Planner;
pub use unplanned::Unplanned;
