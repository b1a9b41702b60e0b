//! An address that names no add-on we can show.

use platform::{Error, ErrorKind};

/// Whether it is not there, or whether asking failed.
pub fn is_absent(error: &Error) -> bool {
    matches!(error.kind, ErrorKind::NotFound { .. } | ErrorKind::Forbidden)
}

/// The headline.
pub fn title(addon: &str) -> String {
    format!("No add-on called {addon} that this token can see")
}

pub const WHY: &str = "Nothing was changed. It can mean that";
/// What it can mean, each a reason.
pub const REASONS: [&str; 4] = [
    "the name in the address is misspelt, or the add-on was renamed;",
    "the add-on was removed;",
    "it belongs to an app, team or account that the one you are signed in with does not see;",
    "it is an add-on of another kind: this console shows Key-Value Store add-ons only.",
];
pub const TO_LIST: &str = "See all add-ons";
pub const ASK_AGAIN: &str = "Ask again";

/// While the answer is on the way.
pub fn looking(addon: &str) -> String {
    format!("Looking for {addon}…")
}

/// As it fills "could not read …".
pub fn what(addon: &str) -> String {
    format!("the add-on {addon}")
}
