//! Add-ons to try the list with, assessed against the catalogue that is delivered.

use kvs::{Catalogue, KeyValueStore, Reading};
use platform::{
    Error, ErrorKind,
    model::{
        Addon, AddonState, App, Attachment, BilledPrice, Database, Maintenance, MaintenanceStatus, Plan,
        Reference, Service,
    },
};
use time::{Date, OffsetDateTime, macros::date};

use crate::fleet::facts::Facts;

/// The catalogue that is delivered with the console.
pub fn catalogue() -> Catalogue {
    Catalogue::parse(include_str!("../../../../public/catalog.json")).expect("the delivered catalogue")
}

/// A day on which 7.2 has 26 days left.
pub const TODAY: Date = date!(2026 - 11 - 23);

fn reference(name: &str) -> Reference {
    Reference { id: format!("id-{name}"), name: name.to_owned() }
}

/// An add-on of one app that nothing was read of yet.
pub fn unread(name: &str, app: &str, plan: &str) -> KeyValueStore {
    let addon = Addon {
        id: format!("id-{name}"),
        name: name.to_owned(),
        addon_service: Service { name: "heroku-redis".to_owned(), ..Service::default() },
        plan: Plan { name: format!("heroku-redis:{plan}"), ..Plan::default() },
        app: reference(app),
        billed_price: Some(BilledPrice {
            cents: Some(1_500),
            unit: Some("month".to_owned()),
            contract: false,
        }),
        state: AddonState::Provisioned,
        ..Addon::default()
    };
    let app = App { id: format!("id-{app}"), name: app.to_owned(), ..App::default() };
    kvs::join(vec![addon], &[app], &[]).remove(0)
}

/// The same, running a version, with no maintenance.
pub fn running(name: &str, app: &str, plan: &str, version: &str) -> KeyValueStore {
    let mut store = unread(name, app, plan);
    let database = Database { version: Some(version.to_owned()), ..Database::default() };
    store.database = Reading::known(database, OffsetDateTime::UNIX_EPOCH);
    if store.maintenance.is_not_read() {
        store.maintenance = Reading::known(None, OffsetDateTime::UNIX_EPOCH);
    }
    store
}

/// The same, which the Data API could not read.
pub fn failing(name: &str, app: &str, plan: &str) -> KeyValueStore {
    let mut store = unread(name, app, plan);
    let error = Error { status: Some(503), ..Error::plain(ErrorKind::Unavailable, "") };
    store.database = Reading::failed(error.clone(), OffsetDateTime::UNIX_EPOCH);
    store.maintenance = Reading::failed(error, OffsetDateTime::UNIX_EPOCH);
    store
}

/// With a team.
pub fn of_team(mut store: KeyValueStore, team: &str) -> KeyValueStore {
    if let Some(app) = store.app.as_mut() {
        app.team = Some(reference(team));
    }
    store
}

/// Attached to one more app.
pub fn shared_with(mut store: KeyValueStore, app: &str) -> KeyValueStore {
    let attachment = Attachment {
        id: app.to_owned(),
        name: "CACHE".to_owned(),
        app: reference(app),
        ..Attachment::default()
    };
    store.attachments.push(attachment);
    store
}

/// With a maintenance that a person asked for.
pub fn maintained(mut store: KeyValueStore, status: MaintenanceStatus) -> KeyValueStore {
    let record =
        Maintenance { status, reason: Some("customer_request".to_owned()), ..Maintenance::default() };
    store.maintenance = Reading::known(Some(record), OffsetDateTime::UNIX_EPOCH);
    store
}

/// The facts of today.
pub fn facts(store: KeyValueStore) -> Facts {
    Facts::of(store, &catalogue(), TODAY)
}

/// A small fleet with one of everything.
pub fn fleet() -> Vec<Facts> {
    [
        of_team(running("old", "billing", "premium-2", "6.2.14"), "shop"),
        of_team(shared_with(running("due", "storefront", "premium-0", "7.2.14"), "search"), "shop"),
        running("small", "blog", "mini", "7.2.11"),
        running("ancient", "attic", "premium-1", "5.0.6"),
        of_team(failing("mute", "search", "premium-5"), "data"),
        maintained(running("newest", "chat", "private-7", "9.1.0"), MaintenanceStatus::Ready),
        unread("waiting", "chat", "premium-3"),
    ]
    .into_iter()
    .map(facts)
    .collect()
}

/// The names of facts, in their order.
pub fn names<'a>(facts: impl IntoIterator<Item = &'a Facts>) -> Vec<String> {
    facts.into_iter().map(|facts| facts.store.name().to_owned()).collect()
}
