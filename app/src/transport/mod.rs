//! Every call to the platform goes through [`Client`], and so through each layer, in this order:
//!
//! 1. [`guard`]: a change is refused before it leaves when the session may not write;
//! 2. [`retry`]: reads are asked again a few times, changes never;
//! 3. [`gate`]: while the platform says "too many", reads wait;
//! 4. [`slots`]: only a few calls at once;
//! 5. [`activity`]: what was asked and how it ended, without headers and bodies;
//! 6. the browser's fetch;
//! 7. [`watch`]: what an answer says about the session itself.

pub mod activity;
mod carrier;
mod client;
mod gate;
mod guard;
mod reach;
mod retry;
mod slots;
mod watch;

pub use client::{Client, use_client};
pub use guard::READ_ONLY;
pub use reach::{Reach, use_reach};
pub use slots::Urgency;
