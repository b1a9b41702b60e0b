//! From what was pasted to what may be kept: only fields that are shown, and of a connection URL its scheme and port.

use platform::model::Connection;
use serde_json::{Map, Value};

use super::mask::{Secrets, speaks_of_secrets};

/// What of a paste is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    pub value: Value,
    /// How many passwords and keys were dropped.
    pub secrets: usize,
}

/// Every field that is shown (facts 3.5 and 3.6). All others are dropped unread.
const FIELDS: &[&str] = &[
    "addon",
    "addon_id",
    "addon_service",
    "app",
    "attachments",
    "completed_at",
    "config_vars",
    "created_at",
    "duration_seconds",
    "id",
    "info",
    "kind",
    "maintenances",
    "method",
    "name",
    "plan",
    "prefer_native_tls",
    "previously_scheduled_for",
    "reason",
    "required_by",
    "resource_url",
    "scheduled_for",
    "server_created_at",
    "started_at",
    "status",
    "uuid",
    "values",
    "version",
    "window",
];
/// Of these only the scheme and the port are kept.
const ADDRESS: &str = "resource_url";
/// Ids: everywhere else a UUID is taken for a token, as those made before 2024 look like one.
const IDS: [&str; 3] = ["addon_id", "id", "uuid"];
/// Names of config vars; never what is in them.
const NAMES: [&str; 2] = ["config_vars", "attachments"];

/// Drops everything that is not shown, secrets first.
pub fn kept(value: Value) -> Kept {
    let secrets = Secrets::of(&value);
    Kept { value: one(value, &secrets), secrets: secrets.count() }
}

fn one(value: Value, secrets: &Secrets) -> Value {
    match value {
        Value::String(text) => Value::String(secrets.masked(&text)),
        Value::Array(items) => Value::Array(items.into_iter().map(|item| one(item, secrets)).collect()),
        Value::Object(fields) => Value::Object(object(fields, secrets)),
        plain => plain,
    }
}

fn object(fields: Map<String, Value>, secrets: &Secrets) -> Map<String, Value> {
    // A row of a store that is called after a secret has no value that may be kept.
    let is_secret = fields.get("name").and_then(Value::as_str).is_some_and(speaks_of_secrets);
    fields
        .into_iter()
        .filter(|(name, _)| FIELDS.contains(&name.as_str()))
        .filter(|(name, _)| !(is_secret && name == "values"))
        .filter_map(|(name, value)| {
            let value = match name.as_str() {
                ADDRESS => address(&value)?,
                id if IDS.contains(&id) => Value::String(secrets.identity(value.as_str()?)?),
                list if NAMES.contains(&list) => names(value, secrets),
                _ => one(value, secrets),
            };
            Some((name, value))
        })
        .collect()
}

fn address(value: &Value) -> Option<Value> {
    let connection = Connection::of(value.as_str()?)?;
    let port = connection.port.map_or_else(String::new, |port| format!(":{port}"));
    Some(Value::String(format!("{}://{port}", connection.scheme)))
}

/// A list of names, or the names of an object that holds their values.
fn names(value: Value, secrets: &Secrets) -> Value {
    let names: Vec<String> = match value {
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Value::Object(fields) => fields.keys().cloned().collect(),
        _ => Vec::new(),
    };
    let is_name = |name: &String| {
        (1..=60).contains(&name.len()) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    names.into_iter().filter(is_name).map(|name| Value::String(secrets.masked(&name))).collect()
}
