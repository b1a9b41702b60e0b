//! Signing out in the middle of an upgrade.

use upgrade::Intent;

use crate::text::upgrade::sign_out::Stays;

pub(crate) use crate::text::upgrade::sign_out::{ACTING, ASK, BY_HAND, COME_BACK, NOT_KEPT, SIGN_OUT, STAY};

/// What signing out means for one upgrade.
pub fn stays(intent: &Intent) -> String {
    Stays { addon: &intent.addon.name, to: &intent.to }.text()
}
