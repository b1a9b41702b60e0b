//! The line that says what the console does at this moment.

use upgrade::{Act, Intent};

use super::act;
use crate::text::upgrade::doing::Acting;

pub(crate) use crate::text::upgrade::doing::{READING, SIGNED_OUT, SIGNED_OUT_WHY};

/// A change that is on its way.
pub fn acting(act: &Act, intent: &Intent) -> String {
    Acting { act: &act::named(act, intent) }.text()
}
