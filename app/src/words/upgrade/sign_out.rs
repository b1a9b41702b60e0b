//! Signing out in the middle of an upgrade.

use upgrade::Intent;

pub const ASK: &str = "Sign out in the middle of an upgrade?";
pub const STAY: &str = "Stay signed in";
pub const SIGN_OUT: &str = "Sign out and leave it so";
pub const ACTING: &str =
    "A change is on its way to the platform. It may still happen, and nobody here will see what came of it.";
pub const BY_HAND: &str = "These commands bring your apps back as they were:";
pub const COME_BACK: &str = "To go on later, sign in with the same account in this browser: the add-on's page leads back to the \
     upgrade, and everything is read again first.";
pub const NOT_KEPT: &str = "This browser keeps no record of it. Copy the commands before you sign out.";

/// What signing out means for one upgrade.
pub fn stays(intent: &Intent) -> String {
    format!(
        "The upgrade of {} to {} stops where it is. Signing out puts nothing back: what is changed stays changed.",
        intent.addon.name, intent.to
    )
}
