//! One add-on of a scenario.

use super::ScenarioError;
use super::build::days_before;
use super::text::{AddOnText, HistoryText, MaintenanceText, SettingsText};
use crate::state::World;
use crate::state::addon::{AddOn, Phase, Store};
use crate::state::attachment::Attachment;
use crate::state::data::Data;
use crate::state::maintenance::{Maintenance, Stage, Upkeep};
use crate::state::settings::Settings;
use crate::state::window::Window;
use std::collections::BTreeMap;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

pub fn addon(world: &mut World, text: &AddOnText) -> Result<(), ScenarioError> {
    let wrong = |what: String| ScenarioError::new(format!("add-on {}: {what}", text.name));
    let now = world.clock.now();
    let id = world.ids.of("addon", &text.name);
    let app = world.app_named(&text.app).ok_or_else(|| wrong(format!("no app {}.", text.app)))?.id;
    let (service, plan) =
        world.catalogue.plan(&text.plan).ok_or_else(|| wrong(format!("no plan {}.", text.plan)))?;
    let (service, plan) = (service.name.clone(), plan.name.clone());
    let (store, mut endpoint, upkeep) = world.new_store(&text.name, &service, &plan);
    let created_at = days_before(now, text.created_days_ago);
    let store = store.map(|store| self::store(world, text, store));
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
        quirk: text.quirk,
    };
    if world.addons.insert(id, addon).is_some() {
        return Err(wrong("there are two of this name.".into()));
    }
    attach(world, text, id, app, created_at)
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
    let usual = BTreeMap::from([(text.app.clone(), vec![usual])]);
    let wanted = if text.attachments.is_empty() { &usual } else { &text.attachments };
    for (app_name, names) in wanted {
        let wrong = || ScenarioError::new(format!("add-on {}: no app {app_name}.", text.name));
        let app = world.app_named(app_name).ok_or_else(wrong)?.id;
        for name in names {
            let id = world.ids.of("attachment", &format!("{app_name} {name}"));
            let attachment = Attachment { id, name: name.clone(), addon, app, created_at };
            if world.attachments.insert(id, attachment).is_some() {
                return Err(ScenarioError::new(format!("{app_name} has two attachments called {name}.")));
            }
        }
    }
    Ok(())
}

fn store(world: &World, text: &AddOnText, mut store: Store) -> Store {
    let memory = world.catalogue.plan(&text.plan).map_or(0, |(_, plan)| plan.memory_mb);
    let share = world.ids.rng(&format!("data {}", text.name)).u64(20..70);
    store.version = text.version.clone().unwrap_or(store.version);
    store.settings = settings(&text.settings);
    store.data = Data::of(text.data_mb.unwrap_or(memory * share / 100));
    store.clients.per_dyno = text.clients_per_dyno.unwrap_or(store.clients.per_dyno);
    store.clients.others = text.other_clients.unwrap_or(store.clients.others);
    store
}

fn settings(text: &SettingsText) -> Settings {
    let usual = Settings::default();
    Settings {
        maxmemory_policy: text.maxmemory_policy.clone().unwrap_or(usual.maxmemory_policy),
        notify_keyspace_events: text.notify_keyspace_events.clone().unwrap_or(usual.notify_keyspace_events),
        timeout: text.timeout.unwrap_or(usual.timeout),
    }
}

fn upkeep(world: &World, text: &AddOnText, mut upkeep: Upkeep) -> Result<Upkeep, ScenarioError> {
    let wrong = |what: &str| ScenarioError::new(format!("add-on {}: {what}", text.name));
    let now = world.clock.now();
    if let Some(window) = &text.window {
        let (day, time) = window.split_once(' ').ok_or_else(|| wrong("a window is a day and a time."))?;
        upkeep.window = Some(Window::parse(day, time).ok_or_else(|| wrong("this is no window."))?);
    }
    upkeep.history = text.history.iter().map(|past| self::past(past, now)).collect();
    upkeep.current = match &text.maintenance {
        Some(planned) => {
            Some(self::planned(world, text, planned, upkeep.window).ok_or_else(|| wrong("unknown status."))?)
        }
        None => upkeep.history.first().cloned(),
    };
    Ok(upkeep)
}

fn past(text: &HistoryText, now: OffsetDateTime) -> Maintenance {
    let started_at = days_before(now, text.days_ago);
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

fn planned(
    world: &World,
    addon: &AddOnText,
    text: &MaintenanceText,
    window: Option<Window>,
) -> Option<Maintenance> {
    let now = world.clock.now();
    let earliest = now.saturating_add(Duration::days(text.scheduled_in_days.unwrap_or(9)));
    let stage = match text.status.as_str() {
        "pending" => Stage::Pending,
        "preparing" => {
            let mut rng = world.ids.rng(&format!("preparing {}", addon.name));
            Stage::Preparing { ready_at: now.saturating_add(world.pace.about(600.0, 0.3, &mut rng)) }
        }
        "ready" => Stage::Ready,
        _ => return None,
    };
    Some(Maintenance {
        stage,
        method: method(&text.reason),
        reason: text.reason.clone(),
        created_at: days_before(now, if matches!(stage, Stage::Preparing { .. }) { 0 } else { 4 }),
        required_by: Some(earliest.saturating_add(Duration::days(21))),
        scheduled_for: Some(window.map_or(earliest, |window| window.next_start(earliest))),
        previously_scheduled_for: None,
        target: text.target.clone(),
    })
}

/// Upgrades change over to a follower; routine work fails over to the standby.
fn method(reason: &str) -> &'static str {
    if reason == "customer_request" { "changeover" } else { "failover" }
}
