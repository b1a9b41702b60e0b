//! Calls of the Data API.

use http::Method;
use serde_json::Value;

use super::{
    Equivalent,
    names::{self, AddonNames, Names},
    other, same, secret,
};
use crate::Wire;

pub(super) fn command(wire: &Wire, path: &[&str], all: &dyn Names) -> Option<Equivalent> {
    match path {
        ["redis", "v0", "databases", store, rest @ ..] => database(wire, rest, &names::addon(all, store)),
        ["data", "maintenances", "v1", "apps", app] if wire.method == Method::GET => {
            same(&["data:maintenances", "-a", &names::app(all, app), "--json"])
        }
        ["data", "maintenances", "v1", addon, rest @ ..] => {
            maintenance(wire, rest, &names::addon(all, addon))
        }
        _ => None,
    }
}

fn database(wire: &Wire, rest: &[&str], AddonNames { name, app }: &AddonNames) -> Option<Equivalent> {
    let in_app = |words: [&str; 2]| same(&[words[0], name, "-a", app, words[1]]);
    match (&wire.method, rest) {
        (&Method::GET, []) => secret(in_app(["redis:info", "--json"])),
        (&Method::GET, ["wait"]) => same(&["redis:wait", name, "-a", app]),
        (&Method::GET, ["config"]) => other(&["redis:info", name, "-a", app]),
        (&Method::PATCH, ["config"]) => setting(wire, name, app),
        (&Method::POST, ["upgrade"]) => {
            let version = text(wire, "/version")?;
            same(&["redis:upgrade", name, "--version", &version, "-a", app, "--confirm", app])
        }
        (&Method::POST, ["credentials_rotation"]) => in_app(["redis:credentials", "--reset"]),
        (&Method::POST, ["stats", "reset"]) => {
            same(&["redis:stats-reset", name, "-a", app, "--confirm", app])
        }
        _ => None,
    }
}

/// The client changes one setting at a time.
fn setting(wire: &Wire, name: &str, app: &str) -> Option<Equivalent> {
    let mut fields = wire.body.as_ref()?.as_object()?.iter();
    let ((setting, value), None) = (fields.next()?, fields.next()) else { return None };
    let value = plain(value)?;
    let (command, option) = match setting.as_str() {
        "maxmemory_policy" => ("redis:maxmemory", "--policy"),
        "timeout" => ("redis:timeout", "--seconds"),
        "notify_keyspace_events" => ("redis:keyspace-notifications", "--config"),
        _ => return None,
    };
    same(&[command, name, option, &value, "-a", app])
}

fn maintenance(wire: &Wire, rest: &[&str], AddonNames { name, app }: &AddonNames) -> Option<Equivalent> {
    match (&wire.method, rest) {
        (&Method::GET, []) => same(&["data:maintenances:info", name, "-a", app, "--json"]),
        (&Method::GET, ["history", ""]) => {
            let most = wire.path.split_once("limit=").map_or("5", |(_, most)| most);
            same(&["data:maintenances:history", name, "-a", app, "--num", most, "--json"])
        }
        (&Method::GET, ["window"]) => same(&["data:maintenances:window", name, "-a", app]),
        (&Method::POST, ["window"]) => {
            let (day, time) = (text(wire, "/day_of_week")?, text(wire, "/time_of_day")?);
            same(&["data:maintenances:window:update", name, &day, &time, "-a", app])
        }
        (&Method::POST, ["schedule"]) => {
            let weeks = text(wire, "/delay_weeks")?;
            same(&["data:maintenances:schedule", name, "--weeks", &weeks, "-a", app])
        }
        (&Method::POST, ["run"]) => same(&["data:maintenances:run", name, "-a", app]),
        _ => None,
    }
}

fn text(wire: &Wire, place: &str) -> Option<String> {
    plain(wire.body.as_ref()?.pointer(place)?)
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
