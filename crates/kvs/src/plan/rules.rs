//! How a plan behaves. `None` always means: not known for this plan.

use super::{Family, Plan};

/// What survives a restart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Persistence {
    /// Data can vanish when the server restarts.
    Nothing,
    /// An append-only file.
    AppendOnlyFile,
}

/// Where stores of a plan run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    CommonRuntime,
    PrivateSpace,
    ShieldSpace,
}

/// How one gets in from outside the space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bastion {
    /// Reached directly.
    NotNeeded,
    /// Through the hosts named in `*_BASTIONS`, with the key in `*_BASTION_KEY`.
    ConfigVars,
    /// The platform's own client refuses to go in.
    Refused,
}

impl Plan {
    /// Seconds an idle connection is kept, unless it was changed; the same on every plan.
    pub const DEFAULT_TIMEOUT_SECONDS: i64 = 300;
    /// The eviction policy, unless it was changed; the same on every plan.
    pub const DEFAULT_EVICTION_POLICY: &'static str = "noeviction";

    /// Premium, private and shield plans; mini is not one.
    pub fn is_production(&self) -> Option<bool> {
        match self.family() {
            Family::Mini => Some(false),
            Family::Premium | Family::Private | Family::Shield => Some(true),
            Family::Other => None,
        }
    }

    /// A standby that takes over.
    pub fn has_standby(&self) -> Option<bool> {
        self.is_production()
    }

    /// Maintenances with a window a person can choose; on mini, work happens without notice.
    pub fn has_maintenance(&self) -> Option<bool> {
        self.is_production()
    }

    /// Whether an in-place upgrade switches the moment it is requested, without a maintenance to run
    /// ([`crate::sources::UPGRADING`]).
    pub fn upgrades_at_once(&self) -> Option<bool> {
        self.is_production().map(|production| !production)
    }

    /// AES-256 at rest ([`crate::sources::PLAN_TABLE`]).
    pub fn encrypted_at_rest(&self) -> Option<bool> {
        self.is_production()
    }

    /// What survives a restart.
    pub fn persistence(&self) -> Option<Persistence> {
        self.is_production().map(|production| match production {
            true => Persistence::AppendOnlyFile,
            false => Persistence::Nothing,
        })
    }

    /// Where it runs ([`crate::sources::SPACES`]).
    pub fn runs_in(&self) -> Option<Place> {
        match self.family() {
            Family::Mini | Family::Premium => Some(Place::CommonRuntime),
            Family::Private => Some(Place::PrivateSpace),
            Family::Shield => Some(Place::ShieldSpace),
            Family::Other => None,
        }
    }

    /// How one gets in from outside ([`crate::sources::CLI_CONNECT`]).
    pub fn bastion(&self) -> Option<Bastion> {
        match self.family() {
            Family::Mini | Family::Premium => Some(Bastion::NotNeeded),
            Family::Private => Some(Bastion::ConfigVars),
            Family::Shield => Some(Bastion::Refused),
            Family::Other => None,
        }
    }
}
