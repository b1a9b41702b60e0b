//! The versions to choose from.

use kvs::{Certainty, Lifecycle, MaintenanceProgress, Refusal, Target};

use crate::words::kvs::{unknown, version::engine};

pub const PLAN: &str = "Before it begins";
pub const TITLE: &str = "To which version";
pub const RECOMMENDED: &str = "Recommended";
pub const MAY_BE_REFUSED: &str = "The platform may refuse it: its dates are not published.";
pub const UNLISTED: &str =
    "The address asks for a version that is not in the list; the recommended one is chosen instead.";

/// `9.1, Valkey`.
pub fn label(target: &Target) -> String {
    format!("{}, {}", target.line, engine(target.engine))
}

/// How sure a possible target is; nothing for an ordinary one.
pub fn certainty(certainty: Certainty) -> Option<&'static str> {
    match certainty {
        Certainty::Published => None,
        Certainty::MayBeRefused => Some(MAY_BE_REFUSED),
    }
}

/// How long the target itself lives. `day` writes a date.
pub fn lives(lifecycle: &Lifecycle, day: impl Fn(time::Date) -> String) -> Option<String> {
    match lifecycle {
        Lifecycle::Newest => Some("The newest version.".to_owned()),
        Lifecycle::Supported => Some("Supported, no end announced.".to_owned()),
        Lifecycle::Announced { .. } => match lifecycle.deadline() {
            Some(deadline) => Some(format!("Ends on {}.", day(deadline.date))),
            None => Some("Its end is announced.".to_owned()),
        },
        Lifecycle::ProvisioningOff { since } => Some(format!("No new ones since {}.", day(*since))),
        Lifecycle::ForcedFrom { date, .. } => Some(format!("Upgraded by force from {}.", day(*date))),
        Lifecycle::SupportEnds { date, .. } => Some(format!("Support ends on {}.", day(*date))),
        Lifecycle::ForcedNow { since, .. } => Some(format!("Upgraded by force since {}.", day(*since))),
        Lifecycle::Unsupported { since } => Some(format!("Without support since {}.", day(*since))),
        Lifecycle::NewerThanCatalogue | Lifecycle::Unknown { .. } => None,
    }
}

/// Why a version cannot be chosen. `day` writes a date.
pub fn refusal(refusal: &Refusal, day: impl Fn(time::Date) -> String) -> String {
    match refusal {
        Refusal::SameLine { line } => format!("It runs {line} already."),
        Refusal::Older { runs } => format!("Older than {runs}; there is no downgrade."),
        Refusal::ProvisioningOff { since } => format!("No longer made since {}.", day(*since)),
        Refusal::Superseded { by } => format!("Older than {by}, which is no longer made either."),
        Refusal::NotProvisioned { state } => format!("The add-on is {state}."),
        Refusal::PlanUnknown { plan } => {
            format!("What {plan} does on an upgrade is not known to this console.")
        }
        Refusal::VersionUnknown { why } => unknown::told(why).title,
        Refusal::MaintenanceUnderWay { progress } => format!("A maintenance is {}.", progress_word(progress)),
        Refusal::MaintenanceNotRead => "It is not known whether a maintenance is under way.".to_owned(),
        Refusal::MaintenanceUnclear { word } => {
            format!("Its maintenance is “{word}”, which this console does not know.")
        }
        Refusal::MaintenanceNotReady { progress } => {
            format!("Its maintenance is {}.", progress_word(progress))
        }
        Refusal::NoMaintenanceOnPlan => "This plan has no maintenances.".to_owned(),
    }
}

fn progress_word(progress: &MaintenanceProgress) -> String {
    match progress {
        MaintenanceProgress::Unknown => "not known".to_owned(),
        MaintenanceProgress::Absent | MaintenanceProgress::Idle => "not there".to_owned(),
        MaintenanceProgress::Planned => "planned".to_owned(),
        MaintenanceProgress::Preparing { .. } => "being prepared".to_owned(),
        MaintenanceProgress::Ready { .. } => "ready to run".to_owned(),
        MaintenanceProgress::Running { .. } => "running".to_owned(),
        MaintenanceProgress::Unclear { word } => format!("“{word}”"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kvs::Line;
    use time::macros::date;

    fn day(day: time::Date) -> String {
        day.to_string()
    }

    #[test]
    fn every_refusal_is_a_reason() {
        let progress = MaintenanceProgress::Preparing { requested: true };
        let refusals = [
            Refusal::SameLine { line: Line::new(9, 1) },
            Refusal::Older { runs: Line::new(9, 1) },
            Refusal::ProvisioningOff { since: date!(2026 - 10 - 19) },
            Refusal::Superseded { by: Line::new(7, 2) },
            Refusal::NotProvisioned { state: "provisioning".into() },
            Refusal::PlanUnknown { plan: "giant-1".into() },
            Refusal::MaintenanceUnderWay { progress: progress.clone() },
            Refusal::MaintenanceNotRead,
            Refusal::MaintenanceUnclear { word: "pondering".into() },
            Refusal::MaintenanceNotReady { progress },
            Refusal::NoMaintenanceOnPlan,
        ];
        for reason in refusals {
            let text = refusal(&reason, day);
            assert!(text.ends_with('.') && text.len() > 12, "{text}");
        }
        assert_eq!(
            refusal(&Refusal::Older { runs: Line::new(9, 1) }, day),
            "Older than 9.1; there is no downgrade."
        );
    }

    #[test]
    fn how_long_a_target_lives_is_said_where_it_is_known() {
        assert_eq!(lives(&Lifecycle::Newest, day).as_deref(), Some("The newest version."));
        let forced = Lifecycle::ForcedFrom { date: date!(2026 - 12 - 19), days_left: 3 };
        assert_eq!(lives(&forced, day).as_deref(), Some("Upgraded by force from 2026-12-19."));
        assert_eq!(lives(&Lifecycle::NewerThanCatalogue, day), None);
    }
}
