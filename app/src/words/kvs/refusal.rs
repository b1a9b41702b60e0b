//! Why something may not be done now, and what makes it possible.

use kvs::{MaintenanceProgress, Refusal};

use super::{day, unknown};
use crate::{
    text::{Message, kvs::refusal as text},
    words::sentences,
};

/// As sentences.
pub fn sentence(refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotProvisioned { state } => text::NotProvisioned { state }.text(),
        Refusal::PlanUnknown { plan } => text::PlanUnknown { plan }.text(),
        Refusal::VersionUnknown { why } => {
            sentences(&[unknown::told(why).title, text::VERSION_UNKNOWN.into()])
        }
        Refusal::MaintenanceUnderWay { progress } => under_way(progress).into(),
        Refusal::MaintenanceNotRead => text::NOT_READ.into(),
        Refusal::MaintenanceUnclear { word } => text::Unclear { word }.text(),
        Refusal::MaintenanceNotReady { .. } => text::NOT_READY.into(),
        Refusal::NoMaintenanceOnPlan => text::NO_MAINTENANCE.into(),
        Refusal::SameLine { line } => text::SameLine { line }.text(),
        Refusal::Older { runs } => text::Older { runs }.text(),
        Refusal::ProvisioningOff { since } => text::ProvisioningOff { day: &day::long(*since) }.text(),
        Refusal::Superseded { by } => text::Superseded { by }.text(),
    }
}

fn under_way(progress: &MaintenanceProgress) -> Message {
    match progress {
        MaintenanceProgress::Preparing { .. } => text::BEING_PREPARED,
        MaintenanceProgress::Ready { .. } => text::READY,
        MaintenanceProgress::Running { .. } => text::RUNNING,
        _ => text::UNDER_WAY,
    }
}
