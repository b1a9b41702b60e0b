use platform::{
    Error, ErrorKind, List, Unreadable,
    endpoints::{
        GetAddon, GetApp, GetDatabase, GetMaintenance, GetPreboot, GetWait, ListAddonAttachments,
        ListAppAddons, ListDynos, ListFormation,
    },
    model::{Addon, App, Attachment, Database, Dyno, Feature, Formation, Maintenance, Waiting},
};

use super::{Carrier, Look};
use crate::Intent;

/// What a look saw.
#[derive(Clone, Debug, PartialEq)]
pub enum Sight {
    Addon(Box<Addon>),
    Database(Box<Database>),
    Maintenance(Box<Maintenance>),
    Wait(Waiting),
    Attachments(Vec<Attachment>),
    App(Box<App>),
    Formation(Vec<Formation>),
    Dynos(Vec<Dyno>),
    AppAddons(Vec<Addon>),
    Preboot(Feature),
}

impl Look {
    /// Carries the look out.
    ///
    /// A list with a row that could not be read is refused as a whole: a process type we cannot see might be one
    /// that writes. So is an app that does not say whether maintenance mode is on.
    ///
    /// # Errors
    /// What the platform or the carrier said.
    pub async fn read<C: Carrier>(&self, intent: &Intent, carrier: &C) -> Result<Sight, Error> {
        let addon = intent.addon.id.clone();
        Ok(match self {
            Self::Addon => Sight::Addon(Box::new(carrier.one(&GetAddon { addon }).await?)),
            Self::Database => Sight::Database(Box::new(carrier.one(&GetDatabase { store: addon }).await?)),
            Self::Maintenance => match carrier.one(&GetMaintenance { addon }).await {
                Ok(maintenance) => Sight::Maintenance(Box::new(maintenance)),
                // There is none and never was one (facts 3.6).
                Err(Error { kind: ErrorKind::NotFound { .. }, .. }) => Sight::none(),
                Err(error) => return Err(error),
            },
            Self::Wait => Sight::Wait(carrier.one(&GetWait { store: addon }).await?),
            Self::Attachments => {
                Sight::Attachments(whole(carrier.all(&ListAddonAttachments { addon }).await?)?)
            }
            Self::App(app) => {
                let app = carrier.one(&GetApp { app: app.id.clone() }).await?;
                if app.maintenance.is_none() {
                    return Err(unreadable("maintenance"));
                }
                Sight::App(Box::new(app))
            }
            Self::Formation(app) => {
                Sight::Formation(whole(carrier.all(&ListFormation { app: app.id.clone() }).await?)?)
            }
            Self::Dynos(app) => Sight::Dynos(whole(carrier.all(&ListDynos { app: app.id.clone() }).await?)?),
            Self::AppAddons(app) => {
                Sight::AppAddons(whole(carrier.all(&ListAppAddons { app: app.id.clone() }).await?)?)
            }
            Self::Preboot(app) => Sight::Preboot(carrier.one(&GetPreboot { app: app.id.clone() }).await?),
        })
    }
}

impl Sight {
    /// No maintenance.
    fn none() -> Self {
        Self::Maintenance(Box::new(Maintenance {
            status: platform::model::MaintenanceStatus::None,
            ..Maintenance::default()
        }))
    }
}

fn whole<T>(list: List<T>) -> Result<Vec<T>, Error> {
    match list.unreadable.into_iter().next() {
        Some(row) => Err(Error::plain(ErrorKind::Unreadable(row), "A row of the answer could not be read.")),
        None => Ok(list.rows),
    }
}

fn unreadable(path: &str) -> Error {
    let what = Unreadable { path: path.to_owned(), reason: "a field is missing".to_owned() };
    Error::plain(ErrorKind::Unreadable(what), "A field of the answer is missing.")
}
