//! When maintenances happen, and how long they take: moving one by whole weeks, the weekly window, and what earlier
//! ones let one expect.

mod expectation;
mod schedule;
mod window;
mod zone_times;

pub use expectation::{Expectation, Range};
pub use schedule::MoveByWeeks;
pub use window::ChangeWindow;
