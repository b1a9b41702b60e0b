//! Eviction policy, idle timeout and keyspace notifications.

use super::{find, flaws};
use crate::state::World;
use crate::state::settings::{NOTIFICATION_FLAGS, POLICIES, Settings};
use crate::wire::answer::Outcome;
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use serde_json::{Map, Value, json};

pub fn show(world: &mut World, call: &Call) -> Outcome {
    let addon = find::store(world, call)?;
    flaws::before(world, addon.id)?;
    let settings = addon.store.as_ref().map(|store| store.settings.clone()).unwrap_or_default();
    flaws::after(world, addon.id, view(&settings))
}

pub fn change(world: &mut World, call: &Call) -> Outcome {
    let id = find::store_to_change(world, call)?;
    let fields = call.fields()?;
    let policy = fields.text("maxmemory_policy")?;
    if let Some(policy) = policy.filter(|policy| POLICIES.iter().all(|(known, _)| known != policy)) {
        return Err(ApiError::invalid(format!("{policy} is not an eviction policy.")));
    }
    let flags =
        fields.text("notify_keyspace_events")?.map(|flags| if flags == "disabled" { "" } else { flags });
    if flags.is_some_and(|flags| !flags.chars().all(|flag| NOTIFICATION_FLAGS.contains(flag))) {
        return Err(ApiError::invalid("notify_keyspace_events holds an unknown flag."));
    }
    let timeout = match fields.get("timeout") {
        None => None,
        Some(asked) => {
            let seconds = asked.as_u64().or_else(|| asked.as_str()?.parse().ok());
            Some(seconds.ok_or_else(|| ApiError::invalid("timeout must be a number of seconds."))?)
        }
    };
    if let Some(store) = world.addons.get_mut(&id).and_then(|addon| addon.store.as_mut()) {
        let settings = &mut store.settings;
        settings.maxmemory_policy = policy.map_or_else(|| settings.maxmemory_policy.clone(), str::to_owned);
        settings.notify_keyspace_events =
            flags.map_or_else(|| settings.notify_keyspace_events.clone(), str::to_owned);
        settings.timeout = timeout.unwrap_or(settings.timeout);
    }
    show(world, call)
}

fn view(settings: &Settings) -> Value {
    let values: Map<String, Value> =
        POLICIES.iter().map(|(name, effect)| ((*name).to_owned(), (*effect).into())).collect();
    let usual = Settings::default();
    json!({
        "maxmemory_policy": {
            "value": settings.maxmemory_policy,
            "desc": "What happens to keys when memory is full",
            "default": usual.maxmemory_policy,
            "values": values,
        },
        "notify_keyspace_events": {
            "value": settings.notify_keyspace_events,
            "desc": "Which key events are published",
            "default": usual.notify_keyspace_events,
        },
        "timeout": {
            "value": settings.timeout,
            "desc": "Seconds after which an idle connection is closed, 0 for never",
            "default": usual.timeout,
        },
        "standby_segv_workaround": {
            "value": false,
            "desc": "Works around a crash of the standby",
            "default": false,
        },
    })
}
