//! What is known of something read separately, and since when.

use platform::{Error, ErrorKind};
use time::OffsetDateTime;

/// Why there is nothing to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Absence {
    /// The plan has no such thing (no maintenance windows on mini).
    NotOnThisPlan,
    /// The add-on is not there yet, or no longer.
    NotProvisioned,
}

/// The state of one read.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Reading<T> {
    /// Not asked yet.
    #[default]
    NotRead,
    /// Read at `at`.
    Known { value: T, at: OffsetDateTime },
    /// Asked at `at` without success. `last` is what was known before, and since when.
    Failed { error: Error, at: OffsetDateTime, last: Option<(T, OffsetDateTime)> },
    /// Never to be read, and why.
    Absent { why: Absence },
    /// Read at `at`, before this session, and kept in part. It is to be read again before anything follows from it:
    /// wherever nobody asks for it by name it counts as not read ([`crate::KeyValueStore::recalled`]).
    Remembered { value: T, at: OffsetDateTime },
}

impl<T> Reading<T> {
    /// A value read at `at`.
    pub fn known(value: T, at: OffsetDateTime) -> Self {
        Self::Known { value, at }
    }

    /// A read that failed, with nothing known before.
    pub fn failed(error: Error, at: OffsetDateTime) -> Self {
        Self::Failed { error, at, last: None }
    }

    /// What the newest answer makes of this: a failure keeps what was known before.
    #[must_use]
    pub fn updated(self, answer: Result<T, Error>, at: OffsetDateTime) -> Self {
        let error = match answer {
            Ok(value) => return Self::Known { value, at },
            Err(error) => error,
        };
        let last = match self {
            Self::Known { value, at } => Some((value, at)),
            Self::Failed { last, .. } => last,
            // What was only remembered is not all of it, so it does not outlive its being asked for.
            Self::NotRead | Self::Absent { .. } | Self::Remembered { .. } => None,
        };
        Self::Failed { error, at, last }
    }

    /// The value, if the newest read succeeded.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Known { value, .. } => Some(value),
            _ => None,
        }
    }

    /// The newest value there ever was; it may be older than a failed read.
    pub fn last_known(&self) -> Option<&T> {
        match self {
            Self::Known { value, .. } => Some(value),
            Self::Failed { last, .. } => last.as_ref().map(|(value, _)| value),
            Self::NotRead | Self::Absent { .. } | Self::Remembered { .. } => None,
        }
    }

    /// When the newest value was read.
    pub fn known_since(&self) -> Option<OffsetDateTime> {
        match self {
            Self::Known { at, .. } => Some(*at),
            Self::Failed { last, .. } => last.as_ref().map(|(_, at)| *at),
            Self::NotRead | Self::Absent { .. } | Self::Remembered { .. } => None,
        }
    }

    /// The error of the newest read.
    pub fn error(&self) -> Option<&Error> {
        match self {
            Self::Failed { error, .. } => Some(error),
            _ => None,
        }
    }

    /// Whether it is still to be asked for the first time in this session.
    pub fn is_not_read(&self) -> bool {
        matches!(self, Self::NotRead | Self::Remembered { .. })
    }

    /// Since when it is remembered, if it is no more than that.
    pub fn remembered_since(&self) -> Option<OffsetDateTime> {
        match self {
            Self::Remembered { at, .. } => Some(*at),
            _ => None,
        }
    }

    /// The same, with what is remembered as if it had been read just now: for a list that says how old it is.
    #[must_use]
    pub fn recalled(self) -> Self {
        match self {
            Self::Remembered { value, at } => Self::Known { value, at },
            other => other,
        }
    }
}

impl<T> Reading<Option<T>> {
    /// Like [`Reading::updated`], where "not found" is an answer: a store that never had a maintenance may be
    /// answered with 404 (facts 3.6).
    #[must_use]
    pub fn updated_or_none(self, answer: Result<T, Error>, at: OffsetDateTime) -> Self {
        let answer = match answer {
            Err(error) if matches!(error.kind, ErrorKind::NotFound { .. }) => Ok(None),
            other => other.map(Some),
        };
        self.updated(answer, at)
    }
}
