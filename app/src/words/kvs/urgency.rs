//! How urgent an upgrade is.

use kvs::{Urgency, UrgencyReason};

use super::{Told, day, unknown};

/// In a word or two.
pub fn short(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Overdue => "Overdue",
        Urgency::Imminent => "Due within 30 days",
        Urgency::Soon => "Due within 90 days",
        Urgency::Later => "On its way out",
        Urgency::Unknown => "Unknown",
        Urgency::Optional => "Supported",
        Urgency::Calm => "Nothing to do",
    }
}

/// What to do, and why. `runs` is the version line, where it is known.
pub fn told(reason: &UrgencyReason, runs: Option<kvs::Line>) -> Told {
    let it = runs.map_or_else(|| "Its version".to_owned(), |line| format!("Version {line}"));
    match reason {
        UrgencyReason::Unsupported { since } => Told::new(
            "Upgrade now.",
            format!(
                "{it} is without support since {}. Heroku may upgrade it by force at any time.",
                day::long(*since)
            ),
        ),
        UrgencyReason::ForcedSince { since } => Told::new(
            "Upgrade now.",
            format!(
                "Since {} Heroku may upgrade it by force at any time. Doing it yourself lets you choose the moment.",
                day::long(*since)
            ),
        ),
        UrgencyReason::Deadline(deadline) => Told::new(
            format!("Upgrade before {}.", day::long(deadline.date)),
            format!(
                "{} {it} ends then and is upgraded by force, at a time of Heroku's choosing.",
                day::left(deadline.days_left)
            ),
        ),
        UrgencyReason::NoDayKnown => Told::new(
            "Plan an upgrade.",
            format!("{it} is on its way out. No day is known for stores that exist."),
        ),
        UrgencyReason::NewerLineExists { newest } => Told::new(
            "Nothing has to be done.",
            match newest {
                Some(newest) => {
                    format!("{it} is supported. You can upgrade to {newest} whenever it suits you.")
                }
                None => format!("{it} is supported."),
            },
        ),
        UrgencyReason::Newest => Told::new("Nothing to do.", format!("{it} is the newest there is.")),
        UrgencyReason::NewerThanCatalogue => {
            Told::new("Nothing to do.", format!("{it} is newer than every version this console knows."))
        }
        UrgencyReason::Unknown(why) => {
            let told = unknown::told(why);
            Told::new("How urgent it is is not known.", format!("{} {}", told.title, told.text))
        }
    }
}
