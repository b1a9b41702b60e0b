//! Calls of the Platform API.

use http::Method;
use serde_json::Value;

use super::{
    Equivalent,
    names::{self, Names},
    other, same, secret,
};
use crate::Wire;

pub(super) fn command(wire: &Wire, path: &[&str], all: &dyn Names) -> Option<Equivalent> {
    match (&wire.method, path) {
        (&Method::GET, ["account"]) => same(&["auth:whoami"]),
        (&Method::GET, ["apps"]) => same(&["apps", "--all", "--json"]),
        (&Method::GET, ["teams"]) => same(&["teams", "--json"]),
        (_, ["apps", app, rest @ ..]) => of_app(wire, &names::app(all, app), rest, all),
        (&Method::GET, ["addons"]) => same(&["addons", "--all", "--json"]),
        (&Method::GET, ["addons", addon]) => other(&["addons:info", &names::addon(all, addon).name]),
        (&Method::GET, ["addons", addon, "addon-attachments"]) => {
            same(&["addons:info", &names::addon(all, addon).name])
        }
        (&Method::GET, ["addons", addon, "config"]) => {
            let addon = names::addon(all, addon);
            secret(other(&["redis:credentials", &addon.name, "-a", &addon.app]))
        }
        (&Method::GET, ["addon-services", service, "plans"]) => same(&["addons:plans", service, "--json"]),
        (&Method::POST, ["actions", "addons", "resolve"]) => {
            let name = names::addon(all, text(wire, "/addon")?).name;
            match text(wire, "/app") {
                Some(app) => same(&["addons:info", &name, "-a", &names::app(all, app)]),
                None => same(&["addons:info", &name]),
            }
        }
        (&Method::POST, ["addon-attachments"]) => attach(wire, all),
        (&Method::DELETE, ["addon-attachments", id]) => {
            let attachment = names::attachment(all, id);
            same(&["addons:detach", &attachment.name, "-a", &attachment.app])
        }
        _ => None,
    }
}

fn of_app(wire: &Wire, app: &str, rest: &[&str], all: &dyn Names) -> Option<Equivalent> {
    match (&wire.method, rest) {
        (&Method::GET, []) => same(&["apps:info", "-a", app, "--json"]),
        (&Method::PATCH, []) => {
            let on = wire.body.as_ref()?.get("maintenance")?.as_bool()?;
            same(&[if on { "maintenance:on" } else { "maintenance:off" }, "-a", app])
        }
        (&Method::GET, ["addons"]) => same(&["addons", "-a", app, "--json"]),
        (&Method::GET, ["addon-attachments"]) => other(&["addons", "-a", app, "--json"]),
        (&Method::GET, ["formation"]) => same(&["ps:scale", "-a", app]),
        (&Method::GET, ["dynos"]) => same(&["ps", "-a", app, "--json"]),
        (&Method::GET, ["releases"]) => same(&["releases", "-a", app, "--num", "20", "--json"]),
        (&Method::GET, ["config-vars"]) => secret(same(&["config", "-a", app, "--json"])),
        (&Method::GET, ["features", feature]) => same(&["features:info", feature, "-a", app, "--json"]),
        (&Method::PATCH, ["formation"]) => scale(wire, app),
        (&Method::POST, ["addons"]) => create(wire, app),
        (&Method::DELETE, ["addons", addon]) => {
            let name = names::addon(all, addon).name;
            same(&["addons:destroy", &name, "-a", app, "--confirm", app])
        }
        _ => None,
    }
}

fn scale(wire: &Wire, app: &str) -> Option<Equivalent> {
    let updates = wire.body.as_ref()?.get("updates")?.as_array()?;
    let one = |update: &Value| Some(format!("{}={}", update["type"].as_str()?, update["quantity"].as_u64()?));
    let pairs: Vec<String> = updates.iter().map(one).collect::<Option<_>>()?;
    let words: Vec<&str> =
        ["ps:scale"].into_iter().chain(pairs.iter().map(String::as_str)).chain(["-a", app]).collect();
    same(&words)
}

/// What is meant for the add-on stands behind `--` (facts 7). The URL of a fork is a secret, so a variable of the
/// shell stands for it.
fn create(wire: &Wire, app: &str) -> Option<Equivalent> {
    let mut words = vec!["addons:create", text(wire, "/plan")?, "-a", app];
    for (place, option) in [("/name", "--name"), ("/attachment/name", "--as"), ("/confirm", "--confirm")] {
        if let Some(value) = text(wire, place) {
            words.extend([option, value]);
        }
    }
    let mut equivalent = same(&words)?;
    if wire.body.as_ref()?.pointer("/config/fork").is_some() {
        equivalent.command.push_str(r#" -- --fork "$KVS_URL""#);
    }
    Some(equivalent)
}

fn attach(wire: &Wire, all: &dyn Names) -> Option<Equivalent> {
    let addon = names::addon(all, text(wire, "/addon")?).name;
    let app = names::app(all, text(wire, "/app")?);
    let mut words = vec!["addons:attach", &addon, "-a", &app];
    let confirm = text(wire, "/confirm");
    if let Some(name) = text(wire, "/name") {
        words.extend(["--as", name]);
    }
    // The client has no option for a namespace that an add-on of this kind would have.
    if text(wire, "/namespace").is_some() {
        return None;
    }
    if confirm.is_some() {
        words.extend(["--confirm", &app]);
    }
    same(&words)
}

fn text<'a>(wire: &'a Wire, place: &str) -> Option<&'a str> {
    wire.body.as_ref()?.pointer(place)?.as_str()
}
