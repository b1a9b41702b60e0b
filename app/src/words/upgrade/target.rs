//! The versions to choose from.

use kvs::{Certainty, Lifecycle, Target};

use crate::words::kvs::version::engine;

pub const PLAN: &str = "Before it begins";
pub const TITLE: &str = "To which version";
pub const RECOMMENDED: &str = "Recommended";
pub const MAY_BE_REFUSED: &str = "The platform may refuse it: its dates are not published.";
pub const UNLISTED: &str =
    "The address asks for a version that is not in the list; the recommended one is chosen instead.";

/// `9.1, Valkey`.
pub fn label(target: &Target) -> String {
    format!("{}, {}", target.line, engine(target.engine))
}

/// How sure a possible target is; nothing for an ordinary one.
pub fn certainty(certainty: Certainty) -> Option<&'static str> {
    match certainty {
        Certainty::Published => None,
        Certainty::MayBeRefused => Some(MAY_BE_REFUSED),
    }
}

/// How long the target itself lives. `day` writes a date.
pub fn lives(lifecycle: &Lifecycle, day: impl Fn(time::Date) -> String) -> Option<String> {
    match lifecycle {
        Lifecycle::Newest => Some("The newest version.".to_owned()),
        Lifecycle::Supported => Some("Supported, no end announced.".to_owned()),
        Lifecycle::Announced { .. } => match lifecycle.deadline() {
            Some(deadline) => Some(format!("Ends on {}.", day(deadline.date))),
            None => Some("Its end is announced.".to_owned()),
        },
        Lifecycle::ProvisioningOff { since } => Some(format!("No new ones since {}.", day(*since))),
        Lifecycle::ForcedFrom { date, .. } => Some(format!("Upgraded by force from {}.", day(*date))),
        Lifecycle::SupportEnds { date, .. } => Some(format!("Support ends on {}.", day(*date))),
        Lifecycle::ForcedNow { since, .. } => Some(format!("Upgraded by force since {}.", day(*since))),
        Lifecycle::Unsupported { since } => Some(format!("Without support since {}.", day(*since))),
        Lifecycle::NewerThanCatalogue | Lifecycle::Unknown { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn day(day: time::Date) -> String {
        day.to_string()
    }

    #[test]
    fn how_long_a_target_lives_is_said_where_it_is_known() {
        assert_eq!(lives(&Lifecycle::Newest, day).as_deref(), Some("The newest version."));
        let forced = Lifecycle::ForcedFrom { date: date!(2026 - 12 - 19), days_left: 3 };
        assert_eq!(lives(&forced, day).as_deref(), Some("Upgraded by force from 2026-12-19."));
        assert_eq!(lives(&Lifecycle::NewerThanCatalogue, day), None);
    }
}
