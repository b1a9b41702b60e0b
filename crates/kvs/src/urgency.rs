//! How urgent an upgrade is.

use time::Date;

use crate::{Deadline, Lifecycle, Line, Source, UnknownVersion, Verdict};

/// Most urgent first, as a list is sorted. `Unknown` is neither urgent nor calm: it stands between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// The day has passed: unsupported, or upgraded by force at any time.
    Overdue,
    /// At most [`IMMINENT_DAYS`] days left.
    Imminent,
    /// At most [`SOON_DAYS`] days left.
    Soon,
    /// On its way out, with more time or without a day.
    Later,
    /// Nothing can be said.
    Unknown,
    /// Supported, and a newer line exists.
    Optional,
    /// Nothing to do.
    Calm,
}

/// Days left for [`Urgency::Imminent`].
pub const IMMINENT_DAYS: i64 = 30;
/// Days left for [`Urgency::Soon`].
pub const SOON_DAYS: i64 = 90;

impl Urgency {
    /// All of them, most urgent first.
    pub const ALL: [Self; 7] =
        [Self::Overdue, Self::Imminent, Self::Soon, Self::Later, Self::Unknown, Self::Optional, Self::Calm];

    /// Whether the version is on its way out: an upgrade has to be done.
    pub fn needs_upgrade(self) -> bool {
        matches!(self, Self::Overdue | Self::Imminent | Self::Soon | Self::Later)
    }

    /// Whether nothing has to be done.
    pub fn is_calm(self) -> bool {
        matches!(self, Self::Optional | Self::Calm)
    }
}

/// Why it is as urgent as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UrgencyReason {
    Unsupported {
        since: Date,
    },
    ForcedSince {
        since: Date,
    },
    /// A forced upgrade or the end of support is ahead.
    Deadline(Deadline),
    /// Its end is announced without a day for stores that exist.
    NoDayKnown,
    NewerLineExists {
        newest: Option<Line>,
    },
    Newest,
    NewerThanCatalogue,
    Unknown(UnknownVersion),
}

/// The urgency that follows from a lifecycle; it cites what the lifecycle cites.
pub(crate) fn urgency(
    lifecycle: &Lifecycle,
    newest: Option<Line>,
    source: Source,
) -> Verdict<Urgency, UrgencyReason> {
    let (urgency, reason) = match lifecycle {
        Lifecycle::Unsupported { since } => (Urgency::Overdue, UrgencyReason::Unsupported { since: *since }),
        Lifecycle::ForcedNow { since, .. } => {
            (Urgency::Overdue, UrgencyReason::ForcedSince { since: *since })
        }
        Lifecycle::Announced { .. }
        | Lifecycle::ProvisioningOff { .. }
        | Lifecycle::ForcedFrom { .. }
        | Lifecycle::SupportEnds { .. } => match lifecycle.deadline() {
            Some(deadline) => (by_days(deadline.days_left), UrgencyReason::Deadline(deadline)),
            None => (Urgency::Later, UrgencyReason::NoDayKnown),
        },
        Lifecycle::Unknown { why } => (Urgency::Unknown, UrgencyReason::Unknown(why.clone())),
        Lifecycle::Supported => (Urgency::Optional, UrgencyReason::NewerLineExists { newest }),
        Lifecycle::Newest => (Urgency::Calm, UrgencyReason::Newest),
        Lifecycle::NewerThanCatalogue => (Urgency::Calm, UrgencyReason::NewerThanCatalogue),
    };
    Verdict::new(urgency, reason, source)
}

fn by_days(days_left: i64) -> Urgency {
    if days_left <= IMMINENT_DAYS {
        Urgency::Imminent
    } else if days_left <= SOON_DAYS {
        Urgency::Soon
    } else {
        Urgency::Later
    }
}
