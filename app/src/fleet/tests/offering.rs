//! What the list offers to do.

use platform::model::MaintenanceStatus;

use super::sample::{facts, failing, maintained, running, unread};
use crate::fleet::action_cell::{Offer, offer};

#[test]
fn an_upgrade_that_was_asked_for_is_gone_on_with() {
    for status in [MaintenanceStatus::Preparing, MaintenanceStatus::Ready, MaintenanceStatus::Running] {
        let store = maintained(running("a", "b", "premium-0", "7.2.14"), status);
        assert_eq!(offer(&facts(store)), Offer::Continue);
    }
}

#[test]
fn a_due_upgrade_is_offered_and_a_possible_one_quietly() {
    assert_eq!(offer(&facts(running("a", "b", "premium-0", "7.2.14"))), Offer::Upgrade);
    assert_eq!(
        offer(&facts(running("a", "b", "premium-0", "7.0.15"))),
        Offer::Upgrade,
        "its end is not known"
    );
    assert_eq!(offer(&facts(running("a", "b", "mini", "8.1.4"))), Offer::Possible);
}

#[test]
fn nothing_is_offered_for_the_newest_or_the_unknown() {
    assert_eq!(offer(&facts(running("a", "b", "premium-0", "9.1.0"))), Offer::Nothing);
    assert_eq!(offer(&facts(failing("a", "b", "premium-0"))), Offer::Nothing);
    assert_eq!(offer(&facts(unread("a", "b", "premium-0"))), Offer::Nothing);
}
