//! Words of what comes, and when.

pub mod due;
pub mod entry;
pub mod headline;
pub mod missing;

pub(crate) use crate::text::deadlines::{agenda, calendar, page, picture};

#[cfg(test)]
mod tests;

/// A number of things, as texts take it.
pub fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
