//! The versions to choose from.

use kvs::{Certainty, Lifecycle, Target};

use crate::{
    text::{Message, upgrade::target::*},
    words::kvs::version::engine,
};

pub(crate) use crate::text::upgrade::target::{MAY_BE_REFUSED, PLAN, RECOMMENDED, TITLE, UNLISTED};

/// `9.1, Valkey`.
pub fn label(target: &Target) -> String {
    Label { line: &target.line, engine: &engine(target.engine) }.text()
}

/// How sure a possible target is; nothing for an ordinary one.
pub fn certainty(certainty: Certainty) -> Option<Message> {
    match certainty {
        Certainty::Published => None,
        Certainty::MayBeRefused => Some(MAY_BE_REFUSED),
    }
}

/// How long the target itself lives. `day` writes a date.
pub fn lives(lifecycle: &Lifecycle, day: impl Fn(time::Date) -> String) -> Option<String> {
    Some(match lifecycle {
        Lifecycle::Newest => NEWEST.into(),
        Lifecycle::Supported => SUPPORTED.into(),
        Lifecycle::Announced { .. } => match lifecycle.deadline() {
            Some(deadline) => Ends { day: &day(deadline.date) }.text(),
            None => END_ANNOUNCED.into(),
        },
        Lifecycle::ProvisioningOff { since } => ProvisioningOff { day: &day(*since) }.text(),
        Lifecycle::ForcedFrom { date, .. } => ForcedFrom { day: &day(*date) }.text(),
        Lifecycle::SupportEnds { date, .. } => SupportEnds { day: &day(*date) }.text(),
        Lifecycle::ForcedNow { since, .. } => ForcedSince { day: &day(*since) }.text(),
        Lifecycle::Unsupported { since } => Unsupported { day: &day(*since) }.text(),
        Lifecycle::NewerThanCatalogue | Lifecycle::Unknown { .. } => return None,
    })
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
