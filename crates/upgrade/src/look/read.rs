use platform::{
    Error, ErrorKind, List, Unreadable,
    endpoints::{
        GetAddon, GetApp, GetDatabase, GetMaintenance, GetPreboot, GetSettings, GetWait, GetWindow,
        ListAddonAttachments, ListAppAddons, ListAppAttachments, ListDynos, ListFormation,
    },
    model::{Database, Settings, Waiting},
};

use super::{Carrier, Look, Sight};
use crate::Intent;

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
            Self::Database => database(carrier.one(&GetDatabase { store: addon }).await?)?,
            Self::DatabaseOf(other) => {
                database(carrier.one(&GetDatabase { store: other.id.clone() }).await?)?
            }
            // There is none and never was one (facts 3.6).
            Self::Maintenance => match found(carrier.one(&GetMaintenance { addon }).await)? {
                Some(maintenance) if maintenance.status.as_str().is_empty() => {
                    return Err(unreadable("status"));
                }
                Some(maintenance) => Sight::Maintenance(Box::new(maintenance)),
                None => Sight::none(),
            },
            Self::Wait => Sight::Wait(spoken(carrier.one(&GetWait { store: addon }).await?)?),
            Self::WaitOf(other) => {
                let waiting = found(carrier.one(&GetWait { store: other.id.clone() }).await)?;
                // The official client goes on waiting on it too (facts 5.2).
                let none = Waiting { message: None, waiting: Some(true) };
                Sight::Wait(waiting.map_or(Ok(none), spoken)?)
            }
            Self::Attachments => {
                Sight::Attachments(whole(carrier.all(&ListAddonAttachments { addon }).await?)?)
            }
            Self::AttachmentsOf(other) => {
                let list = ListAddonAttachments { addon: other.id.clone() };
                Sight::Attachments(whole(carrier.all(&list).await?)?)
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
            Self::AppAttachments(app) => {
                Sight::Attachments(whole(carrier.all(&ListAppAttachments { app: app.id.clone() }).await?)?)
            }
            Self::Preboot(app) => Sight::Preboot(carrier.one(&GetPreboot { app: app.id.clone() }).await?),
            Self::Fork(name) => fork(name, intent, carrier).await?,
            Self::Settings(of) => settings(carrier.one(&GetSettings { store: of.id.clone() }).await?)?,
            Self::Window(of) => match found(carrier.one(&GetWindow { addon: of.id.clone() }).await)? {
                // Who has windows has one: it is random where nobody chose it (facts 4.5).
                Some(window) if window.window.is_none() => return Err(unreadable("window")),
                window => Sight::Window(window),
            },
        })
    }
}

/// The owning app's add-on of this name. One that has no attachment any more is in no app's list, and one that was
/// just made may be in the list first: there is none only if both say so.
async fn fork<C: Carrier>(name: &str, intent: &Intent, carrier: &C) -> Result<Sight, Error> {
    let by_name = found(carrier.one(&GetAddon { addon: name.to_owned() }).await)?;
    if let Some(addon) = by_name.filter(|addon| addon.name == name) {
        return Ok(Sight::Fork(Some(Box::new(addon))));
    }
    let list = carrier.all(&ListAppAddons { app: intent.owning_app.id.clone() }).await?;
    let listed = whole(list)?.into_iter().find(|addon| addon.name == name);
    Ok(Sight::Fork(listed.map(Box::new)))
}

/// JSON of somebody in between (a portal, a proxy) is no store: what it does not say would read as "nothing there".
fn database(database: Database) -> Result<Sight, Error> {
    if database.version.is_none() && database.plan.is_empty() && database.info.is_empty() {
        return Err(unreadable("version"));
    }
    Ok(Sight::Database(Box::new(database)))
}

/// The same for settings: nothing would be changed to what the old store has.
fn settings(settings: Settings) -> Result<Sight, Error> {
    let Settings { maxmemory_policy, notify_keyspace_events, timeout } = &settings;
    if maxmemory_policy.is_none() && notify_keyspace_events.is_none() && timeout.is_none() {
        return Err(unreadable("maxmemory_policy"));
    }
    Ok(Sight::Settings(settings))
}

/// The same for a store that says neither whether it is busy nor anything else.
fn spoken(waiting: Waiting) -> Result<Waiting, Error> {
    if waiting.waiting.is_none() && waiting.message.is_none() {
        return Err(unreadable("waiting?"));
    }
    Ok(waiting)
}

/// What is not there is an answer too.
fn found<T>(answer: Result<T, Error>) -> Result<Option<T>, Error> {
    match answer {
        Ok(found) => Ok(Some(found)),
        Err(Error { kind: ErrorKind::NotFound { .. }, .. }) => Ok(None),
        Err(error) => Err(error),
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
