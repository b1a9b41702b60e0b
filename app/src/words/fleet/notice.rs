//! What the list lacks.

use platform::{Error, Unreadable};

use crate::{
    text::fleet::notice as text,
    words::{errors, number},
};

/// As it fills "could not read …".
pub(crate) use crate::text::fleet::notice::LIST;

/// That teams and maintenance mode are not known.
pub fn no_apps(error: &Error) -> String {
    text::NoApps { cause: &errors::brief(error) }.text()
}

/// That it is not known who shares a store.
pub fn no_attachments(error: &Error) -> String {
    text::NoAttachments { cause: &errors::brief(error) }.text()
}

/// Rows that were left out, in one line.
pub fn unreadable(rows: &[Unreadable]) -> Option<String> {
    let first = rows.first()?;
    Some(text::Unreadable { rows: number(rows.len()), path: &first.path, reason: &first.reason }.text())
}
