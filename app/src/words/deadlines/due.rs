//! One date: what happens then, how far away it is, and why.

use ::time::OffsetDateTime;
use kvs::{Applies, Due, DueKind, DueReason, LifecycleReason, Line, When};

use crate::{
    text::{self, Message, deadlines::due as texts},
    words::{
        kvs::{day, lifecycle, maintenance},
        sentences, time,
    },
};

pub(crate) use crate::text::deadlines::due::{UNTIL, UTC_DAY, UTC_MONTH};

/// What happens, in a few words, without the version.
pub fn short(kind: DueKind) -> Message {
    match kind {
        DueKind::Forced => texts::FORCED,
        DueKind::Unsupported => texts::UNSUPPORTED,
        DueKind::TlsRequired => texts::TLS_REQUIRED,
        DueKind::ProvisioningOff => texts::PROVISIONING_OFF,
        DueKind::Announced => texts::ANNOUNCED,
        DueKind::RequiredBy => texts::REQUIRED_BY,
        DueKind::Scheduled => texts::SCHEDULED,
        DueKind::Running => texts::RUNNING,
        DueKind::Window => texts::WINDOW,
    }
}

/// What happens, with the version where it is about one.
pub fn title(due: &Due) -> String {
    let Some(line) = line(due) else { return short(due.kind).into() };
    match due.kind {
        DueKind::Forced => texts::ForcedOf { line: &line }.text(),
        DueKind::Unsupported => texts::UnsupportedOf { line: &line }.text(),
        DueKind::ProvisioningOff => texts::ProvisioningOffOf { line: &line }.text(),
        DueKind::Announced => texts::AnnouncedOf { line: &line }.text(),
        other => short(other).into(),
    }
}

/// The version a date is about.
pub fn line(due: &Due) -> Option<Line> {
    match due.reason {
        DueReason::Notice { line, .. } => Some(line),
        _ => None,
    }
}

/// How far away it is: `in 26 days`, `in 3 hours`, `3 days ago`. Days of notices are counted as days in UTC; times are
/// not, since `today` in UTC may be tomorrow where the person is.
pub fn away(due: &Due, now: OffsetDateTime) -> String {
    match due.when {
        When::Day(_) | When::Month { .. } => match due.days_left(now) {
            days @ ..0 => text::time::DaysAgo { days: -days }.text(),
            days => day::away(days),
        },
        When::Span(span) if span.start <= now && now < span.end => texts::OPEN_NOW.into(),
        When::Moment(at) | When::Span(kvs::Occurrence { start: at, .. }) => match at - now {
            wait if !wait.is_positive() => time::ago(-wait),
            wait if wait.whole_days() < 2 => texts::InHours { hours: wait.whole_hours() }.text(),
            wait => day::away(wait.whole_days()),
        },
    }
}

/// Why, in sentences.
pub fn reason(due: &Due) -> String {
    match &due.reason {
        DueReason::Notice { line, applies, announced, replacement, last_checked, confidence } => {
            let notice = LifecycleReason::Notice {
                line: *line,
                announced: *announced,
                replacement: *replacement,
                last_checked: *last_checked,
                confidence: *confidence,
            };
            let checked = texts::ByNoticeChecked { day: &day::short(*last_checked) }.text();
            let told = [Some(lifecycle::reason(&notice)), plans(*applies).map(Into::into), Some(checked)];
            sentences(&told.into_iter().flatten().collect::<Vec<_>>())
        }
        DueReason::TlsRules { last_checked } => texts::ByTlsRules { day: &day::short(*last_checked) }.text(),
        DueReason::Maintenance { progress, cause, is_fresh } => {
            let cause = cause
                .as_deref()
                .map(|cause| texts::ByMaintenanceCause { cause: &maintenance::cause(cause) }.text());
            let old = (!is_fresh).then(|| texts::BY_MAINTENANCE_OLD.into());
            let told = [Some(maintenance::sentence(progress)), cause, old];
            sentences(&told.into_iter().flatten().collect::<Vec<_>>())
        }
        DueReason::Window { text } => texts::ByWindow { window: text }.text(),
    }
}

fn plans(applies: Applies) -> Option<Message> {
    match applies {
        Applies::All => None,
        Applies::Mini => Some(texts::ONLY_MINI),
        Applies::Production => Some(texts::ONLY_PRODUCTION),
    }
}
