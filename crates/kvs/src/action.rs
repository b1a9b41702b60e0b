//! What may be done to a store now, or why not: one table.

use platform::model::AddonState;
use time::Date;

use crate::{Cited, KeyValueStore, Line, MaintenanceProgress, UnknownVersion, sources};

/// Something a person can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Ask for an upgrade in place (to which version is a matter of [`crate::targets`]).
    RequestUpgrade,
    /// Run the prepared maintenance.
    RunMaintenance,
    /// Make a fork of it. That changes nothing about the store itself, so much less stands in the way; which plan is a
    /// matter of [`crate::fork_plans`].
    Fork,
    /// Give it the names another add-on has; whether its copy is complete, the platform's `/wait` tells.
    Promote,
    /// Change its settings or its maintenance window.
    ChangeSettings,
}

/// Why something may not be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The add-on is being made, is being removed or is gone; the platform's word for it.
    NotProvisioned { state: String },
    /// What the plan would do is not known.
    PlanUnknown { plan: String },
    /// It is not known for certain what the store runs now.
    VersionUnknown { why: UnknownVersion },
    /// Something else is being prepared, is prepared or runs.
    MaintenanceUnderWay { progress: MaintenanceProgress },
    /// It is not known whether something is under way.
    MaintenanceNotRead,
    /// The maintenance is in a state this program does not know.
    MaintenanceUnclear { word: String },
    /// There is nothing prepared to run.
    MaintenanceNotReady { progress: MaintenanceProgress },
    /// The plan has no maintenances.
    NoMaintenanceOnPlan,
    /// It already runs this line.
    SameLine { line: Line },
    /// There is no downgrade.
    Older { runs: Line },
    /// Stores of this line are no longer made.
    ProvisioningOff { since: Date },
    /// Older than a line that is no longer made, so presumably not made either.
    Superseded { by: Line },
}

/// Whether something may be done now.
///
/// # Errors
/// Why not, with its source.
pub fn can(action: Action, store: &KeyValueStore) -> Result<(), Cited<Refusal>> {
    provisioned(store)?;
    match action {
        Action::RequestUpgrade => {
            plan_known(store)?;
            version_fresh(store)?;
            nothing_under_way(store)
        }
        Action::RunMaintenance => maintenance_ready(store),
        Action::Fork => nothing_runs(store),
        Action::Promote | Action::ChangeSettings => Ok(()),
    }
}

fn provisioned(store: &KeyValueStore) -> Result<(), Cited<Refusal>> {
    match &store.addon.state {
        AddonState::Provisioned => Ok(()),
        other => {
            let state = other.as_str().to_owned();
            Err(Cited::new(Refusal::NotProvisioned { state }, sources::PLATFORM_API))
        }
    }
}

fn plan_known(store: &KeyValueStore) -> Result<(), Cited<Refusal>> {
    let plan = store.plan();
    match plan.upgrades_at_once() {
        Some(_) => Ok(()),
        None => {
            let plan = plan.name().to_owned();
            Err(Cited::new(Refusal::PlanUnknown { plan }, sources::UPGRADING))
        }
    }
}

/// The newest read must have succeeded: an irreversible step is not taken on old knowledge.
fn version_fresh(store: &KeyValueStore) -> Result<(), Cited<Refusal>> {
    let why = match store.read_version() {
        Ok(_) if store.database.error().is_some() => UnknownVersion::ReadFailed,
        Ok(_) => return Ok(()),
        Err(why) => why,
    };
    Err(Cited::new(Refusal::VersionUnknown { why }, sources::CLI_INFO))
}

fn nothing_under_way(store: &KeyValueStore) -> Result<(), Cited<Refusal>> {
    let refusal = match store.maintenance_progress() {
        MaintenanceProgress::Idle | MaintenanceProgress::Planned | MaintenanceProgress::Absent => {
            return Ok(());
        }
        MaintenanceProgress::Unknown => Refusal::MaintenanceNotRead,
        MaintenanceProgress::Unclear { word } => Refusal::MaintenanceUnclear { word },
        progress => Refusal::MaintenanceUnderWay { progress },
    };
    Err(Cited::new(refusal, sources::MAINTENANCE_COMMANDS))
}

/// A copy does not survive the switch to another server. What is only planned or prepared does not disturb it.
fn nothing_runs(store: &KeyValueStore) -> Result<(), Cited<Refusal>> {
    match store.maintenance_progress() {
        MaintenanceProgress::Planned
        | MaintenanceProgress::Preparing { .. }
        | MaintenanceProgress::Ready { .. } => Ok(()),
        _ => nothing_under_way(store),
    }
}

fn maintenance_ready(store: &KeyValueStore) -> Result<(), Cited<Refusal>> {
    let refusal = match store.maintenance_progress() {
        MaintenanceProgress::Ready { .. } => return Ok(()),
        MaintenanceProgress::Unknown => Refusal::MaintenanceNotRead,
        MaintenanceProgress::Unclear { word } => Refusal::MaintenanceUnclear { word },
        MaintenanceProgress::Absent => Refusal::NoMaintenanceOnPlan,
        progress => Refusal::MaintenanceNotReady { progress },
    };
    Err(Cited::new(refusal, sources::CLI_RUN))
}
