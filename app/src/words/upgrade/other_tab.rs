//! That an upgrade is in other hands than this tab's, and what becomes of a tab that lost its record.

use upgrade::Intent;

use super::{act::sentence, fork::wish};

pub const DRIVEN: &str = "Another tab is driving this upgrade";
pub const DRIVEN_WHY: &str = "This page follows what the other tab does and changes nothing itself. When that tab is closed or \
     crashes, you can go on from here.";
pub const REFUSAL: &str =
    "Another tab of this browser is driving this upgrade. Close that tab to go on here.";
pub const LAST: &str = "What it did last";
pub const GO_ON: &str = "Go on here";

pub const LEFT: &str = "The tab that was driving this upgrade is gone.";

pub const BUSY: &str = "Something else is being done to this add-on";
pub const BUSY_REFUSAL: &str = "Something else is being done to this add-on in this browser.";

/// What is in the way.
pub fn busy(other: Option<&Intent>) -> String {
    let what =
        other.map_or_else(|| "Another upgrade of it".to_owned(), |other| sentence(&wish::thing(other)));
    format!(
        "{what} is under way in this browser, in another tab or on another page of this one. Nothing was sent from here. \
         One thing at a time: this page goes on when that is over."
    )
}

/// What other pages say of it.
pub fn under_way(intent: &Intent) -> String {
    format!("{} is under way in another tab.", sentence(&wish::thing(intent)))
}

pub const LOST_REFUSAL: &str = "This tab has stopped: the record of the upgrade is not its own any more.";
pub const FORGOTTEN: &str = "The record of this upgrade was forgotten elsewhere";
pub const FORGOTTEN_WHY: &str = "Another tab of this browser removed it, or the browser’s data was cleared. This tab sends nothing \
     any more. What it had changed stands under “Changed so far” and stays as it is.";
pub const REPLACED: &str = "The record of this upgrade was changed elsewhere";
pub const REPLACED_WHY: &str = "Another tab of this browser goes on with it, or wrote another record in its place. This tab sends \
     nothing any more. What it had changed stands under “Changed so far” and stays as it is.";
pub const LOST_NEXT: &str = "Save the journal first if you are not sure. “Go on here” keeps the record of this tab again, reads \
     everything from the platform and goes on from what is true then.";
pub const SHOW_THEIRS: &str = "Show the record of now";

pub const UNGUARDED: &str = "This browser cannot guard against a second tab";
pub const UNGUARDED_WHY: &str = "It gives this page no locks: it is old, or the console was not opened by https. Go through with an \
     upgrade in one tab only, and do not open it in another one meanwhile.";

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
