//! An address that names no add-on we can show.

use platform::{Error, ErrorKind};

use crate::text::{Message, addon::missing as text};

pub(crate) use crate::text::addon::missing::{ASK_AGAIN, TO_LIST, WHY};

/// What it can mean, each a reason.
pub(crate) const REASONS: [Message; 4] =
    [text::MISSPELT, text::REMOVED, text::OTHER_ACCOUNT, text::OTHER_KIND];

/// Whether it is not there, or whether asking failed.
pub fn is_absent(error: &Error) -> bool {
    matches!(error.kind, ErrorKind::NotFound { .. } | ErrorKind::Forbidden)
}

/// The headline.
pub fn title(addon: &str) -> String {
    text::NoSuch { addon: &addon }.text()
}

/// While the answer is on the way.
pub fn looking(addon: &str) -> String {
    text::Looking { addon: &addon }.text()
}

/// As it fills "could not read …".
pub fn what(addon: &str) -> String {
    text::What { addon: &addon }.text()
}
