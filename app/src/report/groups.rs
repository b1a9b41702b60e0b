//! The groups of a sheet: those of the add-on's page. A part that was not read has no entries.

use kvs::{AttachedAs, Catalogue, TlsRequirement, sources};
use platform::model::{Maintenance, Moment, Setting};
use time::Date;

use super::{
    document::{Entry, Group, Whence},
    said, utc,
};
use crate::{
    fleet::facts::Facts,
    paste::speaks_of_secrets,
    text::report as text,
    words::{
        addon::{dates, label, subject},
        kvs::{lifecycle, maintenance as upkeep, money, plan as words, setting, tls, tls_reason, version},
        time::length,
    },
};

/// All groups that have something in them.
pub fn all(facts: &Facts, catalogue: &Catalogue, today: Date, whence: Whence) -> Vec<Group> {
    [
        Group::of(label::ENGINE, engine(facts, catalogue, today)),
        Group::of(label::TLS, encryption(facts)),
        Group::of(label::PLAN, plan(facts, whence)),
        Group::of(label::ATTACHMENTS, attachments(facts)),
        Group::of(label::MAINTENANCE, maintenance(facts)),
        Group::of(label::HISTORY, history(facts)),
        Group::of(label::SETTINGS, settings(facts)),
        Group::of(label::INFO, info(facts)).map(Group::quoted),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn engine(facts: &Facts, catalogue: &Catalogue, today: Date) -> Vec<Entry> {
    if facts.store.database.last_known().is_none() {
        return Vec::new();
    }
    let runs = facts.assessment.runs.what();
    let text = facts.store.version_text().unwrap_or_else(|| label::UNKNOWN.to_string());
    let engine = runs.engine.map_or(text.clone(), |engine| format!("{} {text}", version::engine(engine)));
    let verdict = &facts.assessment.lifecycle;
    let mut entries = vec![Entry::new(label::RUNS, engine)];
    entries.extend(runs.read_at.map(|at| Entry::new(text::READ_AT, utc(at))));
    entries.push(Entry::new(label::LIVES, lifecycle::sentence(verdict.value())));
    entries.push(Entry::new(label::WHY, lifecycle::reason(verdict.reason())).cited(verdict.source()));
    let notice = facts.line().and_then(|line| catalogue.get(line)?.retirement(&facts.plan));
    let steps = notice.map(|notice| dates::steps(notice, today)).unwrap_or_default();
    if !steps.is_empty() {
        let steps: Vec<String> = steps.into_iter().map(|step| step.text.to_string()).collect();
        entries.push(Entry::new(label::DATES, steps.join(" · ")));
    }
    entries
}

fn encryption(facts: &Facts) -> Vec<Entry> {
    let (verdict, seen) = (&facts.assessment.tls, &facts.assessment.tls_seen);
    let requirement = *verdict.value();
    let mut entries = vec![
        Entry::new(label::REQUIREMENT, tls::sentence(requirement)),
        Entry::new(label::WHY, tls_reason::sentence(verdict.reason())).cited(verdict.source()),
    ];
    let port = seen.port.map(|port| tls::port(port).to_string());
    let native = tls::native(seen).map(|text| text.to_string());
    let scheme: Vec<String> = tls::scheme(seen).into_iter().collect();
    if !scheme.is_empty() || port.is_some() || native.is_some() {
        let seen: Vec<String> = port.into_iter().chain(native).collect();
        entries.push(Entry::codes(label::SEEN, &scheme, seen.join(" · ")));
    }
    if !seen.tls_config_vars.is_empty() {
        entries.push(Entry::codes(label::TLS_VARS, &seen.tls_config_vars, ""));
    }
    if requirement != TlsRequirement::Unknown {
        entries.extend(facts.assessment.client_must.iter().map(|duty| {
            let told = tls::duty(duty.what());
            Entry::new(label::CLIENT_MUST, format!("{}: {}", told.title, told.text)).cited(duty.source())
        }));
    }
    entries
}

fn plan(facts: &Facts, whence: Whence) -> Vec<Entry> {
    let plan = &facts.plan;
    let mut entries = vec![Entry::new(label::PLAN, plan.name())];
    if whence != Whence::Pasted {
        let price = facts.store.price();
        entries.push(Entry::new(label::PRICE, money::price(&price)));
    }
    if let Some(figures) = plan.characteristics() {
        entries.push(Entry::new(label::MEMORY, figures.memory));
        entries.push(Entry::new(label::CONNECTIONS, money::grouped(figures.connections.into())));
        entries.push(Entry::new(label::TENANCY, words::tenancy(figures.tenancy)).cited(&sources::PLAN_TABLE));
    }
    entries.extend(plan.persistence().map(|kept| Entry::new(label::PERSISTENCE, words::persistence(kept))));
    entries.extend(plan.has_standby().map(|has| Entry::new(label::STANDBY, words::standby(has))));
    entries
        .extend(plan.upgrades_at_once().map(|at_once| Entry::new(label::UPGRADES, words::upgrades(at_once))));
    entries
}

fn attachments(facts: &Facts) -> Vec<Entry> {
    let apps = facts.store.attached_apps();
    let one = |app: &kvs::AttachedApp, attached: &AttachedAs| {
        let mut remarks = vec![subject::attached_as(attached.name.as_deref()).to_string()];
        remarks.extend(app.owner.then(|| label::OWNER.to_string()));
        remarks.extend(attached.config_vars.is_derived().then(|| label::DERIVED.to_string()));
        Entry::codes(subject::app(app), attached.config_vars.names(), remarks.join(" · "))
    };
    apps.iter().flat_map(|app| app.attachments.iter().map(move |attached| one(app, attached))).collect()
}

fn maintenance(facts: &Facts) -> Vec<Entry> {
    let store = &facts.store;
    let mut entries = Vec::new();
    if let Some(record) = store.maintenance.last_known() {
        entries.push(Entry::new(label::STATUS, upkeep::sentence(&facts.progress)));
        let record = record.as_ref().filter(|_| facts.progress != kvs::MaintenanceProgress::Idle);
        entries.extend(record.map(details).unwrap_or_default());
        entries.extend(store.maintenance.known_since().map(|at| Entry::new(text::READ_AT, utc(at))));
    }
    entries.extend(store.weekly_window().map(|window| Entry::new(label::WINDOW, window.text())));
    entries
}

fn details(record: &Maintenance) -> Vec<Entry> {
    let texts = [
        (label::CAUSE, record.reason.as_deref().map(upkeep::cause)),
        (label::METHOD, record.method.as_deref().map(upkeep::method)),
    ];
    let times = [
        (label::SCHEDULED, &record.scheduled_for),
        (label::REQUIRED_BY, &record.required_by),
        (label::STARTED, &record.started_at),
        (label::COMPLETED, &record.completed_at),
    ];
    let texts = texts.into_iter().filter_map(|(name, text)| Some(Entry::new(name, text?)));
    let times = times.into_iter().filter_map(|(name, at)| Some(Entry::new(name, written(at.as_ref()?))));
    texts.chain(times).collect()
}

fn written(moment: &Moment) -> String {
    moment.at().map_or_else(|| said(moment.text()), utc)
}

fn history(facts: &Facts) -> Vec<Entry> {
    let records = facts.store.history.last_known().map(Vec::as_slice).unwrap_or_default();
    records
        .iter()
        .map(|record| {
            let times = [&record.completed_at, &record.started_at, &record.scheduled_for];
            let when = times.into_iter().flatten().next().map_or_else(|| label::UNKNOWN.to_string(), written);
            let took = record.duration_seconds.and_then(|s| std::time::Duration::try_from_secs_f64(s).ok());
            let parts = [
                Some(upkeep::status(&record.status)),
                record.reason.as_deref().map(upkeep::cause),
                record.method.as_deref().map(upkeep::method),
                took.map(|took| upkeep::took(&length(took))),
            ];
            let parts: Vec<String> = parts.into_iter().flatten().map(|part| part.to_string()).collect();
            Entry::new(when, parts.join(" · "))
        })
        .collect()
}

fn settings(facts: &Facts) -> Vec<Entry> {
    fn one<T>(
        set: Option<&Setting<T>>,
        name: impl std::fmt::Display,
        write: impl Fn(&T) -> String,
    ) -> Option<Entry> {
        let set = set?;
        let value = write(&set.value);
        let default = set.default.as_ref().map(|default| setting::default(&value, &write(default)));
        Some(Entry::codes(name, &[value], default.map(|text| text.to_string()).unwrap_or_default()))
    }
    let Some(settings) = facts.store.settings.last_known() else { return Vec::new() };
    let policy = one(settings.maxmemory_policy.as_ref(), setting::EVICTION, Clone::clone);
    let timeout =
        one(settings.timeout.as_ref(), setting::TIMEOUT, |s| setting::timeout_value(*s).to_string());
    let notify = one(settings.notify_keyspace_events.as_ref(), setting::NOTIFICATIONS, |flags| {
        setting::notifications_value(flags).to_string()
    });
    [policy, timeout, notify].into_iter().flatten().collect()
}

fn info(facts: &Facts) -> Vec<Entry> {
    let rows = facts.store.database.last_known().map(|database| database.info.as_slice()).unwrap_or_default();
    rows.iter()
        .filter(|row| !speaks_of_secrets(&row.name))
        .map(|row| {
            let values: Vec<String> = row.values.iter().map(ToString::to_string).collect();
            Entry::new(&row.name, values.join(", "))
        })
        .collect()
}
