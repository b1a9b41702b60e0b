//! One change of one add-on, made with care: what is set now is read when the form opens, read again right before the
//! change, and read back after it. A change whose answer was lost is never sent again by itself.

mod act;
mod frame;
mod judged;
mod opener;
mod outcome;
mod rotation;
mod seen;
mod what;

pub use act::Act;
pub use frame::Frame;
pub use judged::{Outcome, Then};
pub use opener::{Barred, Opener, Sheet};
pub use seen::Seen;
pub use what::{Change, Of};
