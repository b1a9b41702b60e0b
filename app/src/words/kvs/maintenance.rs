//! Maintenances and their window.

use kvs::{Absence, MaintenanceProgress};
use platform::model::MaintenanceStatus;

/// How far it is, in a word or two.
pub fn short(progress: &MaintenanceProgress) -> String {
    match progress {
        MaintenanceProgress::Unknown => "Unknown".to_owned(),
        MaintenanceProgress::Absent => "None".to_owned(),
        MaintenanceProgress::Idle => "None planned".to_owned(),
        MaintenanceProgress::Planned => "Planned".to_owned(),
        MaintenanceProgress::Preparing { .. } => "Being prepared".to_owned(),
        MaintenanceProgress::Ready { .. } => "Ready to run".to_owned(),
        MaintenanceProgress::Running { .. } => "Running".to_owned(),
        MaintenanceProgress::Unclear { word } if word.is_empty() => "State not told".to_owned(),
        MaintenanceProgress::Unclear { word } => format!("“{word}”"),
    }
}

/// What it means, and what to do.
pub fn sentence(progress: &MaintenanceProgress) -> String {
    match progress {
        MaintenanceProgress::Unknown => "It is not known whether a maintenance is under way.".to_owned(),
        MaintenanceProgress::Absent => "This plan has no maintenances.".to_owned(),
        MaintenanceProgress::Idle => "No maintenance is planned or under way.".to_owned(),
        MaintenanceProgress::Planned => {
            "Heroku has planned one. It starts by itself in the window, unless you run it before.".to_owned()
        }
        MaintenanceProgress::Preparing { requested: true } => {
            "The upgrade that was asked for is being prepared. Nothing has switched; the apps may go on.".to_owned()
        }
        MaintenanceProgress::Preparing { requested: false } => {
            "Heroku is preparing one. Nothing has switched; the apps may go on.".to_owned()
        }
        MaintenanceProgress::Ready { requested: true } => {
            "The upgrade that was asked for is prepared. It switches when you run it, or by itself in its window."
                .to_owned()
        }
        MaintenanceProgress::Ready { requested: false } => {
            "Prepared by Heroku. It may be run now, and starts by itself in its window.".to_owned()
        }
        MaintenanceProgress::Running { .. } => {
            "It is running now: connections are cut for a while. Wait until it is completed.".to_owned()
        }
        MaintenanceProgress::Unclear { word } if word.is_empty() => {
            "The platform's answer names no state. Look at it in a terminal: heroku data:maintenances:info.".to_owned()
        }
        MaintenanceProgress::Unclear { word } => format!(
            "The platform says “{word}”, a state this console does not know. Look at it in a terminal: heroku \
             data:maintenances:info."
        ),
    }
}

/// The state word of one maintenance in a history.
pub fn status(status: &MaintenanceStatus) -> String {
    match status {
        MaintenanceStatus::None => "None".to_owned(),
        MaintenanceStatus::Pending => "Planned".to_owned(),
        MaintenanceStatus::Preparing => "Being prepared".to_owned(),
        MaintenanceStatus::Ready => "Ready to run".to_owned(),
        MaintenanceStatus::Running => "Running".to_owned(),
        MaintenanceStatus::Completed => "Completed".to_owned(),
        MaintenanceStatus::Other(word) if word.is_empty() => "State not told".to_owned(),
        MaintenanceStatus::Other(word) => format!("“{word}”"),
    }
}

/// Who or what asked for it.
pub fn cause(reason: &str) -> String {
    match reason {
        "customer_request" => "asked for by its owner".to_owned(),
        "routine_maintenance" => "routine maintenance by Heroku".to_owned(),
        "hardware_issue" => "a problem with the hardware".to_owned(),
        other => spoken(other),
    }
}

/// How it is done.
pub fn method(method: &str) -> String {
    match method {
        "failover" => "by failing over to the standby".to_owned(),
        "changeover" => "by changing over to a new server".to_owned(),
        other => spoken(other),
    }
}

fn spoken(word: &str) -> String {
    word.replace('_', " ")
}

/// Why there is nothing to read.
pub fn absence(why: Absence) -> &'static str {
    match why {
        Absence::NotOnThisPlan => "This plan has no maintenance windows: Heroku works on it without notice.",
        Absence::NotProvisioned => "The add-on is being made or removed, so there is nothing to read.",
    }
}

/// The same in a few words, for a cell.
pub fn absence_short(why: Absence) -> &'static str {
    match why {
        Absence::NotOnThisPlan => "no windows on this plan",
        Absence::NotProvisioned => "no store there now",
    }
}

/// How long it took.
pub fn took(length: &str) -> String {
    format!("took {length}")
}
