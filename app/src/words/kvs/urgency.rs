//! How urgent an upgrade is.

use kvs::{Urgency, UrgencyReason};

use super::{Told, day, unknown};
use crate::{
    text::{Message, kvs::urgency as text},
    words::sentences,
};

/// In a word or two.
pub fn short(urgency: Urgency) -> Message {
    match urgency {
        Urgency::Overdue => text::OVERDUE,
        Urgency::Imminent => text::IMMINENT,
        Urgency::Soon => text::SOON,
        Urgency::Later => text::LATER,
        Urgency::Unknown => text::UNKNOWN,
        Urgency::Optional => text::OPTIONAL,
        Urgency::Calm => text::CALM,
    }
}

/// What to do, and why. `runs` is the version line, where it is known.
pub fn told(reason: &UrgencyReason, runs: Option<kvs::Line>) -> Told {
    let it: String =
        runs.map_or_else(|| text::ITS_VERSION.into(), |line| text::Version { line: &line }.text());
    match reason {
        UrgencyReason::Unsupported { since } => {
            Told::new(text::UPGRADE_NOW, text::Unsupported { it: &it, day: &day::long(*since) })
        }
        UrgencyReason::ForcedSince { since } => {
            Told::new(text::UPGRADE_NOW, text::ChooseMoment { day: &day::long(*since) })
        }
        UrgencyReason::Deadline(deadline) => Told::new(
            text::Deadline { day: &day::long(deadline.date) },
            sentences(&[day::left(deadline.days_left), text::DeadlineText { it: &it }.text()]),
        ),
        UrgencyReason::NoDayKnown => Told::new(text::NO_DAY, text::NoDayText { it: &it }),
        UrgencyReason::NewerLineExists { newest: Some(newest) } => {
            Told::new(text::NOTHING_MUST, text::SupportedNewer { it: &it, newest })
        }
        UrgencyReason::NewerLineExists { newest: None } => {
            Told::new(text::NOTHING_MUST, text::Supported { it: &it })
        }
        UrgencyReason::Newest => Told::new(text::NOTHING, text::Newest { it: &it }),
        UrgencyReason::NewerThanCatalogue => Told::new(text::NOTHING, text::NewerThanKnown { it: &it }),
        UrgencyReason::Unknown(why) => {
            let told = unknown::told(why);
            Told::new(text::HOW_UNKNOWN, sentences(&[told.title, told.text]))
        }
    }
}
