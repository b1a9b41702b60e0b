//! Why something may not be done now, and what makes it possible.

use kvs::{MaintenanceProgress, Refusal};

use super::{day, unknown};

/// As sentences.
pub fn sentence(refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotProvisioned { state } => {
            format!("The platform says the add-on is “{state}”. It must be there completely first.")
        }
        Refusal::PlanUnknown { plan } => {
            format!(
                "This console does not know the plan {plan}, nor how an upgrade goes there. Use the Heroku CLI."
            )
        }
        Refusal::VersionUnknown { why } => {
            let told = unknown::told(why);
            format!("{} An upgrade is not begun without knowing what runs now.", told.title)
        }
        Refusal::MaintenanceUnderWay { progress } => under_way(progress).to_owned(),
        Refusal::MaintenanceNotRead => {
            "It is not known whether a maintenance is under way. Read the maintenance again first.".to_owned()
        }
        Refusal::MaintenanceUnclear { word } => {
            format!(
                "The maintenance is in a state this console does not know, “{word}”. Wait until it is over."
            )
        }
        Refusal::MaintenanceNotReady { .. } => "No prepared maintenance waits to be run.".to_owned(),
        Refusal::NoMaintenanceOnPlan => "This plan has no maintenances to run.".to_owned(),
        Refusal::SameLine { line } => format!("It runs {line} already."),
        Refusal::Older { runs } => format!("It runs {runs}, and there is no downgrade."),
        Refusal::ProvisioningOff { since } => {
            format!("Heroku makes no new stores of this version since {}.", day::long(*since))
        }
        Refusal::Superseded { by } => {
            format!("{by}, which is newer, is no longer made, so this one presumably is not either.")
        }
    }
}

fn under_way(progress: &MaintenanceProgress) -> &'static str {
    match progress {
        MaintenanceProgress::Preparing { .. } => "A maintenance is being prepared. Wait for it first.",
        MaintenanceProgress::Ready { .. } => "A prepared maintenance waits to be run. Run it first.",
        MaintenanceProgress::Running { .. } => "A maintenance is running. Wait until it is completed.",
        _ => "A maintenance is under way. Wait until it is over.",
    }
}
