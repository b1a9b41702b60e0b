//! What the list offers to do.

use platform::model::MaintenanceStatus;

use super::sample::{facts, failing, maintained, running, unread};
use crate::fleet::action_cell::{Offer, offer};

#[test]
fn an_upgrade_that_was_asked_for_elsewhere_can_be_joined() {
    for status in [MaintenanceStatus::Preparing, MaintenanceStatus::Ready, MaintenanceStatus::Running] {
        let store = maintained(running("a", "b", "premium-0", "7.2.14"), status);
        assert_eq!(offer(&facts(store), false), Offer::Join);
    }
}

#[test]
fn a_due_upgrade_is_offered_and_a_possible_one_quietly() {
    assert_eq!(offer(&facts(running("a", "b", "premium-0", "7.2.14")), false), Offer::Upgrade);
    assert_eq!(
        offer(&facts(running("a", "b", "premium-0", "7.0.15")), false),
        Offer::Upgrade,
        "its end is not known"
    );
    assert_eq!(offer(&facts(running("a", "b", "mini", "8.1.4")), false), Offer::Possible);
}

#[test]
fn nothing_is_offered_for_the_newest_or_the_unknown() {
    assert_eq!(offer(&facts(running("a", "b", "premium-0", "9.1.0")), false), Offer::Nothing);
    assert_eq!(offer(&facts(failing("a", "b", "premium-0")), false), Offer::Nothing);
    assert_eq!(offer(&facts(unread("a", "b", "premium-0")), false), Offer::Nothing);
}

#[test]
fn what_was_begun_in_this_browser_is_gone_on_with_whatever_the_platform_shows() {
    for store in
        [running("a", "b", "mini", "8.1.4"), running("a", "b", "mini", "9.1.0"), unread("a", "b", "mini")]
    {
        assert_eq!(offer(&facts(store), true), Offer::Continue);
    }
}
