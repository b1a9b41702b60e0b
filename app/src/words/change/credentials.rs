//! Rotating credentials.

pub(crate) use crate::text::change::credentials::*;

use crate::words::list;

/// Which apps restart.
pub fn restarts(apps: &[String]) -> String {
    match apps {
        [] => RESTARTS_UNSURE.into(),
        apps => Restarts { apps: i64::try_from(apps.len()).unwrap_or(i64::MAX), names: &list(apps) }.text(),
    }
}
