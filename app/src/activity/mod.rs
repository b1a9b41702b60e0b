//! What this tab asked of the platform and what it changed: each call, how it ended, and how to make it by hand.

mod call;
mod export;
mod filter;
mod known;
mod page;
mod take_along;

pub use page::ActivityPage;
