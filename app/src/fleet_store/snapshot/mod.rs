//! What the list showed last, kept by this browser: a reload shows it at once, says how old each value is, and reads
//! everything again behind it.
//!
//! It is a cache and nothing rests on it. Where it cannot be kept or read, is damaged, too old or of another format, the
//! console is as it would be without one. Nothing of it is the ground of a change: its rows are no rows of
//! [`Fleet::rows`] before the list has named them, and its readings are [`kvs::Reading::Remembered`], which counts as
//! not read.
//!
//! It holds what the list shows and filters by, and no secret ([`plain`]). One is kept at a time: that of the account
//! which signed in last, at one platform. It goes when the session ends, however that happens, and when another
//! account signs in.

mod follow;
mod keep;
mod label;
mod plain;
mod recall;
mod write;

#[cfg(test)]
mod tests;

use super::Fleet;

pub use follow::follow;
pub(super) use keep::Keeping;

/// Raised whenever a line means something else, or another line is needed.
const FORMAT: &str = "1";
