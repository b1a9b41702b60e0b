//! A record of an upgrade that this browser kept.

use upgrade::Intent;

use super::fork::wish;

pub const UNDER_WAY: &str = "An upgrade was under way here";
pub const STOPPED: &str = "An upgrade was stopped here";
pub const GO_ON: &str = "Go on";
pub const FORGET: &str = "Forget this record";
pub const FORGET_ASK: &str = "Forget the record?";
pub const FORGET_MEANS: &str = "The record holds what this upgrade changed and the quantities of before. Save it, or make sure \
     that everything is back, before you forget it.";
pub const FORGET_YES: &str = "Forget it";
pub const KEEP: &str = "Keep it";
pub const UNREADABLE: &str = "The record of an earlier upgrade cannot be read";
pub const UNREADABLE_WHY: &str = "This browser holds one that another version of the console wrote. It stays untouched until a new \
     upgrade begins here; save it first if you need it.";

/// How far it was.
pub fn last_entry(ago: &str) -> String {
    format!("The last entry of its record is from {ago}.")
}

/// What going on means.
pub fn going_on(intent: &Intent) -> String {
    format!(
        "{} “Changed so far” says what it had changed. Going on first reads everything from the platform again; \
         nothing is changed before that, and nothing is sent a second time without being read first.",
        wish::was_to(intent)
    )
}

pub const SHOW: &str = "Show it";

/// The line that leads to an earlier upgrade.
pub fn earlier(intent: &Intent, ago: &str) -> String {
    format!("This browser keeps the record of {}; its last entry is from {ago}.", wish::thing(intent))
}
