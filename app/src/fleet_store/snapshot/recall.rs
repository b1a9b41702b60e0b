//! From lines to records. What cannot be read as it was written is no snapshot.

use kvs::{KeyValueStore, Reading, join};
use platform::model::{
    Addon, AddonState, App, Attachment, AttachmentAddon, BilledPrice, BillingEntity, Database, InfoRow,
    InfoValue, Maintenance, MaintenanceStatus, Moment, Plan, Price, Reference, Service,
};
use time::OffsetDateTime;

use super::label::is_fresh;

/// The row of a window, as stores word it that tell it among their rows (facts 3.5).
const WINDOW_ROW: &str = "maintenance";

/// One add-on while its lines are read.
#[derive(Default)]
struct Found {
    addon: Addon,
    app: Option<App>,
    attachments: Vec<Attachment>,
    database: Reading<Database>,
    maintenance: Reading<Option<Maintenance>>,
}

/// The records of a slice; nothing when it is damaged. Readings that are too old are left out.
pub fn records(text: &str, now: OffsetDateTime) -> Option<Vec<KeyValueStore>> {
    let mut found: Vec<Found> = Vec::new();
    let mut lines = text.lines();
    for line in lines.by_ref() {
        let (kind, rest) = line.split_once('\t')?;
        let texts: Vec<&str> = rest.split('\t').collect();
        match (kind, found.last_mut()) {
            ("s", _) => found.push(addon(&texts)?),
            ("v", Some(last)) => last.addon.config_vars = owned(&texts),
            ("t", Some(last)) => {
                let one = attachment(&texts, &last.addon.id)?;
                last.attachments.push(one);
            }
            ("d", Some(last)) => last.database = database(&texts, now)?,
            ("m", Some(last)) => last.maintenance = maintenance(&texts, now)?,
            (".", _) => {
                let is_whole = texts == [found.len().to_string()] && text.ends_with('\n');
                return (is_whole && lines.next().is_none()).then(|| joined(found)).flatten();
            }
            _ => return None,
        }
    }
    None
}

/// By the same rules as what the platform tells, one by one: each has brought its own app and attachments.
fn joined(found: Vec<Found>) -> Option<Vec<KeyValueStore>> {
    let one = |Found { addon, app, attachments, database, maintenance }: Found| {
        let apps: Vec<App> = app.into_iter().collect();
        let mut store = join(vec![addon], &apps, &attachments).pop()?;
        // What a plan or state has not, it had no reading of.
        if store.database.is_not_read() {
            store.database = database;
        }
        if store.maintenance.is_not_read() {
            store.maintenance = maintenance;
        }
        Some(store)
    };
    found.into_iter().map(one).collect()
}

fn addon(texts: &[&str]) -> Option<Found> {
    let &[
        id,
        name,
        service,
        plan,
        listed,
        listed_unit,
        billed,
        billed_unit,
        app_id,
        app_name,
        payer_kind,
        payer_name,
        state,
        app,
        in_maintenance,
        team,
    ] = texts
    else {
        return None;
    };
    let (cents, contract) = price(listed)?;
    let listed = Price { cents, contract, unit: some(listed_unit) };
    let (cents, contract) = price(billed)?;
    let billed = BilledPrice { cents, contract, unit: some(billed_unit) };
    let owner = Reference { id: app_id.to_owned(), name: app_name.to_owned() };
    let app = (!app.is_empty()).then(|| App {
        id: app_id.to_owned(),
        name: app.to_owned(),
        maintenance: match in_maintenance {
            "on" => Some(true),
            "off" => Some(false),
            _ => None,
        },
        team: some(team).map(|name| Reference { id: String::new(), name }),
        ..App::default()
    });
    let addon = Addon {
        id: id.to_owned(),
        name: name.to_owned(),
        addon_service: Service { id: String::new(), name: service.to_owned() },
        plan: Plan { name: plan.to_owned(), price: Some(listed), ..Plan::default() },
        app: owner,
        billing_entity: some(payer_kind).map(|kind| BillingEntity {
            id: String::new(),
            name: payer_name.to_owned(),
            kind,
        }),
        billed_price: Some(billed),
        state: AddonState::from(state),
        ..Addon::default()
    };
    (!id.is_empty()).then(|| Found { addon, app, ..Found::default() })
}

fn price(text: &str) -> Option<(Option<u64>, bool)> {
    match text {
        "" => Some((None, false)),
        "contract" => Some((None, true)),
        cents => Some((Some(cents.parse().ok()?), false)),
    }
}

fn attachment(texts: &[&str], addon: &str) -> Option<Attachment> {
    let (&[name, app_id, app_name, named], vars) = texts.split_first_chunk()?;
    Some(Attachment {
        name: name.to_owned(),
        addon: AttachmentAddon { id: addon.to_owned(), ..AttachmentAddon::default() },
        app: Reference { id: app_id.to_owned(), name: app_name.to_owned() },
        config_vars: (named == "named").then(|| owned(vars)),
        ..Attachment::default()
    })
}

fn database(texts: &[&str], now: OffsetDateTime) -> Option<Reading<Database>> {
    let &[at, version, plan, window] = texts else { return None };
    let row = |text: String| InfoRow { name: WINDOW_ROW.to_owned(), values: vec![InfoValue::Text(text)] };
    let value = Database {
        plan: plan.to_owned(),
        version: some(version),
        info: some(window).map(row).into_iter().collect(),
        ..Database::default()
    };
    remembered(value, at, now)
}

fn maintenance(texts: &[&str], now: OffsetDateTime) -> Option<Reading<Option<Maintenance>>> {
    match *texts {
        [at] => remembered(None, at, now),
        [at, status, reason, window, scheduled, required, started] => {
            let moment = |text: &str| some(text).map(|text| Moment::parse(&text));
            let record = Maintenance {
                status: MaintenanceStatus::from(status),
                reason: some(reason),
                window: some(window),
                scheduled_for: moment(scheduled),
                required_by: moment(required),
                started_at: moment(started),
                ..Maintenance::default()
            };
            remembered(Some(record), at, now)
        }
        _ => None,
    }
}

fn remembered<T>(value: T, at: &str, now: OffsetDateTime) -> Option<Reading<T>> {
    let at = OffsetDateTime::from_unix_timestamp(at.parse().ok()?).ok()?;
    Some(if is_fresh(at, now) { Reading::Remembered { value, at } } else { Reading::NotRead })
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}
