//! The list as a file.

use crate::text::fleet::export as texts;

pub(crate) use crate::text::fleet::export::{NOT_SAVED, SAVE, URGENCY};

/// The file's name. `day`: the day it was made, as `2026-11-23`.
pub fn file(day: &str) -> String {
    texts::File { day: &day }.text()
}
