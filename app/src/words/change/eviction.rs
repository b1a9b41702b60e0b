//! Choosing an eviction policy.

use kvs::Evicts;

use crate::text::Message;
pub(crate) use crate::text::change::eviction::*;

/// What policies of a kind have in common, and what that means for the data.
pub fn group(evicts: Evicts) -> (Message, Message) {
    match evicts {
        Evicts::Nothing => (NOTHING, NOTHING_DATA),
        Evicts::KeysThatExpire => (EXPIRING, EXPIRING_DATA),
        Evicts::AnyKey => (ANY, ANY_DATA),
        Evicts::Unknown => (UNKNOWN, UNKNOWN_DATA),
    }
}

/// Why a change of policy puts keys at risk.
pub fn risk(now: &str, then: &str) -> String {
    RiskWhy { now: &now, then: &then }.text()
}
