//! One add-on of a scenario.

use super::error::ScenarioError;
use super::text::addon::{AddOnText, AttachmentText, HistoryText, MaintenanceText, SettingsText, StatusText};
use crate::state::World;
use crate::state::addon::{AddOn, Phase, Store};
use crate::state::attachment::Attachment;
use crate::state::catalogue::KEY_VALUE_STORE;
use crate::state::data::Data;
use crate::state::maintenance::{Maintenance, Stage, Upkeep};
use crate::state::settings::{POLICIES, Settings};
use crate::state::window::Window;
use std::collections::BTreeMap;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// Seconds until a maintenance that runs at the start is over, give or take.
const RUNNING: f64 = 120.0;
/// More names than this help nobody to find a mistake.
const NAMED_AT_MOST: usize = 20;

pub fn addon(world: &mut World, text: &AddOnText) -> Result<(), ScenarioError> {
    let now = world.clock.now();
    let id = world.ids.of("addon", &text.name);
    let app = app_named(world, &text.app)?;
    let (service, plan) = plan(world, &text.plan)?;
    let (store, mut endpoint, upkeep) = world.new_store(&text.name, &service, &plan);
    let created_at = text.created.from(now);
    let store = store.map(|store| self::store(world, text, &service, &plan, store)).transpose()?;
    if text.plaintext && plan == "mini" {
        let own_port = world.ids.rng(&format!("tls port {}", text.name)).u16(32_000..u16::MAX);
        endpoint.iter_mut().for_each(|endpoint| endpoint.tls_port = Some(own_port));
    }
    let upkeep = upkeep.map(|upkeep| self::upkeep(world, text, upkeep)).transpose()?;
    let addon = AddOn {
        id,
        name: text.name.clone(),
        service,
        plan,
        app,
        phase: Phase::Provisioned,
        provider_id: world.ids.of("provider", &text.name),
        created_at,
        updated_at: created_at,
        endpoint,
        store,
        upkeep,
        flaw: text.flaw,
    };
    if world.addons.insert(id, addon).is_some() {
        return Err(ScenarioError::new(format!("There are two add-ons called {}.", text.name)));
    }
    attach(world, text, id, app, created_at)
}

fn app_named(world: &World, name: &str) -> Result<Uuid, ScenarioError> {
    let id = world.ids.of("app", name);
    let known = || world.apps.values().map(|app| app.name.as_str()).take(NAMED_AT_MOST);
    world.apps.contains_key(&id).then_some(id).ok_or_else(|| ScenarioError::unknown("app", name, known()))
}

/// Service and plan; the Key-Value Store's when the file names only a plan.
fn plan(world: &World, asked: &str) -> Result<(String, String), ScenarioError> {
    let full_name = match asked.contains(':') {
        true => asked.to_owned(),
        false => format!("{KEY_VALUE_STORE}:{asked}"),
    };
    let named = full_name.split_once(':').and_then(|(service, _)| world.catalogue.service(service));
    let Some(service) = named else {
        let known = world.catalogue.services.iter().map(|service| service.name.as_str());
        return Err(ScenarioError::unknown("service of the plan", asked, known));
    };
    let known = || service.plans.iter().map(|plan| plan.name.as_str());
    world
        .catalogue
        .plan(&full_name)
        .map(|(service, plan)| (service.name.clone(), plan.name.clone()))
        .ok_or_else(|| ScenarioError::unknown("plan", asked, known()))
}

fn attach(
    world: &mut World,
    text: &AddOnText,
    addon: Uuid,
    owner: Uuid,
    created_at: OffsetDateTime,
) -> Result<(), ScenarioError> {
    let usual =
        world.addons.get(&addon).map(|addon| world.free_attachment_name(owner, addon)).unwrap_or_default();
    let usual = AttachmentText { name: usual, namespace: None };
    let usual = BTreeMap::from([(text.app.clone(), vec![usual])]);
    let wanted = if text.attachments.is_empty() { &usual } else { &text.attachments };
    for (app_name, names) in wanted {
        let app = app_named(world, app_name)?;
        for AttachmentText { name, namespace } in names {
            let id = world.ids.of("attachment", &format!("{app_name} {name}"));
            let (name, namespace) = (name.clone(), namespace.clone());
            let attachment = Attachment { id, name, namespace, addon, app, created_at };
            if let Some(taken) = world.attachments.insert(attachment) {
                let what = format!("{app_name} has two attachments called {}.", taken.name);
                return Err(ScenarioError::new(what));
            }
        }
    }
    Ok(())
}

