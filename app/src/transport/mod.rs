//! Every call to the platform goes through [`Client`], and so through each layer ([`layers`]), in this order:
//!
//! 1. [`retry`]: reads are asked again a few times, changes never;
//! 2. [`network`]: without one reads wait for it;
//! 3. [`gate`]: while the platform says "too many" all reads wait;
//! 4. [`slots`]: only a few calls at once;
//! 5. [`guard`]: the one door: a change is refused right before it would leave;
//! 6. [`activity`]: what was asked and how it ended, without anything secret;
//! 7. the browser's fetch;
//! 8. [`watch`]: what an answer says about the session itself.
//!
//! Reads nobody waits for are chosen when there is room for them ([`Client::spare`]): they slow down when few calls are
//! left ([`allowance`]).

pub mod activity;
mod allowance;
mod bucket;
mod carrier;
mod client;
mod gate;
mod guard;
mod layers;
mod network;
mod reach;
mod retry;
mod slots;
mod waiting;
mod watch;

pub use client::{AT_ONCE, Client, use_client};
pub use guard::NotSent;
#[cfg(test)]
pub use guard::refused;
pub use network::{Network, use_network};
pub use reach::{Reach, use_reach};
pub use waiting::{Waiting, Why};
