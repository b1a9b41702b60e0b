//! How far a maintenance is (facts 4.5).

use platform::ErrorKind;
use platform::model::{Maintenance, MaintenanceStatus};

use super::Reading;

/// The state of the most recent maintenance, in the words that matter for an upgrade.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MaintenanceProgress {
    /// Not read, or the newest read failed: nothing may be concluded.
    Unknown,
    /// The plan has none, or the store is not there.
    Absent,
    /// Nothing planned, or the last one is over.
    Idle,
    /// Planned for later by the platform.
    Planned,
    /// Being prepared. `requested` says whether a person asked for it (an upgrade, as far as one can tell).
    Preparing { requested: bool },
    /// Prepared: it may be run, and starts by itself in its window.
    Ready { requested: bool },
    /// Running now.
    Running { requested: bool },
    /// A state this program does not know, word for word.
    Unclear { word: String },
}

impl MaintenanceProgress {
    pub(super) fn of(reading: &Reading<Option<Maintenance>>) -> Self {
        let maintenance = match reading {
            Reading::Absent { .. } => return Self::Absent,
            // A store that never had one may be answered with 404 (facts 3.6).
            Reading::Failed { error, .. } if matches!(error.kind, ErrorKind::NotFound { .. }) => {
                return Self::Idle;
            }
            Reading::NotRead | Reading::Remembered { .. } | Reading::Failed { .. } => return Self::Unknown,
            Reading::Known { value: None, .. } => return Self::Idle,
            Reading::Known { value: Some(maintenance), .. } => maintenance,
        };
        Self::of_record(maintenance)
    }

    /// How far a maintenance was when its record was read.
    pub(crate) fn of_record(maintenance: &Maintenance) -> Self {
        // The record does not name a target version: who asked for it is all that tells an upgrade apart.
        let requested = maintenance.reason.as_deref() == Some("customer_request");
        match &maintenance.status {
            MaintenanceStatus::None | MaintenanceStatus::Completed => Self::Idle,
            MaintenanceStatus::Pending => Self::Planned,
            MaintenanceStatus::Preparing => Self::Preparing { requested },
            MaintenanceStatus::Ready => Self::Ready { requested },
            MaintenanceStatus::Running => Self::Running { requested },
            MaintenanceStatus::Other(word) => Self::Unclear { word: word.clone() },
        }
    }

    /// Whether something is being prepared, is prepared or runs.
    pub fn is_under_way(&self) -> bool {
        matches!(self, Self::Preparing { .. } | Self::Ready { .. } | Self::Running { .. })
    }
}
