//! Choosing an idle timeout.

pub(crate) use crate::text::change::timeout::*;

/// Below this, connections that are in use as a rule are cut.
const SHORT: i64 = 60;

/// What was typed cannot be taken.
pub fn not_a_number(typed: &str) -> String {
    NotANumber { typed: &typed }.text()
}

/// What to think of with this timeout, beside what it does.
pub fn caution(seconds: i64) -> Option<String> {
    match seconds {
        ..=0 => Some(NEVER.into()),
        1..SHORT => Some(SHORT_CAUTION.into()),
        _ => None,
    }
}
