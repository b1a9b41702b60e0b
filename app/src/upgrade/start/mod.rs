//! Before an upgrade begins: which way, which version or plan, what that changes, and whether it can be done.

mod changes;
mod checks;
mod choice;
mod earlier;
mod existing_forks;
mod focus;
mod fork_changes;
mod fork_plans;
mod offers;
mod plan;
mod planner;
mod source;
mod targets;
mod unplanned;
mod ways;

pub use plan::Plan;
pub use planner::{Planner, use_planner};
pub use unplanned::Unplanned;
