//! The simulated platform's state, read.

use std::collections::BTreeMap;

use serde_json::Value;

use super::addon_state::AddonState;

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
    /// The names of its config vars, sorted.
    pub config_vars: Vec<String>,
    /// The newest release.
    pub release: u64,
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
        let names = app["config_vars"].as_array().into_iter().flatten();
        let mut config_vars: Vec<String> =
            names.map(|name| name.as_str().unwrap_or_default().to_owned()).collect();
        config_vars.sort();
        AppState {
            config_vars,
            release: app["release"].as_u64().unwrap_or_default(),
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
        AddonState::read(addon)
    }

    /// How many keys have been written to the store of this name; those of its source count in a fork.
    pub fn keys_written(&self, store: &str) -> u64 {
        let keys = self.0["addons"][store]["data"]["keys_written"].as_u64();
        keys.unwrap_or_else(|| panic!("there is no store {store} on the platform"))
    }

    /// The add-on that was forked from the one of this name.
    pub fn fork_of(&self, source: &str) -> String {
        let forks = self.forks_of(source);
        forks.into_iter().next_back().unwrap_or_else(|| panic!("{source} has no fork on the platform"))
    }

    /// The names of all add-ons that were forked from the one of this name.
    pub fn forks_of(&self, source: &str) -> Vec<String> {
        let addons = self.0["addons"].as_object().into_iter().flatten();
        addons.filter(|(_, addon)| addon["fork"]["of"] == source).map(|(name, _)| name.clone()).collect()
    }

    /// Whether there is an add-on of this name.
    pub fn has_addon(&self, name: &str) -> bool {
        !self.0["addons"][name].is_null()
    }

    /// The names of all apps.
    pub fn apps(&self) -> Vec<String> {
        self.0["apps"].as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect()
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
