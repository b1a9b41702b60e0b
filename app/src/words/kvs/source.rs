//! Where a verdict is written.

use super::day;

/// Before the name of a page.
pub const SOURCE: &str = "Source:";
/// For those who cannot see the sign of a link that leaves.
pub const LEAVES: &str = " (opens another site)";

/// When somebody last looked.
pub fn checked(date: ::time::Date) -> String {
    format!("checked {}", day::short(date))
}
