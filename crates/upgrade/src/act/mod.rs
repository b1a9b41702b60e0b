//! What can be changed at the platform.

mod command;
mod send;

use serde::{Deserialize, Serialize};

pub use command::Syntaxes;

use crate::{Intent, Named, Setting, SettingName};

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
    /// Makes the fork, with its first attachment on the owning app. From then on it costs.
    CreateFork {
        /// The new add-on's name.
        name: String,
        /// Name of its first attachment.
        attachment: String,
        /// The platform asked for confirmation, and the person gave it.
        confirm: bool,
    },
    /// Gives an app an add-on under a name, `instead_of` the add-on that has the name now. Restarts the app.
    Attach { app: Named, name: String, addon: Named, instead_of: Option<Named> },
    /// Takes an attachment away. Restarts the app.
    Detach { app: Named, name: String, addon: Named, attachment: String },
    /// Changes a setting of an add-on.
    ChangeSetting { addon: Named, setting: Setting },
    /// Destroys an add-on with its data. Cannot be undone.
    Destroy { addon: Named },
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
    /// The add-on of this name.
    Fork(String),
    /// What an app has under a name.
    Place(String, String),
    /// An attachment by its id.
    Attachment(String),
    Setting(String, SettingName),
    /// The end of an add-on.
    End(String),
}

impl Act {
    /// Whether nothing brings back what was before.
    pub fn is_final(&self) -> bool {
        matches!(
            self,
            Self::RequestUpgrade | Self::RunMaintenance | Self::CreateFork { .. } | Self::Destroy { .. }
        )
    }

    /// Whether it pauses writers or brings them back.
    pub fn is_about_writers(&self) -> bool {
        matches!(self, Self::MaintenanceMode { .. } | Self::Scale { .. })
    }

    /// Whether a second one of it is another one, or is refused, because the first was carried out.
    pub(crate) fn happens_once(&self) -> bool {
        self.is_final() || matches!(self, Self::Attach { .. } | Self::Detach { .. })
    }

    /// The app it changes, if it changes one.
    pub fn app(&self) -> Option<&Named> {
        match self {
            Self::MaintenanceMode { app, .. }
            | Self::Scale { app, .. }
            | Self::Attach { app, .. }
            | Self::Detach { app, .. } => Some(app),
            _ => None,
        }
    }

    /// Whether it goes to the Data API, whose 401 may be about the add-on only (anchors 0.4).
    pub fn is_data_api(&self) -> bool {
        matches!(self, Self::RequestUpgrade | Self::RunMaintenance | Self::ChangeSetting { .. })
    }

    /// The same text for the same change of the same upgrade, however often it is tried.
    pub fn key(&self, intent: &Intent) -> String {
        let id = &intent.id;
        match self {
            Self::RequestUpgrade => format!("{id}/request-upgrade/{}", intent.to),
            Self::RunMaintenance => format!("{id}/run-maintenance"),
            Self::MaintenanceMode { app, on } => {
                format!("{id}/maintenance-{}/{}", if *on { "on" } else { "off" }, app.id)
            }
            Self::Scale { app, quantities } => {
                format!("{id}/scale/{}/{}", app.id, spelled(quantities, ","))
            }
            Self::CreateFork { name, .. } => format!("{id}/create-fork/{name}"),
            Self::Attach { app, name, addon, .. } => format!("{id}/attach/{}/{name}/{}", app.id, addon.id),
            Self::Detach { app, name, addon, .. } => format!("{id}/detach/{}/{name}/{}", app.id, addon.id),
            Self::ChangeSetting { addon, setting } => {
                format!("{id}/set/{}/{:?}/{}", addon.id, setting.name(), setting.value())
            }
            Self::Destroy { addon } => format!("{id}/destroy/{}", addon.id),
        }
    }

    /// Whether two changes of one target want the same: to pause, or to bring back; this add-on, or that one.
    pub(crate) fn aims_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Scale { app: a, quantities: one }, Self::Scale { app: b, quantities: two }) => {
                let pauses = |quantities: &[Quantity]| quantities.iter().all(|q| q.quantity == 0);
                a.id == b.id && pauses(one) == pauses(two)
            }
            (Self::MaintenanceMode { app: a, on: one }, Self::MaintenanceMode { app: b, on: two }) => {
                a.id == b.id && one == two
            }
            (Self::CreateFork { name: one, .. }, Self::CreateFork { name: two, .. }) => one == two,
            (Self::Attach { addon: a, .. }, Self::Attach { addon: b, .. }) => {
                a.id == b.id && self.target() == other.target()
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
            Self::CreateFork { name, .. } => Target::Fork(name.clone()),
            Self::Attach { app, name, .. } => Target::Place(app.id.clone(), name.clone()),
            Self::Detach { attachment, .. } => Target::Attachment(attachment.clone()),
            Self::ChangeSetting { addon, setting } => Target::Setting(addon.id.clone(), setting.name()),
            Self::Destroy { addon } => Target::End(addon.id.clone()),
        }
    }
}

pub(crate) fn spelled(quantities: &[Quantity], between: &str) -> String {
    quantities.iter().map(|q| format!("{}={}", q.kind, q.quantity)).collect::<Vec<_>>().join(between)
}
