//! Stores, days and the real catalogue.

use kvs::{Absence, Catalogue, KeyValueStore, Plan, Reading};
use platform::model::{
    Addon, AddonState, App, Attachment, AttachmentAddon, Connection, Database, Maintenance,
    MaintenanceStatus, Plan as WirePlan, Reference, Service,
};
use time::{Date, OffsetDateTime, Time, format_description::well_known::Rfc3339, macros::format_description};

pub fn catalogue() -> Catalogue {
    Catalogue::parse(include_str!("../../../../public/catalog.json")).unwrap()
}

/// Noon of a day, in UTC.
pub fn noon(day: &str) -> OffsetDateTime {
    date(day).with_time(Time::from_hms(12, 0, 0).unwrap()).assume_utc()
}

pub fn date(day: &str) -> Date {
    Date::parse(day, format_description!("[year]-[month]-[day]")).unwrap()
}

pub fn at(moment: &str) -> OffsetDateTime {
    OffsetDateTime::parse(moment, &Rfc3339).unwrap()
}

pub fn reference(name: &str) -> Reference {
    Reference { id: format!("id-of-{name}"), name: name.to_owned() }
}

pub fn addon(name: &str, plan: &str) -> Addon {
    Addon {
        id: format!("id-of-{name}"),
        name: name.to_owned(),
        addon_service: Service { id: String::new(), name: "heroku-redis".to_owned() },
        plan: WirePlan { name: format!("heroku-redis:{plan}"), ..WirePlan::default() },
        app: reference("storefront"),
        config_vars: vec!["REDIS_URL".to_owned()],
        state: AddonState::Provisioned,
        ..Addon::default()
    }
}

pub fn attachment(name: &str, app: &str) -> Attachment {
    Attachment {
        id: format!("{app}-{name}"),
        name: name.to_owned(),
        addon: AttachmentAddon { id: "id-of-redis-flat-1".to_owned(), ..AttachmentAddon::default() },
        app: reference(app),
        ..Attachment::default()
    }
}

/// A provisioned store whose database was read, with nothing under way.
pub fn store(plan: &str, version: &str) -> KeyValueStore {
    let read = noon("2020-01-01");
    let database =
        Database { plan: plan.to_owned(), version: Some(version.to_owned()), ..Database::default() };
    let has_maintenance = Plan::parse(plan).has_maintenance() != Some(false);
    KeyValueStore {
        addon: addon("redis-flat-1", plan),
        app: Some(App { id: "id-of-storefront".to_owned(), name: "storefront".to_owned(), ..App::default() }),
        attachments: vec![attachment("REDIS", "storefront")],
        database: Reading::known(database, read),
        maintenance: match has_maintenance {
            true => Reading::known(None, read),
            false => Reading::Absent { why: Absence::NotOnThisPlan },
        },
        ..KeyValueStore::default()
    }
}

/// Changes what the Data API answered.
pub fn with_database(mut store: KeyValueStore, change: impl FnOnce(&mut Database)) -> KeyValueStore {
    let mut database = store.database.last_known().cloned().unwrap_or_default();
    change(&mut database);
    store.database = Reading::known(database, noon("2020-01-01"));
    store
}

pub fn with_scheme(store: KeyValueStore, scheme: &str) -> KeyValueStore {
    with_database(store, |database| {
        database.connection = Some(Connection { scheme: scheme.to_owned(), port: Some(6480) });
    })
}

pub fn with_maintenance(mut store: KeyValueStore, status: &str, reason: &str) -> KeyValueStore {
    let maintenance = Maintenance {
        status: MaintenanceStatus::from(status),
        reason: Some(reason.to_owned()),
        ..Maintenance::default()
    };
    store.maintenance = Reading::known(Some(maintenance), noon("2020-01-01"));
    store
}

/// What of cited things is said, without where.
pub fn said<T: Clone>(cited: &[kvs::Cited<T>]) -> Vec<T> {
    cited.iter().map(|cited| cited.what().clone()).collect()
}
