//! That an upgrade is in other hands than this tab's, and what becomes of a tab that lost its record.

use upgrade::Intent;

use super::page::thing;
use crate::text::upgrade::other_tab::{BUSY_UNNAMED, Busy, UnderWay};

pub(crate) use crate::text::upgrade::other_tab::{
    BUSY_REFUSAL, BUSY_TITLE, DRIVEN, DRIVEN_WHY, FORGOTTEN, FORGOTTEN_WHY, GO_ON, LAST, LEFT, LOST_NEXT,
    LOST_REFUSAL, REFUSAL, REPLACED, REPLACED_WHY, SHOW_THEIRS, UNGUARDED, UNGUARDED_WHY,
};

/// What is in the way.
pub fn busy(other: Option<&Intent>) -> String {
    match other {
        Some(other) => Busy { thing: &thing(other) }.text(),
        None => BUSY_UNNAMED.into(),
    }
}

/// What other pages say of it.
pub fn under_way(intent: &Intent) -> String {
    UnderWay { thing: &thing(intent) }.text()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn what_is_in_the_way_is_named_where_its_record_tells() {
        let intent = samples::intent();
        assert!(busy(Some(&intent)).contains(&intent.addon.name));
        assert!(busy(None).starts_with("Another upgrade of it is under way"));
    }
}
