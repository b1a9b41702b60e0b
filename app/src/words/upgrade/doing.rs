//! The line that says what the console does at this moment.

use upgrade::{Act, Intent};

use super::act;

pub const READING: &str = "Reading from the platform…";

/// A change that is on its way.
pub fn acting(act: &Act, intent: &Intent) -> String {
    format!("{}…", act::sentence(&act::doing(act, intent)))
}

pub const SIGNED_OUT: &str = "Nobody is signed in";
pub const SIGNED_OUT_WHY: &str = "The session ended in the middle of this upgrade. What was changed stays as it is. Sign in again \
     and it goes on from what the platform says then.";
