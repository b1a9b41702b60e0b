//! A report as JSON: the same facts in words for programs, with the console's own words beside them.

use kvs::{Finding, KeyValueStore, Source};
use platform::{Error, model::Moment};
use serde_json::{Map, Value, json};
use time::{
    Date, OffsetDateTime, UtcOffset, format_description::well_known::Rfc3339, macros::format_description,
};

use super::{code, said};
use crate::{
    fleet::facts::Facts,
    paste::speaks_of_secrets,
    paths::urgency_word,
    words::{
        errors,
        kvs::{finding, lifecycle, maintenance, tls, urgency},
    },
};

/// The shape's number: it grows when a field changes its meaning or goes.
const SHAPE: u8 = 1;

/// What a report is about, beside the add-ons.
#[derive(Clone, Debug)]
pub struct Scope {
    pub made: OffsetDateTime,
    /// `add-on`, `account` or `pasted`.
    pub of: &'static str,
    /// The address of the list that was reported, with its filters.
    pub address: Option<String>,
    pub catalogue_checked: Option<Date>,
    /// Lists that could not be read.
    pub gaps: Vec<(&'static str, Error)>,
    /// Rows the platform sent that could not be read.
    pub unreadable_rows: usize,
}

/// The whole report.
pub fn json(scope: &Scope, stores: &[&Facts]) -> String {
    let gaps: Vec<Value> = scope.gaps.iter().map(|(what, error)| failure(what, error)).collect();
    let report = json!({
        "kvs_console_report": SHAPE,
        "console_version": env!("CARGO_PKG_VERSION"),
        "made_at": moment(scope.made),
        "of": scope.of,
        "list_address": scope.address,
        "catalogue_checked": scope.catalogue_checked.map(day),
        "could_not_read": gaps,
        "unreadable_rows": scope.unreadable_rows,
        "add_ons": stores.iter().map(|facts| addon(facts)).collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&clean(report)).unwrap_or_default()
}

/// Every text through the one door.
fn clean(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(said(text)),
        Value::Array(items) => items.into_iter().map(clean).collect(),
        Value::Object(fields) => {
            fields.into_iter().map(|(name, value)| (name, clean(value))).collect::<Map<_, _>>().into()
        }
        other => other,
    }
}

fn addon(facts: &Facts) -> Value {
    let store = &facts.store;
    let assessment = &facts.assessment;
    let runs = assessment.runs.what();
    let (lives, urgent, secure) = (&assessment.lifecycle, &assessment.urgency, &assessment.tls);
    let told = urgency::told(urgent.reason(), facts.line());
    let deadline = lives.value().deadline();
    let seen = &assessment.tls_seen;
    json!({
        "name": store.name(),
        "id": store.id(),
        "app": store.owner(),
        "team": store.team(),
        "state": store.addon.state.as_str(),
        "plan": facts.plan.name(),
        "price_cents_a_month": store.price().monthly_cents(),
        "version": {
            "full": store.version_text(),
            "line": facts.line().map(|line| line.to_string()),
            "unknown_because": runs.version.as_ref().err().map(code::unknown),
            "read_at": runs.read_at.map(moment),
        },
        "lifecycle": {
            "state": code::lifecycle(lives.value()),
            "deadline": deadline.map(|deadline| day(deadline.date)),
            "days_left": deadline.map(|deadline| deadline.days_left),
            "text": lifecycle::sentence(lives.value()).to_string(),
            "because": lifecycle::reason(lives.reason()).to_string(),
            "source": source(lives.source()),
        },
        "urgency": {
            "state": urgency_word(*urgent.value()),
            "title": told.title.to_string(),
            "text": told.text.to_string(),
            "source": source(urgent.source()),
        },
        "tls": {
            "requirement": code::tls(*secure.value()),
            "upgrade_turns_it_on": facts.turns_tls_on(),
            "text": tls::sentence(*secure.value()).to_string(),
            "seen_scheme": seen.scheme.map(kvs::Scheme::as_str),
            "seen_port": seen.port,
            "prefers_native": seen.native,
            "tls_config_vars": seen.tls_config_vars,
            "source": source(secure.source()),
        },
        "upgrade_to": assessment.upgrade.as_ref().map(|upgrade| upgrade.to.to_string()),
        "maintenance": upkeep(facts),
        "attachments": attachments(store),
        "settings": settings(store),
        "info": info(store),
        "findings": findings(facts),
        "could_not_read": unread(facts),
        "parts": {
            "store": code::reading(&store.database),
            "maintenance": code::reading(&store.maintenance),
            "settings": code::reading(&store.settings),
            "window": code::reading(&store.window),
            "history": code::reading(&store.history),
        },
    })
}

fn upkeep(facts: &Facts) -> Value {
    let store = &facts.store;
    let record = store.maintenance.last_known().and_then(Option::as_ref);
    json!({
        "state": code::maintenance(&facts.progress),
        "text": maintenance::sentence(&facts.progress).to_string(),
        "record": record.map(of_record),
        "window": store.weekly_window().map(|window| window.text().to_owned()),
        "earlier": store.history.last_known().map(|all| all.iter().map(of_record).collect::<Vec<_>>()),
        "read_at": store.maintenance.known_since().map(moment),
    })
}

fn of_record(record: &platform::model::Maintenance) -> Value {
    let at = |moment: &Option<Moment>| moment.as_ref().map(|moment| moment.text().to_owned());
    json!({
        "status": record.status.as_str(),
        "reason": record.reason,
        "method": record.method,
        "scheduled_for": at(&record.scheduled_for),
        "required_by": at(&record.required_by),
        "started_at": at(&record.started_at),
        "completed_at": at(&record.completed_at),
        "duration_seconds": record.duration_seconds,
    })
}

fn attachments(store: &KeyValueStore) -> Value {
    let apps = store.attached_apps();
    let all = apps.iter().flat_map(|app| {
        app.attachments.iter().map(|attached| {
            json!({
                "app": app.app.name,
                "owns": app.owner,
                "name": attached.name,
                "config_vars": attached.config_vars.names(),
                "by_naming_rule": attached.config_vars.is_derived(),
            })
        })
    });
    all.collect()
}

fn settings(store: &KeyValueStore) -> Value {
    store.settings.last_known().map_or(Value::Null, |settings| {
        json!({
            "maxmemory_policy": settings.maxmemory_policy.as_ref().map(|set| set.value.clone()),
            "timeout_seconds": settings.timeout.as_ref().map(|set| set.value),
            "notify_keyspace_events": settings.notify_keyspace_events.as_ref().map(|set| set.value.clone()),
        })
    })
}

fn info(store: &KeyValueStore) -> Value {
    let rows = store.database.last_known().map(|database| database.info.as_slice()).unwrap_or_default();
    let rows = rows.iter().filter(|row| !speaks_of_secrets(&row.name));
    rows.map(|row| {
        let values: Vec<String> = row.values.iter().map(ToString::to_string).collect();
        json!({ "name": row.name, "values": values })
    })
    .collect()
}

fn findings(facts: &Facts) -> Value {
    let found = facts.assessment.findings.iter();
    found
        .filter(|found| !matches!(found.what(), Finding::ReadFailed { .. }))
        .map(|found| {
            let told = finding::told(found.what());
            json!({
                "kind": code::finding(found.what()),
                "title": told.title.to_string(),
                "text": told.text.to_string(),
                "source": source(found.source()),
            })
        })
        .collect()
}

fn unread(facts: &Facts) -> Value {
    let failed = facts.assessment.findings.iter().filter_map(|found| match found.what() {
        Finding::ReadFailed { what, error, last_known } => {
            let mut failure = failure(code::subject(*what), error);
            if let (Some(fields), Some(at)) = (failure.as_object_mut(), last_known) {
                fields.insert("last_known_at".to_owned(), Value::String(moment(*at)));
            }
            Some(failure)
        }
        _ => None,
    });
    failed.collect()
}

fn failure(what: &str, error: &Error) -> Value {
    json!({
        "what": what,
        "why": errors::brief(error).to_string(),
        "status": error.status,
        "id": error.id,
        "request_id": error.request_id,
    })
}

fn source(source: &Source) -> Value {
    json!({ "title": source.title, "url": source.url })
}

fn moment(at: OffsetDateTime) -> String {
    at.to_offset(UtcOffset::UTC).replace_nanosecond(0).unwrap_or(at).format(&Rfc3339).unwrap_or_default()
}

fn day(date: Date) -> String {
    date.format(format_description!("[year]-[month]-[day]")).unwrap_or_default()
}
