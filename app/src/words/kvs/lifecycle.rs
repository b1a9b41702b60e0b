//! How long a version lives.

use kvs::{Confidence, Deadline, Lifecycle, LifecycleReason};

use super::{day, unknown, version};
use crate::{text::kvs::lifecycle as text, words::sentences};

/// In a few words, below a version: `forced from 19 Dec 2026`.
pub fn short(lifecycle: &Lifecycle) -> String {
    match lifecycle {
        Lifecycle::Newest => text::NEWEST.into(),
        Lifecycle::Supported => text::SUPPORTED.into(),
        Lifecycle::Announced { forced: Some(Deadline { date, .. }), .. }
        | Lifecycle::ForcedFrom { date, .. } => text::ForcedFrom { day: &day::short(*date) }.text(),
        Lifecycle::Announced { unsupported: Some(Deadline { date, .. }), .. }
        | Lifecycle::SupportEnds { date, .. } => text::SupportEnds { day: &day::short(*date) }.text(),
        Lifecycle::Announced { provisioning_off: Some(from), .. } => {
            text::NoNewFrom { day: &day::short(from.date) }.text()
        }
        Lifecycle::Announced { .. } => text::END_ANNOUNCED.into(),
        Lifecycle::ProvisioningOff { since } => text::NoNewSince { day: &day::short(*since) }.text(),
        Lifecycle::ForcedNow { since, .. } => text::ForcedSince { day: &day::short(*since) }.text(),
        Lifecycle::Unsupported { since } => text::UnsupportedSince { day: &day::short(*since) }.text(),
        Lifecycle::NewerThanCatalogue => text::NEWER.into(),
        Lifecycle::Unknown { why } => unknown::short(why).into(),
    }
}

/// For a legend, where many stores share it: with how far away the day is.
pub fn legend(lifecycle: &Lifecycle) -> String {
    match lifecycle {
        Lifecycle::ForcedFrom { days_left, .. } => text::ForcedAway { when: &day::away(*days_left) }.text(),
        Lifecycle::SupportEnds { days_left, .. } => {
            text::SupportEndsAway { when: &day::away(*days_left) }.text()
        }
        Lifecycle::Announced { .. } => lifecycle.deadline().map_or_else(
            || short(lifecycle),
            |deadline| text::EndsAway { when: &day::away(deadline.days_left) }.text(),
        ),
        Lifecycle::Unsupported { .. } => text::UNSUPPORTED.into(),
        Lifecycle::ForcedNow { .. } => text::FORCED_ANY_TIME.into(),
        Lifecycle::ProvisioningOff { .. } => text::NO_NEW.into(),
        Lifecycle::Unknown { .. } => text::END_UNKNOWN.into(),
        other => short(other),
    }
}

/// As sentences: what holds now and what comes.
pub fn sentence(lifecycle: &Lifecycle) -> String {
    match lifecycle {
        Lifecycle::Newest => text::NEWEST_SENTENCE.into(),
        Lifecycle::Supported => text::SUPPORTED_SENTENCE.into(),
        Lifecycle::Announced { provisioning_off: None, forced: None, unsupported: None } => {
            text::ANNOUNCED_NO_DAYS.into()
        }
        Lifecycle::Announced { provisioning_off, forced, unsupported } => {
            let on = |day: &Option<Deadline>| day.map(|day| day::long(day.date));
            sentences(&[
                text::ANNOUNCED.into(),
                on(provisioning_off).map(|day| text::StepNoNew { day: &day }.text()).unwrap_or_default(),
                on(forced).map(|day| text::StepForced { day: &day }.text()).unwrap_or_default(),
                on(unsupported).map(|day| text::SupportEndsOn { day: &day }.text()).unwrap_or_default(),
            ])
        }
        Lifecycle::ProvisioningOff { since } => text::NoNewSinceSentence { day: &day::long(*since) }.text(),
        Lifecycle::ForcedFrom { date, days_left } => {
            sentences(&[text::ForcedAfter { day: &day::long(*date) }.text(), day::left(*days_left)])
        }
        Lifecycle::SupportEnds { date, days_left } => {
            sentences(&[text::SupportEndsOn { day: &day::long(*date) }.text(), day::left(*days_left)])
        }
        Lifecycle::ForcedNow { since, unsupported } => sentences(&[
            text::ForcedSinceSentence { day: &day::long(*since) }.text(),
            unsupported
                .map(|end| text::SupportEndsOn { day: &day::long(end.date) }.text())
                .unwrap_or_default(),
        ]),
        Lifecycle::Unsupported { since } => text::UnsupportedSinceSentence { day: &day::long(*since) }.text(),
        Lifecycle::NewerThanCatalogue => text::NEWER_SENTENCE.into(),
        Lifecycle::Unknown { why } => {
            let told = unknown::told(why);
            sentences(&[told.title, told.text])
        }
    }
}

/// Why that is the answer.
pub fn reason(reason: &LifecycleReason) -> String {
    match reason {
        LifecycleReason::NewestKnown { line, confidence, .. } => {
            sentences(&[text::NewestInCatalogue { line }.text(), how_sure(*confidence)])
        }
        LifecycleReason::NoNotice { line, newest, confidence, .. } => {
            sentences(&[text::NoNotice { line, newest }.text(), how_sure(*confidence)])
        }
        LifecycleReason::Notice { line, announced, replacement, confidence, .. } => {
            let when = announced.map(day::on_or_in);
            let notice = match (&when, replacement) {
                (None, None) => text::Notice { line }.text(),
                (None, Some(to)) => text::NoticeAdvises { line, to }.text(),
                (Some(when), None) => text::NoticeWhen { line, when }.text(),
                (Some(when), Some(to)) => text::NoticeWhenAdvises { line, when, to }.text(),
            };
            sentences(&[notice, how_sure(*confidence)])
        }
        LifecycleReason::AboveCatalogue { newest, .. } => text::Above { newest }.text(),
        LifecycleReason::Unknown(why) => unknown::told(why).title,
    }
}

/// The day on which somebody last looked.
pub fn checked(reason: &LifecycleReason) -> Option<::time::Date> {
    match reason {
        LifecycleReason::NewestKnown { checked, .. } | LifecycleReason::AboveCatalogue { checked, .. } => {
            *checked
        }
        LifecycleReason::NoNotice { last_checked, .. } | LifecycleReason::Notice { last_checked, .. } => {
            Some(*last_checked)
        }
        LifecycleReason::Unknown(_) => None,
    }
}

fn how_sure(confidence: Confidence) -> String {
    match confidence {
        Confidence::Published => String::new(),
        Confidence::Reported => text::REPORTED.into(),
        Confidence::Inferred => text::CONCLUDED.into(),
    }
}

/// What a headline of many stores calls this one: `7.2` or `unknown`.
pub fn line(line: Option<kvs::Line>) -> String {
    line.map_or_else(|| version::UNKNOWN.into(), |line| line.to_string())
}
