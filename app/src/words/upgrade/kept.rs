//! A record of an upgrade that this browser kept.

use upgrade::Intent;

use super::fork::wish;
use crate::{
    text::upgrade::kept::{Earlier, GOING_ON, LastEntry},
    words::sentences,
};

pub(crate) use crate::text::upgrade::kept::{
    FORGET, FORGET_ASK, FORGET_MEANS, FORGET_YES, GO_ON, KEEP, SHOW, UNDER_WAY, UNREADABLE, UNREADABLE_WHY,
};

/// How far it was.
pub fn last_entry(ago: &str) -> String {
    LastEntry { ago: &ago }.text()
}

/// What going on means.
pub fn going_on(intent: &Intent) -> String {
    sentences(&[wish::was_to(intent), GOING_ON.into()])
}

/// The line that leads to an earlier upgrade.
pub fn earlier(intent: &Intent, ago: &str) -> String {
    Earlier { thing: &wish::thing(intent), ago: &ago }.text()
}
