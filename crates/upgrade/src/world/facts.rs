//! Typed views of the last reads, for deciding once their freshness is settled, and for showing.

use platform::model::{
    Addon, App, Attachment, Database, Dyno, DynoState, Feature, Formation, Maintenance, Settings, Waiting,
    Window,
};

use super::World;
use crate::{Look, Named, Sight};

impl World {
    fn sight(&self, look: &Look) -> Option<&Sight> {
        self.seen.get(look)?.sight.as_ref()
    }

    pub fn addon(&self) -> Option<&Addon> {
        match self.sight(&Look::Addon)? {
            Sight::Addon(addon) => Some(addon),
            _ => None,
        }
    }

    pub fn database(&self) -> Option<&Database> {
        match self.sight(&Look::Database)? {
            Sight::Database(database) => Some(database),
            _ => None,
        }
    }

    pub fn maintenance(&self) -> Option<&Maintenance> {
        match self.sight(&Look::Maintenance)? {
            Sight::Maintenance(maintenance) => Some(maintenance),
            _ => None,
        }
    }

    pub fn wait(&self) -> Option<&Waiting> {
        match self.sight(&Look::Wait)? {
            Sight::Wait(waiting) => Some(waiting),
            _ => None,
        }
    }

    pub fn attachments(&self) -> Option<&[Attachment]> {
        match self.sight(&Look::Attachments)? {
            Sight::Attachments(attachments) => Some(attachments),
            _ => None,
        }
    }

    pub fn app(&self, app: &Named) -> Option<&App> {
        match self.sight(&Look::App(app.clone()))? {
            Sight::App(app) => Some(app),
            _ => None,
        }
    }

    pub fn formation(&self, app: &Named) -> Option<&[Formation]> {
        match self.sight(&Look::Formation(app.clone()))? {
            Sight::Formation(formation) => Some(formation),
            _ => None,
        }
    }

    pub fn dynos(&self, app: &Named) -> Option<&[Dyno]> {
        match self.sight(&Look::Dynos(app.clone()))? {
            Sight::Dynos(dynos) => Some(dynos),
            _ => None,
        }
    }

    pub fn app_addons(&self, app: &Named) -> Option<&[Addon]> {
        match self.sight(&Look::AppAddons(app.clone()))? {
            Sight::AppAddons(addons) => Some(addons),
            _ => None,
        }
    }

    pub fn preboot(&self, app: &Named) -> Option<&Feature> {
        match self.sight(&Look::Preboot(app.clone()))? {
            Sight::Preboot(feature) => Some(feature),
            _ => None,
        }
    }

    /// Who uses an add-on: the one the upgrade is about, or another one.
    pub fn attachments_of(&self, look: &Look) -> Option<&[Attachment]> {
        match self.sight(look)? {
            Sight::Attachments(attachments) => Some(attachments),
            _ => None,
        }
    }

    /// The add-on of a name; the inner `None`: there is none.
    pub fn fork(&self, name: &str) -> Option<Option<&Addon>> {
        match self.sight(&Look::Fork(name.to_owned()))? {
            Sight::Fork(addon) => Some(addon.as_deref()),
            _ => None,
        }
    }

    pub fn database_of(&self, addon: &Named) -> Option<&Database> {
        match self.sight(&Look::DatabaseOf(addon.clone()))? {
            Sight::Database(database) => Some(database),
            _ => None,
        }
    }

    pub fn wait_of(&self, addon: &Named) -> Option<&Waiting> {
        match self.sight(&Look::WaitOf(addon.clone()))? {
            Sight::Wait(waiting) => Some(waiting),
            _ => None,
        }
    }

    pub fn settings(&self, addon: &Named) -> Option<&Settings> {
        match self.sight(&Look::Settings(addon.clone()))? {
            Sight::Settings(settings) => Some(settings),
            _ => None,
        }
    }

    /// The weekly window of an add-on; the inner `None`: its plan has none.
    pub fn window(&self, addon: &Named) -> Option<Option<&Window>> {
        match self.sight(&Look::Window(addon.clone()))? {
            Sight::Window(window) => Some(window.as_ref()),
            _ => None,
        }
    }

    /// Whether an app is in maintenance mode.
    pub fn maintenance_mode(&self, app: &Named) -> Option<bool> {
        self.app(app)?.maintenance
    }

    /// Dynos of one process type that can still do something.
    pub fn running(&self, app: &Named, kind: &str) -> Option<usize> {
        Some(self.dynos(app)?.iter().filter(|dyno| dyno.kind == kind && lives(dyno)).count())
    }
}

/// Whether a dyno can still write; a state nobody knows counts as living.
pub(crate) fn lives(dyno: &Dyno) -> bool {
    !matches!(dyno.state, DynoState::Down | DynoState::Crashed)
}
