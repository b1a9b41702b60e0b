//! What a JSON value of the official client is about.

use platform::model::{Database, Maintenance, Reference};
use serde_json::Value;

/// One thing that was read from a paste.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// From `heroku redis:info --json`.
    Store { database: Box<Database>, app: Reference, config_vars: Vec<String> },
    /// From `heroku data:maintenances:info --json`, or one of `data:maintenances --json`.
    Maintenance(Box<Maintenance>),
    /// From `heroku data:maintenances:history --json`.
    Earlier(Vec<Maintenance>),
}

/// Everything known in a value, and how many objects in it are of another kind.
pub fn pieces(value: Value) -> (Vec<Piece>, usize) {
    let mut found = Vec::new();
    let mut foreign = 0;
    sort(value, &mut found, &mut foreign);
    (found, foreign)
}

fn sort(value: Value, found: &mut Vec<Piece>, foreign: &mut usize) {
    match value {
        Value::Array(items) => list(items, found, foreign),
        Value::Object(mut fields) => {
            if let Some(Value::Array(items)) = fields.remove("maintenances") {
                return list(items, found, foreign);
            }
            let has = |name: &str| fields.get(name).is_some_and(|value| !value.is_null());
            let is_store = has("info") || has("resource_url") || (has("plan") && has("version"));
            let is_maintenance =
                ["status", "scheduled_for", "required_by"].iter().any(|name| fields.contains_key(*name));
            let piece = match (is_store, is_maintenance) {
                (true, _) => store(Value::Object(fields)),
                (_, true) => maintenance(Value::Object(fields)).map(|one| Piece::Maintenance(Box::new(one))),
                _ => None,
            };
            match piece {
                Some(piece) => found.push(piece),
                None => *foreign += 1,
            }
        }
        _ => {}
    }
}

/// A list of stores, of maintenances of several add-ons, or of one add-on's earlier maintenances.
fn list(items: Vec<Value>, found: &mut Vec<Piece>, foreign: &mut usize) {
    let mut of_list = Vec::new();
    for item in items {
        sort(item, &mut of_list, foreign);
    }
    let all: Option<Vec<&Maintenance>> = of_list
        .iter()
        .map(|piece| match piece {
            Piece::Maintenance(one) => Some(one.as_ref()),
            _ => None,
        })
        .collect();
    let is_history = all.as_ref().is_some_and(|all| match all.as_slice() {
        [first, rest @ ..] => !rest.is_empty() && rest.iter().all(|one| owner(one) == owner(first)),
        [] => false,
    });
    if is_history {
        let all = all.into_iter().flatten().cloned().collect();
        found.push(Piece::Earlier(all));
    } else {
        found.append(&mut of_list);
    }
}

fn owner(maintenance: &Maintenance) -> (&str, &str) {
    (&maintenance.addon.uuid, &maintenance.addon.name)
}

fn store(value: Value) -> Option<Piece> {
    let app = match value.get("app") {
        Some(Value::String(name)) => Reference { name: name.clone(), ..Reference::default() },
        Some(other) => serde_json::from_value(other.clone()).unwrap_or_default(),
        None => Reference::default(),
    };
    let vars = value.get("config_vars").and_then(Value::as_array);
    let config_vars = vars.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    let database = Box::new(serde_json::from_value(value).ok()?);
    Some(Piece::Store { database, app, config_vars })
}

/// One of a store; those of other services are in the same lists.
fn maintenance(value: Value) -> Option<Maintenance> {
    let found: Maintenance = serde_json::from_value(value).ok()?;
    let kind = found.addon.kind.as_deref().unwrap_or(SERVICE);
    kind.starts_with(SERVICE).then_some(found)
}

/// The service's name, as the maintenances' `kind` has it.
pub const SERVICE: &str = "heroku-redis";
