//! One date: what it is of, when it is, and why.

use time::{Date, Month, OffsetDateTime, Time};

use crate::{Applies, Approximate, Confidence, Line, MaintenanceProgress, Occurrence, utc_day};

/// What happens. In the order in which two things of one moment are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DueKind {
    /// After this day Heroku upgrades stores of the version by force.
    Forced,
    /// After this day the version is without support.
    Unsupported,
    /// From this day on plain text is refused.
    TlsRequired,
    /// From this day on no new stores of the version are made.
    ProvisioningOff,
    /// The end of the version was announced.
    Announced,
    /// The last moment for a maintenance.
    RequiredBy,
    /// A maintenance starts by itself.
    Scheduled,
    /// A maintenance began, and is not over.
    Running,
    /// The next weekly window, or the one that is open.
    Window,
}

/// When it happens. Notices name days, which are whole days in UTC; the platform names moments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Day(Date),
    /// Known to the month only.
    Month {
        year: i32,
        month: Month,
    },
    Moment(OffsetDateTime),
    Span(Occurrence),
}

/// Why it is so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DueReason {
    /// A notice says so.
    Notice {
        line: Line,
        /// Which plans it is for.
        applies: Applies,
        announced: Option<Approximate>,
        /// The line it advises.
        replacement: Option<Line>,
        last_checked: Date,
        confidence: Confidence,
    },
    /// The rules for TLS on mini plans say so.
    TlsRules { last_checked: Date },
    /// The platform says so of a maintenance.
    Maintenance {
        /// How far it was when it was read.
        progress: MaintenanceProgress,
        /// Who or what asked for it, in the platform's word.
        cause: Option<String>,
        /// False when a later read failed: it may have changed since.
        is_fresh: bool,
    },
    /// The store's weekly window, in the platform's words.
    Window { text: String },
}

/// One date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub kind: DueKind,
    pub when: When,
    pub reason: DueReason,
}

impl When {
    /// When it begins; a day and a month begin at midnight UTC.
    pub fn begins(&self) -> OffsetDateTime {
        match *self {
            Self::Day(date) => date.with_time(Time::MIDNIGHT).assume_utc(),
            Self::Month { year, month } => {
                let first = Approximate::Month { year, month }.earliest();
                first.with_time(Time::MIDNIGHT).assume_utc()
            }
            Self::Moment(at) => at,
            Self::Span(span) => span.start,
        }
    }

    /// The UTC day on which it begins.
    pub fn day(&self) -> Date {
        utc_day(self.begins())
    }
}

impl From<Approximate> for When {
    fn from(date: Approximate) -> Self {
        match date {
            Approximate::Day(date) => Self::Day(date),
            Approximate::Month { year, month } => Self::Month { year, month },
        }
    }
}

impl DueKind {
    /// Whether it is about a version, and so the same for every store that runs it.
    pub fn is_of_version(self) -> bool {
        matches!(self, Self::Forced | Self::Unsupported | Self::ProvisioningOff | Self::Announced)
    }

    /// Whether something happens to the store then unless somebody acts before.
    pub fn needs_action(self) -> bool {
        matches!(self, Self::Forced | Self::Unsupported | Self::TlsRequired | Self::RequiredBy)
    }

    /// Whether notices say "after" the day: on the day itself it has not happened.
    fn is_after_the_day(self) -> bool {
        matches!(self, Self::Forced | Self::Unsupported)
    }
}

impl Due {
    /// Whether it has happened, as far as the date tells.
    pub fn has_passed(&self, now: OffsetDateTime) -> bool {
        match self.when {
            When::Day(date) if self.kind.is_after_the_day() => date < utc_day(now),
            When::Day(date) => date <= utc_day(now),
            When::Month { .. } => self.when.day() <= utc_day(now),
            When::Moment(at) => at <= now,
            When::Span(span) => span.end <= now,
        }
    }

    /// Whole days until the UTC day it is on: 0 on the day itself, less than 0 afterwards.
    pub fn days_left(&self, now: OffsetDateTime) -> i64 {
        (self.when.day() - utc_day(now)).whole_days()
    }
}
