//! What is not known, and what is known not to come.

use kvs::{DueKind, Missing, NotKnown};

use crate::{
    text::{Message, deadlines::missing as texts},
    words::kvs::unknown,
};

pub(crate) use crate::text::deadlines::missing::{NONE_TITLE, UNKNOWN_MEANS, UNKNOWN_TITLE};

/// One of them.
pub fn sentence(missing: &Missing) -> String {
    match missing {
        Missing::NoEndAnnounced { line } => texts::NoEndAnnounced { line }.text(),
        Missing::NewerThanCatalogue => texts::NEWER_THAN_CATALOGUE.into(),
        Missing::NoWindows => texts::NO_WINDOWS.into(),
        Missing::Version(why) => texts::Version { why: &unknown::short(why) }.text(),
        Missing::DayOf { kind, line } => match kind {
            DueKind::Forced => texts::DayForced { line }.text(),
            DueKind::Unsupported => texts::DayUnsupported { line }.text(),
            DueKind::ProvisioningOff => texts::DayProvisioningOff { line }.text(),
            _ => texts::DayAnnounced { line }.text(),
        },
        Missing::Maintenance(why) => texts::Maintenance { why: &not_known(*why) }.text(),
        Missing::TimeOf { kind: DueKind::RequiredBy } => texts::TIME_REQUIRED_BY.into(),
        Missing::TimeOf { kind: DueKind::Running } => texts::TIME_RUNNING.into(),
        Missing::TimeOf { .. } => texts::TIME_SCHEDULED.into(),
        Missing::Unreadable { kind: DueKind::Window, text } => texts::UnreadableWindow { text }.text(),
        Missing::Unreadable { text, .. } => texts::Unreadable { text }.text(),
        Missing::Window(why) => texts::Window { why: &not_known(*why) }.text(),
    }
}

fn not_known(why: NotKnown) -> Message {
    match why {
        NotKnown::NotRead => texts::NOT_READ,
        NotKnown::ReadFailed => texts::READ_FAILED,
        NotKnown::NotTold => texts::NOT_TOLD,
        NotKnown::NotThere => texts::NOT_THERE,
    }
}
