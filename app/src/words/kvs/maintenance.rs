//! Maintenances and their window.

use kvs::{Absence, MaintenanceProgress};
use platform::model::MaintenanceStatus;

use crate::text::{Message, kvs::maintenance as text};

/// How far it is, in a word or two.
pub fn short(progress: &MaintenanceProgress) -> String {
    match progress {
        MaintenanceProgress::Unknown => text::UNKNOWN.into(),
        MaintenanceProgress::Absent => text::ABSENT.into(),
        MaintenanceProgress::Idle => text::IDLE.into(),
        MaintenanceProgress::Planned => text::PLANNED.into(),
        MaintenanceProgress::Preparing { .. } => text::BEING_PREPARED.into(),
        MaintenanceProgress::Ready { .. } => text::READY.into(),
        MaintenanceProgress::Running { .. } => text::RUNNING.into(),
        MaintenanceProgress::Unclear { word } => other_word(word),
    }
}

fn other_word(word: &str) -> String {
    if word.is_empty() { text::NOT_TOLD.into() } else { text::OtherWord { word: &word }.text() }
}

/// The same as the title of a finding.
pub fn title(progress: &MaintenanceProgress) -> String {
    match progress {
        MaintenanceProgress::Unknown => text::TITLE_UNKNOWN.into(),
        MaintenanceProgress::Absent => text::TITLE_ABSENT.into(),
        MaintenanceProgress::Idle => text::TITLE_IDLE.into(),
        MaintenanceProgress::Planned => text::TITLE_PLANNED.into(),
        MaintenanceProgress::Preparing { .. } => text::TITLE_BEING_PREPARED.into(),
        MaintenanceProgress::Ready { .. } => text::TITLE_READY.into(),
        MaintenanceProgress::Running { .. } => text::TITLE_RUNNING.into(),
        MaintenanceProgress::Unclear { word } if word.is_empty() => text::TITLE_NOT_TOLD.into(),
        MaintenanceProgress::Unclear { word } => text::TitleOtherWord { word }.text(),
    }
}

/// What it means, and what to do.
pub fn sentence(progress: &MaintenanceProgress) -> String {
    match progress {
        MaintenanceProgress::Unknown => text::UNKNOWN_SENTENCE.into(),
        MaintenanceProgress::Absent => text::ABSENT_SENTENCE.into(),
        MaintenanceProgress::Idle => text::IDLE_SENTENCE.into(),
        MaintenanceProgress::Planned => text::PLANNED_SENTENCE.into(),
        MaintenanceProgress::Preparing { requested: true } => text::BEING_PREPARED_ASKED.into(),
        MaintenanceProgress::Preparing { requested: false } => text::BEING_PREPARED_HEROKU.into(),
        MaintenanceProgress::Ready { requested: true } => text::READY_ASKED.into(),
        MaintenanceProgress::Ready { requested: false } => text::READY_HEROKU.into(),
        MaintenanceProgress::Running { .. } => text::RUNNING_SENTENCE.into(),
        MaintenanceProgress::Unclear { word } if word.is_empty() => text::NOT_TOLD_SENTENCE.into(),
        MaintenanceProgress::Unclear { word } => text::OtherWordSentence { word }.text(),
    }
}

/// The state word of one maintenance in a history.
pub fn status(status: &MaintenanceStatus) -> String {
    match status {
        MaintenanceStatus::None => text::ABSENT.into(),
        MaintenanceStatus::Pending => text::PLANNED.into(),
        MaintenanceStatus::Preparing => text::BEING_PREPARED.into(),
        MaintenanceStatus::Ready => text::READY.into(),
        MaintenanceStatus::Running => text::RUNNING.into(),
        MaintenanceStatus::Completed => text::COMPLETED.into(),
        MaintenanceStatus::Other(word) => other_word(word),
    }
}

/// Who or what asked for it.
pub fn cause(reason: &str) -> String {
    match reason {
        "customer_request" => text::CAUSE_CUSTOMER.into(),
        "routine_maintenance" => text::CAUSE_ROUTINE.into(),
        "hardware_issue" => text::CAUSE_HARDWARE.into(),
        other => spoken(other),
    }
}

/// How it is done.
pub fn method(method: &str) -> String {
    match method {
        "failover" => text::BY_FAILOVER.into(),
        "changeover" => text::BY_CHANGEOVER.into(),
        other => spoken(other),
    }
}

fn spoken(word: &str) -> String {
    word.replace('_', " ")
}

/// Why there is nothing to read.
pub fn absence(why: Absence) -> Message {
    match why {
        Absence::NotOnThisPlan => text::NO_WINDOWS,
        Absence::NotProvisioned => text::NOT_THERE,
    }
}

/// The same in a few words, for a cell.
pub fn absence_short(why: Absence) -> Message {
    match why {
        Absence::NotOnThisPlan => text::NO_WINDOWS_SHORT,
        Absence::NotProvisioned => text::NOT_THERE_SHORT,
    }
}

/// How long it took.
pub fn took(length: &str) -> String {
    text::Took { length: &length }.text()
}
