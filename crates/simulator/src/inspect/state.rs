//! The whole state as JSON, without tokens, passwords, connection addresses and config values.

use crate::state::World;
use crate::state::account::{Account, Token};
use crate::state::addon::{AddOn, Store};
use crate::state::app::App;
use crate::state::clients::Census;
use crate::state::clock::data_stamp;
use crate::state::dyno;
use crate::state::fork::{Fork, Stage};
use crate::state::maintenance::Maintenance;
use serde_json::{Map, Value, json};

pub fn view(world: &World) -> Value {
    let census = world.census(world.clock.now());
    json!({
        "now": data_stamp(world.clock.now()),
        "apps": world.apps.values().map(|app| (app.name.clone(), self::app(world, app))).collect::<Map<_, _>>(),
        "addons": world.addons.values().map(|addon| (addon.name.clone(), self::addon(world, addon, &census))).collect::<Map<_, _>>(),
        "accounts": world.accounts.values().map(|account| (account.name.clone(), self::account(account))).collect::<Map<_, _>>(),
        "sign_ins": world.tokens.iter().map(|token| sign_in(world, token)).collect::<Vec<_>>(),
        "engine_versions": world.catalogue.engine_versions,
        "quirks": world.quirks.names(),
    })
}

fn account(account: &Account) -> Value {
    json!({ "two_factor": account.two_factor, "can_pay": account.verified })
}

fn sign_in(world: &World, token: &Token) -> Value {
    let account = world.accounts.get(&token.account).map(|account| account.name.as_str());
    json!({
        "name": token.name,
        "account": account,
        "scopes": crate::access::scope::words(&token.scopes),
        "revoked": token.revoked,
    })
}

fn app(world: &World, app: &App) -> Value {
    let formation: Map<String, Value> = app
        .formation
        .iter()
        .map(|process| (process.kind.clone(), json!({ "quantity": process.quantity, "size": process.size })))
        .collect();
    let dynos: Map<String, Value> = app
        .dynos
        .iter()
        .map(|dyno| {
            let state = match dyno.phase {
                dyno::Phase::Starting { .. } => "starting",
                dyno::Phase::Up => "up",
                dyno::Phase::Stopping { .. } => "stopping",
            };
            (dyno.name(), state.into())
        })
        .collect();
    let config_vars: Vec<String> = app
        .config
        .keys()
        .cloned()
        .chain(world.addon_config(app.id).into_iter().map(|(name, _)| name))
        .collect();
    json!({
        "id": app.id,
        "maintenance": app.maintenance,
        "preboot": app.preboot,
        "formation": formation,
        "dynos": dynos,
        "release": app.version(),
        "config_vars": config_vars,
    })
}

fn addon(world: &World, addon: &AddOn, census: &Census) -> Value {
    let app_name = |id| world.apps.get(id).map(|app| app.name.as_str());
    let attachments: Vec<Value> = world
        .attachments_of_addon(addon.id)
        .map(|attachment| json!({ "app": app_name(&attachment.app), "name": attachment.name, "namespace": attachment.namespace }))
        .collect();
    let upkeep = addon.upkeep.as_ref();
    json!({
        "id": addon.id,
        "app": app_name(&addon.app),
        "plan": addon.full_plan(),
        "state": addon.phase.word(),
        "attachments": attachments,
        "version": addon.store.as_ref().map(|store| store.version.as_str()),
        "settings": addon.store.as_ref().map(|store| json!({
            "maxmemory_policy": store.settings.maxmemory_policy,
            "notify_keyspace_events": store.settings.notify_keyspace_events,
            "timeout": store.settings.timeout,
        })),
        "fork": addon.fork().map(fork),
        "data": addon.store.as_ref().map(data),
        "connections": addon.store.as_ref().map(|_| json!({
            "used": world.clients(addon, census),
            "limit": world.client_limit(addon),
        })),
        "standby": addon.store.as_ref().map(|store| store.standby_back_at.is_none()),
        "window": upkeep.and_then(|upkeep| upkeep.window).map(|window| window.words()),
        "maintenance": upkeep.and_then(|upkeep| upkeep.current.as_ref()).map(maintenance),
        "history": upkeep.map(|upkeep| upkeep.history.iter().map(maintenance).collect::<Vec<_>>()),
    })
}

/// Everything written later than `copied_up_to` is not in the fork.
fn fork(fork: &Fork) -> Value {
    let (stage, copied) = match fork.stage {
        Stage::Awaited => ("awaited", None),
        Stage::Copying { .. } => ("copying", None),
        Stage::Copied { at, up_to } => ("copied", Some((at, up_to))),
        Stage::Failed => ("failed", None),
    };
    json!({
        "of": fork.of_name,
        "stage": stage,
        "copied_at": copied.map(|(at, _)| data_stamp(at)),
        "copied_up_to": copied.map(|(_, up_to)| up_to),
    })
}

fn data(store: &Store) -> Value {
    json!({
        "megabytes": store.data.megabytes,
        "keys_written": store.data.keys_written(),
        "last_write_at": store.data.last_write_at.map(data_stamp),
    })
}

fn maintenance(record: &Maintenance) -> Value {
    json!({
        "status": record.stage.word(),
        "reason": record.reason,
        "target": record.target,
        "created_at": data_stamp(record.created_at),
        "scheduled_for": record.scheduled_for.map(data_stamp),
        "completed_at": record.completed_at().map(data_stamp),
    })
}
