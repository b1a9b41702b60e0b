//! How long a version lives.

use time::Date;

use crate::{
    Approximate, Catalogue, Confidence, Deadline, Line, Plan, Retirement, Source, Verdict, Version,
    VersionLine, sources,
};

/// How far a store's version is on its way out.
///
/// Notices say "after" a day: on the day itself 0 days are left, from the next day on it has happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lifecycle {
    /// The newest line there is.
    Newest,
    /// Not the newest; no end announced.
    Supported,
    /// Its end is announced; new stores can still be made, or nothing more is known.
    Announced { provisioning_off: Option<Deadline>, forced: Option<Deadline>, unsupported: Option<Deadline> },
    /// No new stores; no later date is known.
    ProvisioningOff { since: Date },
    /// No new stores; existing ones are upgraded by force after `date`.
    ForcedFrom { date: Date, days_left: i64 },
    /// No new stores; support ends after `date`, no forced upgrade is known.
    SupportEnds { date: Date, days_left: i64 },
    /// May be upgraded by force at any time.
    ForcedNow { since: Date, unsupported: Option<Deadline> },
    /// Without support (and upgraded by force, if that was announced).
    Unsupported { since: Date },
    /// Newer than everything in the catalogue. Nothing is wrong with the store; the catalogue is older.
    NewerThanCatalogue,
    /// Nothing can be said, and why.
    Unknown { why: UnknownVersion },
}

/// Why nothing can be said about a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnknownVersion {
    /// The store was not read yet.
    NotRead,
    /// The store could not be read.
    ReadFailed,
    /// The store is not there yet, or no longer.
    NotThere,
    /// It was read and has no version in it.
    Missing,
    /// It was read and is no version.
    Unreadable { text: String },
    /// Only a major version is known.
    NoMinor,
    /// The catalogue could not be read or is empty.
    NoCatalogue,
    /// The catalogue does not list this line.
    Unlisted,
    /// The catalogue lists the line and its dates are not known. `after` is a newer line that is on its way out.
    DatesUnknown { after: Option<Line> },
}

/// Why a lifecycle is what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LifecycleReason {
    /// It is the last line in the catalogue.
    NewestKnown { line: Line, checked: Option<Date>, confidence: Confidence },
    /// No notice is known.
    NoNotice { line: Line, newest: Line, last_checked: Date, confidence: Confidence },
    /// A notice is known.
    Notice {
        line: Line,
        announced: Option<Approximate>,
        replacement: Option<Line>,
        last_checked: Date,
        confidence: Confidence,
    },
    /// It is above the last line in the catalogue.
    AboveCatalogue { newest: Line, checked: Option<Date> },
    /// See there.
    Unknown(UnknownVersion),
}

impl Lifecycle {
    /// The next day something happens to stores that exist: forced upgrade or end of support.
    pub fn deadline(&self) -> Option<Deadline> {
        match *self {
            Self::Announced { forced, unsupported, .. } => earliest(forced, unsupported),
            Self::ForcedFrom { date, days_left } | Self::SupportEnds { date, days_left } => {
                Some(Deadline { date, days_left })
            }
            _ => None,
        }
    }
}

/// The lifecycle of a version (or why there is none) on a plan, on a day.
pub(crate) fn lifecycle(
    version: Result<&Version, UnknownVersion>,
    plan: &Plan,
    catalogue: &Catalogue,
    today: Date,
) -> Verdict<Lifecycle, LifecycleReason> {
    let version = match version {
        Ok(version) => version,
        Err(why) => return unknown(why, sources::CLI_INFO),
    };
    let Some(newest) = catalogue.newest() else {
        return unknown(UnknownVersion::NoCatalogue, sources::CHANGELOG);
    };
    if is_above(version, newest.line) {
        let reason = LifecycleReason::AboveCatalogue { newest: newest.line, checked: catalogue.checked() };
        return Verdict::new(Lifecycle::NewerThanCatalogue, reason, sources::CHANGELOG);
    }
    if version.line().is_none() {
        return unknown(UnknownVersion::NoMinor, sources::CLI_INFO);
    }
    match catalogue.line(version) {
        None => unknown(UnknownVersion::Unlisted, sources::CHANGELOG),
        Some(line) => of_line(line, newest, plan, catalogue, today),
    }
}

fn is_above(version: &Version, newest: Line) -> bool {
    match version.line() {
        Some(line) => line > newest,
        None => version.major() > newest.major,
    }
}

fn of_line(
    line: &VersionLine,
    newest: &VersionLine,
    plan: &Plan,
    catalogue: &Catalogue,
    today: Date,
) -> Verdict<Lifecycle, LifecycleReason> {
    if line.dates_unknown(plan) {
        let retiring = |other: &&VersionLine| other.line > line.line && other.retirement(plan).is_some();
        let after = catalogue.lines().iter().find(retiring).map(|other| other.line);
        return unknown(UnknownVersion::DatesUnknown { after }, line.source.clone());
    }
    let by_notice = line.retirement(plan).and_then(|notice| Some((notice, stage(notice, today)?)));
    if let Some((notice, stage)) = by_notice {
        let reason = LifecycleReason::Notice {
            line: line.line,
            announced: notice.announced,
            replacement: notice.replacement,
            last_checked: notice.last_checked,
            confidence: notice.confidence,
        };
        return Verdict::new(stage, reason, notice.source.clone());
    }
    let (confidence, source) = (line.confidence, line.source.clone());
    if line.line == newest.line {
        let reason =
            LifecycleReason::NewestKnown { line: line.line, checked: catalogue.checked(), confidence };
        return Verdict::new(Lifecycle::Newest, reason, source);
    }
    let reason = LifecycleReason::NoNotice {
        line: line.line,
        newest: newest.line,
        last_checked: line.last_checked,
        confidence,
    };
    Verdict::new(Lifecycle::Supported, reason, source)
}

/// Where a notice stands on a day; `None` before it was announced.
fn stage(notice: &Retirement, today: Date) -> Option<Lifecycle> {
    let ahead = |date: Option<Date>| date.and_then(|date| Deadline::ahead(date, today));
    let over = |date: Option<Date>| date.filter(|date| *date < today);
    let (forced, unsupported) = (ahead(notice.forced_from), ahead(notice.unsupported_from));
    if let Some(since) = over(notice.unsupported_from) {
        return Some(Lifecycle::Unsupported { since });
    }
    if let Some(since) = over(notice.forced_from) {
        return Some(Lifecycle::ForcedNow { since, unsupported });
    }
    if notice.announced.is_some_and(|announced| announced.earliest() > today) {
        return None;
    }
    // "No new stores from" a day: on that day it already holds.
    let since = notice.provisioning_off.filter(|date| *date <= today);
    Some(match (since, forced, unsupported) {
        (None, ..) => {
            Lifecycle::Announced { provisioning_off: ahead(notice.provisioning_off), forced, unsupported }
        }
        (Some(_), Some(Deadline { date, days_left }), _) => Lifecycle::ForcedFrom { date, days_left },
        (Some(_), None, Some(Deadline { date, days_left })) => Lifecycle::SupportEnds { date, days_left },
        (Some(since), None, None) => Lifecycle::ProvisioningOff { since },
    })
}

fn unknown(why: UnknownVersion, source: Source) -> Verdict<Lifecycle, LifecycleReason> {
    Verdict::new(Lifecycle::Unknown { why: why.clone() }, LifecycleReason::Unknown(why), source)
}

fn earliest(a: Option<Deadline>, b: Option<Deadline>) -> Option<Deadline> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}