fn store(
    world: &World,
    text: &AddOnText,
    service: &str,
    plan: &str,
    mut store: Store,
) -> Result<Store, ScenarioError> {
    let memory = world.catalogue.plan(&format!("{service}:{plan}")).map_or(0, |(_, plan)| plan.memory_mb);
    let share = world.ids.rng(&format!("data {}", text.name)).u64(20..70);
    store.version = text.version.clone().unwrap_or(store.version);
    store.settings = settings(&text.settings)?;
    store.data = Data::of(text.data_mb.unwrap_or(memory * share / 100));
    store.clients.per_dyno = text.clients_per_dyno.unwrap_or(store.clients.per_dyno);
    store.clients.others = text.other_clients.unwrap_or(store.clients.others);
    Ok(store)
}

fn settings(text: &SettingsText) -> Result<Settings, ScenarioError> {
    let usual = Settings::default();
    let policy = text.maxmemory_policy.clone().unwrap_or(usual.maxmemory_policy);
    let known = || POLICIES.iter().map(|(name, _)| *name);
    if !known().any(|name| name == policy) {
        return Err(ScenarioError::unknown("eviction policy", &policy, known()));
    }
    Ok(Settings {
        maxmemory_policy: policy,
        notify_keyspace_events: text.notify_keyspace_events.clone().unwrap_or(usual.notify_keyspace_events),
        timeout: text.timeout.unwrap_or(usual.timeout),
    })
}

fn upkeep(world: &World, text: &AddOnText, mut upkeep: Upkeep) -> Result<Upkeep, ScenarioError> {
    let now = world.clock.now();
    if let Some(window) = &text.window {
        let read = window.split_once(' ').and_then(|(day, time)| Window::parse(day, time));
        upkeep.window = Some(read.ok_or_else(|| {
            let what = "is no window: write a day and a time on the hour or half past, such as";
            ScenarioError::new(format!("{window:?} {what} `tuesday 18:30`."))
        })?);
    }
    upkeep.history = text.history.iter().map(|past| self::past(past, now)).collect();
    upkeep.current = match &text.maintenance {
        Some(planned) => Some(self::planned(world, text, planned, upkeep.window)),
        None => upkeep.history.first().cloned(),
    };
    Ok(upkeep)
}

fn past(text: &HistoryText, now: OffsetDateTime) -> Maintenance {
    let started_at = text.at.from(now);
    let done_at = started_at.saturating_add(Duration::seconds(i64::from(text.seconds)));
    Maintenance {
        stage: Stage::Completed { started_at, done_at },
        method: method(&text.reason),
        reason: text.reason.clone(),
        created_at: started_at.saturating_sub(Duration::days(10)),
        required_by: Some(started_at.saturating_add(Duration::days(18))),
        scheduled_for: Some(started_at),
        previously_scheduled_for: None,
        target: None,
    }
}

fn planned(world: &World, addon: &AddOnText, text: &MaintenanceText, window: Option<Window>) -> Maintenance {
    let now = world.clock.now();
    let mut rng = world.ids.rng(&format!("preparing {}", addon.name));
    let earliest = text.scheduled.from(now);
    let stage = match text.status {
        StatusText::Pending => Stage::Pending,
        StatusText::Preparing => {
            Stage::Preparing { ready_at: now.saturating_add(world.pace.about(600.0, 0.3, &mut rng)) }
        }
        StatusText::Ready => Stage::Ready,
        StatusText::Running => Stage::Running {
            started_at: now,
            done_at: now.saturating_add(world.pace.about(RUNNING, 0.3, &mut rng)),
        },
    };
    let required_by = text
        .required_by
        .map_or(earliest.saturating_add(Duration::days(21)), |required_by| required_by.from(now));
    let usual = if text.target.is_some() { "customer_request" } else { "routine_maintenance" };
    let reason = text.reason.clone().unwrap_or_else(|| usual.to_owned());
    let age = if matches!(stage, Stage::Preparing { .. }) { Duration::ZERO } else { Duration::days(4) };
    Maintenance {
        stage,
        method: method(&reason),
        reason,
        created_at: now.saturating_sub(age),
        required_by: Some(required_by),
        scheduled_for: Some(match (stage, window) {
            (Stage::Running { .. }, _) => now,
            (_, Some(window)) => window.next_start(earliest).min(required_by),
            (_, None) => earliest,
        }),
        previously_scheduled_for: None,
        target: text.target.clone(),
    }
}

/// Upgrades change over to a follower; routine work fails over to the standby.
fn method(reason: &str) -> &'static str {
    if reason == "customer_request" { "changeover" } else { "failover" }
}
