//! Why nothing can be said about a version, and what to do about it.

use kvs::UnknownVersion;

use super::Told;
use crate::text::{Message, kvs::unknown as text};

/// In a few words, for a cell.
pub fn short(why: &UnknownVersion) -> Message {
    match why {
        UnknownVersion::NotRead => text::NOT_READ_SHORT,
        UnknownVersion::ReadFailed => text::READ_FAILED_SHORT,
        UnknownVersion::NotThere => text::NOT_THERE_SHORT,
        UnknownVersion::Missing => text::MISSING_SHORT,
        UnknownVersion::Unreadable { .. } => text::UNREADABLE_SHORT,
        UnknownVersion::NoMinor => text::NO_MINOR_SHORT,
        UnknownVersion::NoCatalogue => text::NO_CATALOGUE_SHORT,
        UnknownVersion::Unlisted => text::UNLISTED_SHORT,
        UnknownVersion::DatesUnknown { .. } => text::DATES_UNKNOWN_SHORT,
    }
}

/// In full: why it is unknown, and what to do.
pub fn told(why: &UnknownVersion) -> Told {
    match why {
        UnknownVersion::NotRead => Told::new(text::NOT_READ, text::NOT_READ_TEXT),
        UnknownVersion::ReadFailed => Told::new(text::READ_FAILED, text::READ_FAILED_TEXT),
        UnknownVersion::NotThere => Told::new(text::NOT_THERE, text::NOT_THERE_TEXT),
        UnknownVersion::Missing => Told::new(text::MISSING, text::MISSING_TEXT),
        UnknownVersion::Unreadable { text: said } => {
            Told::new(text::Unreadable { text: said }, text::UNREADABLE_TEXT)
        }
        UnknownVersion::NoMinor => Told::new(text::NO_MINOR, text::NO_MINOR_TEXT),
        UnknownVersion::NoCatalogue => Told::new(text::NO_CATALOGUE, text::NO_CATALOGUE_TEXT),
        UnknownVersion::Unlisted => Told::new(text::UNLISTED, text::UNLISTED_TEXT),
        UnknownVersion::DatesUnknown { after: Some(newer) } => {
            Told::new(text::DATES_UNKNOWN, text::DatesUnknownTextNewer { newer })
        }
        UnknownVersion::DatesUnknown { after: None } => {
            Told::new(text::DATES_UNKNOWN, text::DATES_UNKNOWN_TEXT)
        }
    }
}
