//! What is not known, or is known not to come. A date that is left out is never a promise that there is none.

use crate::{Line, UnknownVersion};

use super::DueKind;

/// Why a store lacks a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Known: no end of its version is announced.
    NoEndAnnounced { line: Line },
    /// Known: it runs something newer than the catalogue.
    NewerThanCatalogue,
    /// Known: Heroku works on it without notice, since its plan has no windows.
    NoWindows,
    /// Its version's dates are not known, and why.
    Version(UnknownVersion),
    /// There is a notice for its version, and this day is not in what is known of it.
    DayOf { kind: DueKind, line: Line },
    /// Whether a maintenance is planned is not known.
    Maintenance(NotKnown),
    /// A maintenance is planned or under way, and the platform names no such time.
    TimeOf { kind: DueKind },
    /// The platform names a time that cannot be read, word for word.
    Unreadable { kind: DueKind, text: String },
    /// When its weekly window is, is not known.
    Window(NotKnown),
}

/// Why something read from the platform is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotKnown {
    /// Not read yet.
    NotRead,
    /// It was asked for, without success.
    ReadFailed,
    /// The platform answered, and the answer does not say.
    NotTold,
    /// The store is being made or removed.
    NotThere,
}

impl Missing {
    /// Whether this is knowledge (that nothing is to come) and not a lack of it.
    pub fn is_known(&self) -> bool {
        matches!(self, Self::NoEndAnnounced { .. } | Self::NewerThanCatalogue | Self::NoWindows)
    }
}
