//! What can be read from the platform.

mod read;
mod reader;
mod sight;

use serde::{Deserialize, Serialize};

pub use reader::Carrier;
pub use sight::Sight;

use crate::Named;

/// One thing to read. Each is one endpoint of the platform; see [`Look::read`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "look", content = "app", rename_all = "snake_case")]
pub enum Look {
    /// The add-on itself: its state.
    Addon,
    /// The store at the Data API: its version.
    Database,
    /// The most recent maintenance; none at all is an answer too.
    Maintenance,
    /// Whether the store is still busy.
    Wait,
    /// Which apps use the add-on now.
    Attachments,
    /// An app: its maintenance mode and team.
    App(Named),
    /// An app's process types with quantities.
    Formation(Named),
    /// An app's dynos.
    Dynos(Named),
    /// The add-ons attached to an app: schedulers, autoscalers.
    AppAddons(Named),
    /// Whether old web dynos live on beside new ones.
    Preboot(Named),
    /// Everything attached to an app: which names are taken.
    AppAttachments(Named),
    /// An add-on of the owning app by its name; none at all is an answer too.
    Fork(String),
    /// Another add-on's store at the Data API.
    DatabaseOf(Named),
    /// Whether another add-on's store is still busy; one that is not there yet is.
    WaitOf(Named),
    /// Which apps use another add-on now.
    AttachmentsOf(Named),
    /// An add-on's settings.
    Settings(Named),
    /// An add-on's weekly maintenance window.
    Window(Named),
}

impl Look {
    /// The app it is about, if it is about one.
    pub fn app(&self) -> Option<&Named> {
        match self {
            Self::App(app)
            | Self::Formation(app)
            | Self::Dynos(app)
            | Self::AppAddons(app)
            | Self::Preboot(app)
            | Self::AppAttachments(app) => Some(app),
            _ => None,
        }
    }

    /// Whether the Data API answers it. A 401 from there about one add-on does not mean that the token is wrong
    /// (anchors 0.4).
    pub fn is_data_api(&self) -> bool {
        matches!(
            self,
            Self::Database
                | Self::Maintenance
                | Self::Wait
                | Self::DatabaseOf(_)
                | Self::WaitOf(_)
                | Self::Settings(_)
                | Self::Window(_)
        )
    }
}
