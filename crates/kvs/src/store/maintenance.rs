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

/// The maintenance of one store among those of its app, which come with other data add-ons too (facts 3.6). `None` when
/// none is its own, or two that differ claim to be: then nothing can be said without asking for this one by itself.
///
/// Where nothing is planned such an entry is empty, its status with it; asked by itself the platform says `none` then, and
/// so it is read here.
pub(super) fn of_store(id: &str, all: &[Maintenance]) -> Option<Maintenance> {
    let mut own = all.iter().filter(|one| !id.is_empty() && one.addon.uuid == id);
    let first = own.next()?;
    own.all(|other| other == first).then(|| match is_empty(first) {
        true => Maintenance { status: MaintenanceStatus::None, ..first.clone() },
        false => first.clone(),
    })
}

/// Whether it says nothing but whose it is.
fn is_empty(one: &Maintenance) -> bool {
    let words = [&one.method, &one.reason].iter().all(|word| word.is_none());
    let moments = [
        &one.required_by,
        &one.scheduled_for,
        &one.server_created_at,
        &one.started_at,
        &one.completed_at,
        &one.previously_scheduled_for,
    ];
    one.status.as_str().is_empty() && words && moments.iter().all(|moment| moment.is_none())
}

#[cfg(test)]
mod tests {
    use platform::model::MaintenanceAddon;

    use super::*;

    fn of(id: &str, status: &str) -> Maintenance {
        let addon = MaintenanceAddon { uuid: id.to_owned(), ..MaintenanceAddon::default() };
        Maintenance { addon, status: status.into(), ..Maintenance::default() }
    }

    #[test]
    fn a_store_finds_its_own_among_those_of_other_services_and_of_nobody() {
        let all = [of("", "running"), of("postgres", "pending"), of("redis", "ready")];
        assert_eq!(of_store("redis", &all), Some(of("redis", "ready")));
        assert_eq!(of_store("other", &all), None);
        assert_eq!(of_store("", &all), None);
    }

    #[test]
    fn an_empty_entry_means_that_nothing_is_planned() {
        let found = of_store("redis", &[of("redis", "")]);
        assert_eq!(found, Some(of("redis", "none")));
        assert_eq!(found.as_ref().map(MaintenanceProgress::of_record), Some(MaintenanceProgress::Idle));
    }

    #[test]
    fn an_entry_without_a_status_that_says_anything_else_is_no_empty_one() {
        let odd = Maintenance { method: Some("failover".to_owned()), ..of("redis", "") };
        assert_eq!(of_store("redis", std::slice::from_ref(&odd)), Some(odd));
    }

    #[test]
    fn of_two_that_differ_none_is_believed() {
        assert_eq!(of_store("redis", &[of("redis", "ready"), of("redis", "none")]), None);
        let same = [of("redis", "ready"), of("redis", "ready")];
        assert_eq!(of_store("redis", &same), Some(of("redis", "ready")));
    }
}
