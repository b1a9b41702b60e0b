//! What can be changed at the platform.

use platform::{
    Error,
    endpoints::{RequestUpgrade, RunMaintenance, ScaleFormation, SetMaintenanceMode},
};
use serde::{Deserialize, Serialize};

use crate::{Carrier, Intent, Named};

/// One change. Each is one endpoint of the platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum Act {
    /// Asks for the new version. Cannot be undone; on mini it switches at once (facts 4.3).
    RequestUpgrade,
    /// Runs the prepared maintenance: the switch. Cannot be undone.
    RunMaintenance,
    /// Turns an app's maintenance mode on or off.
    MaintenanceMode { app: Named, on: bool },
    /// Sets quantities of an app's process types, all in one call; sizes are never sent (facts 5.4).
    Scale { app: Named, quantities: Vec<Quantity> },
}

/// How many dynos of a process type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Quantity {
    /// `worker`
    #[serde(rename = "type")]
    pub kind: String,
    pub quantity: u32,
}

/// What an act changes: two acts with the same target change the same thing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Target {
    Upgrade,
    Maintenance,
    Mode(String),
    Formation(String),
}

impl Act {
    /// Whether nothing brings back what was before.
    pub fn is_final(&self) -> bool {
        matches!(self, Self::RequestUpgrade | Self::RunMaintenance)
    }

    /// The app it changes, if it changes one.
    pub fn app(&self) -> Option<&Named> {
        match self {
            Self::MaintenanceMode { app, .. } | Self::Scale { app, .. } => Some(app),
            Self::RequestUpgrade | Self::RunMaintenance => None,
        }
    }

    /// Whether it goes to the Data API, whose 401 may be about the add-on only (anchors 0.4).
    pub fn is_data_api(&self) -> bool {
        self.is_final()
    }

    /// The same text for the same change of the same upgrade, however often it is tried.
    pub fn key(&self, intent: &Intent) -> String {
        match self {
            Self::RequestUpgrade => format!("{}/request-upgrade/{}", intent.id, intent.to),
            Self::RunMaintenance => format!("{}/run-maintenance", intent.id),
            Self::MaintenanceMode { app, on } => {
                format!("{}/maintenance-{}/{}", intent.id, if *on { "on" } else { "off" }, app.id)
            }
            Self::Scale { app, quantities } => {
                format!("{}/scale/{}/{}", intent.id, app.id, spelled(quantities, ","))
            }
        }
    }

    /// The command of the official client that does the same (facts 7).
    pub fn command(&self, intent: &Intent) -> String {
        let (addon, owner, to) = (&intent.addon.name, &intent.owning_app.name, &intent.to);
        match self {
            Self::RequestUpgrade => {
                format!("heroku redis:upgrade {addon} --version {to} -a {owner} --confirm {owner}")
            }
            Self::RunMaintenance => format!("heroku data:maintenances:run {addon} -a {owner}"),
            Self::MaintenanceMode { app, on } => {
                format!("heroku maintenance:{} -a {}", if *on { "on" } else { "off" }, app.name)
            }
            Self::Scale { app, quantities } => {
                format!("heroku ps:scale {} -a {}", spelled(quantities, " "), app.name)
            }
        }
    }

    /// Whether two changes of one target want the same: to pause, or to bring back.
    pub(crate) fn aims_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Scale { app: a, quantities: one }, Self::Scale { app: b, quantities: two }) => {
                let pauses = |quantities: &[Quantity]| quantities.iter().all(|q| q.quantity == 0);
                a.id == b.id && pauses(one) == pauses(two)
            }
            (Self::MaintenanceMode { app: a, on: one }, Self::MaintenanceMode { app: b, on: two }) => {
                a.id == b.id && one == two
            }
            _ => self == other,
        }
    }

    pub(crate) fn target(&self) -> Target {
        match self {
            Self::RequestUpgrade => Target::Upgrade,
            Self::RunMaintenance => Target::Maintenance,
            Self::MaintenanceMode { app, .. } => Target::Mode(app.id.clone()),
            Self::Scale { app, .. } => Target::Formation(app.id.clone()),
        }
    }

    /// Sends it; gives the platform's words, if it had any. Only an [`Attempt`](crate::Attempt) gets here, so
    /// nothing is sent that the journal does not hold.
    pub(crate) async fn send<C: Carrier>(
        &self,
        intent: &Intent,
        carrier: &C,
    ) -> Result<Option<String>, Error> {
        let addon = intent.addon.id.clone();
        match self {
            Self::RequestUpgrade => {
                let request = RequestUpgrade { store: addon, version: intent.to.clone() };
                carrier.one(&request).await.map(|answer| answer.message)
            }
            Self::RunMaintenance => carrier.one(&RunMaintenance { addon }).await.map(|answer| answer.message),
            Self::MaintenanceMode { app, on } => {
                carrier.one(&SetMaintenanceMode { app: app.id.clone(), on: *on }).await.map(|_| None)
            }
            Self::Scale { app, quantities } => {
                let quantities = quantities.iter().map(|q| (q.kind.clone(), q.quantity)).collect();
                carrier.one(&ScaleFormation { app: app.id.clone(), quantities }).await.map(|_| None)
            }
        }
    }
}

pub(crate) fn spelled(quantities: &[Quantity], between: &str) -> String {
    quantities.iter().map(|q| format!("{}={}", q.kind, q.quantity)).collect::<Vec<_>>().join(between)
}
