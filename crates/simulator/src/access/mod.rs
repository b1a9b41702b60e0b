//! Who is asking, and what they may.

pub mod identify;
pub mod rate_limit;
pub mod right;
pub mod scope;
pub mod two_factor;
