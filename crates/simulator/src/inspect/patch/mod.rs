//! Changes "somebody else" makes, outside any client that is watched. One request changes one
//! thing, which its body names first: `app`, `addon`, `attach`, `detach`, `account`, `sign_in` or
//! `platform`.

mod addon;
mod app;
mod attachment;
mod people;
mod platform;

use crate::state::World;
use crate::wire::error::ApiError;
use http::StatusCode;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

type Change = fn(&mut World, Value) -> Result<(), ApiError>;

const CHANGES: [(&str, Change); 7] = [
    ("app", |world, body| app::change(world, read(body)?)),
    ("addon", |world, body| addon::change(world, read(body)?)),
    ("attach", |world, body| attachment::attach(world, read(body)?)),
    ("detach", |world, body| attachment::detach(world, read(body)?)),
    ("account", |world, body| people::account(world, read(body)?)),
    ("sign_in", |world, body| people::sign_in(world, read(body)?)),
    ("platform", |world, body| platform::change(world, read(body)?)),
];

pub fn apply(world: &mut World, body: &[u8]) -> Result<(), ApiError> {
    let names = || CHANGES.iter().map(|(name, _)| *name);
    let fields: Map<String, Value> = super::read(body).map_err(|error| error.allowing(names()))?;
    let mut named = CHANGES.iter().filter(|(name, _)| fields.contains_key(*name));
    match (named.next(), named.next()) {
        (Some((_, change)), None) => change(world, Value::Object(fields)),
        _ => Err(ApiError::invalid("Name one thing to change.").allowing(names())),
    }
}

fn read<T: DeserializeOwned>(body: Value) -> Result<T, ApiError> {
    serde_json::from_value(body)
        .map_err(|error| ApiError::invalid(format!("This cannot be changed so: {error}.")))
}

/// More names than this are of no help.
const NAMED_AT_MOST: usize = 50;

/// Nothing of this name; says which names there are.
fn missing<'n>(kind: &str, asked: &str, known: impl Iterator<Item = &'n str>) -> ApiError {
    let message = format!("There is no {kind} called {asked:?}.");
    ApiError::new(StatusCode::NOT_FOUND, "not_found", message).allowing(known.take(NAMED_AT_MOST))
}

fn app_id(world: &World, name: &str) -> Result<uuid::Uuid, ApiError> {
    let known = || world.apps.values().map(|app| app.name.as_str());
    world.app_named(name).map(|app| app.id).ok_or_else(|| missing("app", name, known()))
}

fn addon_id(world: &World, name: &str) -> Result<uuid::Uuid, ApiError> {
    let known = || world.addons.values().map(|addon| addon.name.as_str());
    world.addon_named(name).map(|addon| addon.id).ok_or_else(|| missing("add-on", name, known()))
}
