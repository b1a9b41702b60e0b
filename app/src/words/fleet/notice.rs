//! What the list lacks.

use platform::{Error, Unreadable};

use crate::words::{count, errors};

/// That teams and maintenance mode are not known.
pub fn no_apps(error: &Error) -> String {
    format!(
        "The list of apps could not be read: {}. Teams and maintenance mode are not shown. Refresh to \
         try again.",
        errors::brief(error)
    )
}

/// That it is not known who shares a store.
pub fn no_attachments(error: &Error) -> String {
    format!(
        "The list of attachments could not be read: {}. It is not known which add-ons are shared: do not conclude that \
         one is not. Refresh to try again.",
        errors::brief(error)
    )
}

/// Rows that were left out, in one line.
pub fn unreadable(rows: &[Unreadable]) -> Option<String> {
    let first = rows.first()?;
    let are = if rows.len() == 1 { "was" } else { "were" };
    Some(format!(
        "{} of the platform's lists could not be read and {are} left out, the first at {}: {}.",
        count(rows.len(), "row", "rows"),
        first.path,
        first.reason
    ))
}

/// As it fills "could not read …".
pub const LIST: &str = "the list of add-ons";
