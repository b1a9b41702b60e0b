//! Where a verdict is written.

use super::day;
use crate::text::kvs::source as text;

/// Before the name of a page, and for those who cannot see the sign of a link that leaves.
pub(crate) use crate::text::kvs::source::{LEAVES, SOURCE};

/// When somebody last looked.
pub fn checked(date: ::time::Date) -> String {
    text::Checked { day: &day::short(date) }.text()
}
