//! Looking at a step that is not the one we are in.

pub const RECORD: &str = "What happened in it";
pub const NOTHING_YET: &str = "Nothing has happened in it yet.";
pub const TO_NOW: &str = "Back to what is happening now";
pub const WHAT_IT_DOES: &str = "What it does";
