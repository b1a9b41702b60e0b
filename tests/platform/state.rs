//! The simulated platform's state, read.

use std::collections::BTreeMap;

use serde_json::Value;

/// Everything as it was at one moment.
#[derive(Debug, Clone)]
pub struct State(Value);

/// An app, as far as an upgrade touches it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppState {
    /// Whether maintenance mode is on.
    pub maintenance_mode: bool,
    /// Process types with the quantity asked for.
    pub formation: BTreeMap<String, u64>,
    /// Running dynos, such as `worker.1`.
    pub dynos: Vec<String>,
}

/// An add-on, as far as an upgrade touches it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddonState {
    /// With its service: `heroku-redis:premium-0`.
    pub plan: String,
    /// Such as `9.1.0`.
    pub version: String,
    /// Apps it is attached to, by name.
    pub apps: Vec<String>,
    /// Where a maintenance is: `preparing`, `ready` ...; none when there is none.
    pub maintenance: Option<String>,
}

impl State {
    pub(super) fn new(state: Value) -> Self {
        Self(state)
    }

    /// The app of this name.
    pub fn app(&self, name: &str) -> AppState {
        let app =
            self.0["apps"].get(name).unwrap_or_else(|| panic!("there is no app {name} on the platform"));
        let formation = app["formation"].as_object().into_iter().flatten();
        let dynos = app["dynos"].as_object().into_iter().flatten();
        AppState {
            maintenance_mode: app["maintenance"].as_bool().unwrap_or_default(),
            formation: formation
                .map(|(kind, process)| (kind.clone(), process["quantity"].as_u64().unwrap_or_default()))
                .collect(),
            dynos: dynos.map(|(name, _)| name.clone()).collect(),
        }
    }

    /// The add-on of this name.
    pub fn addon(&self, name: &str) -> AddonState {
        let addon =
            self.0["addons"].get(name).unwrap_or_else(|| panic!("there is no add-on {name} on the platform"));
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let attachments = addon["attachments"].as_array().into_iter().flatten();
        let mut apps: Vec<String> = attachments.map(|attachment| text(&attachment["app"])).collect();
        apps.sort();
        apps.dedup();
        AddonState {
            plan: text(&addon["plan"]),
            version: text(&addon["version"]),
            apps,
            maintenance: addon["maintenance"]["status"].as_str().map(str::to_owned),
        }
    }

    /// The id of the add-on or app of this name.
    pub fn id_of(&self, name: &str) -> String {
        let id = self.0["addons"][name]["id"].as_str().or_else(|| self.0["apps"][name]["id"].as_str());
        id.unwrap_or_else(|| panic!("there is no {name} on the platform")).to_owned()
    }

    /// The names of all Key-Value Store add-ons.
    pub fn stores(&self) -> Vec<String> {
        let addons = self.0["addons"].as_object().into_iter().flatten();
        addons
            .filter(|(_, addon)| addon["plan"].as_str().is_some_and(|plan| plan.starts_with("heroku-redis:")))
            .map(|(name, _)| name.clone())
            .collect()
    }
}
