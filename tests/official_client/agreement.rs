//! Whether what the client tells of an app is what is really so.

use serde_json::Value;

use super::OfficialClient;
use crate::platform::{Platform, State};

impl OfficialClient {
    /// What `redis:info`, `addons` and `config` tell of this app is what the platform's own state
    /// says: which stores, of which plan and version, with which settings, attached under which
    /// names, and that each name's config var leads to the store attached there.
    ///
    /// # Panics
    /// When they tell something else.
    pub async fn agrees_on(&self, app: &str, platform: &Platform) {
        let asked = |command: &str| format!("{command} -a {app} --json");
        let stores = self.runs(&asked("redis:info")).await.succeeds().json();
        let addons = self.runs(&asked("addons")).await.succeeds().json();
        let config = self.runs(&asked("config")).await.succeeds().json();
        let state = platform.state().await;
        stores_agree(&stores, &state);
        addons_agree(&addons, &state);
        config_agrees(&config, &stores, app, &state);
    }
}

/// What `redis:info --json` tells.
pub fn stores_agree(stores: &Value, state: &State) {
    for store in each(stores) {
        let name = word(&store["name"]);
        let real = state.addon(name);
        assert_eq!(word(&store["app"]["name"]), real.app, "the app that owns {name}");
        assert_eq!(format!("heroku-redis:{}", word(&store["plan"])), real.plan, "the plan of {name}");
        assert_eq!(word(&store["version"]), real.version, "the version of {name}");
        assert_eq!(word(row(store, "Version")), real.version, "the version of {name}, in its row");
        assert_eq!(word(row(store, "Maxmemory")), real.settings.maxmemory_policy, "the eviction of {name}");
        assert_eq!(*row(store, "Timeout"), real.settings.timeout, "the timeout of {name}");
    }
}

fn addons_agree(addons: &Value, state: &State) {
    for addon in each(addons) {
        let name = word(&addon["name"]);
        let real = state.addon(name);
        let place = |one: &Value| format!("{}::{}", word(&one["app"]["name"]), word(&one["name"]));
        let mut attachments: Vec<String> = each(&addon["attachments"]).map(place).collect();
        attachments.sort();
        assert_eq!(attachments, real.attachments, "where {name} is attached");
        assert_eq!(word(&addon["plan"]["name"]), real.plan, "the plan of {name}");
        assert_eq!(word(&addon["state"]), real.life, "the state of {name}");
    }
}

fn config_agrees(config: &Value, stores: &Value, app: &str, state: &State) {
    let names: Vec<&String> = config.as_object().into_iter().flatten().map(|(name, _)| name).collect();
    assert_eq!(names, state.app(app).config_vars.iter().collect::<Vec<_>>(), "config vars of {app}");
    for store in each(stores) {
        let places = state.addon(word(&store["name"])).attachments;
        for name in places.iter().filter_map(|place| place.strip_prefix(&format!("{app}::"))) {
            // Not by assert_eq: the addresses are secrets.
            let leads_there = config[format!("{name}_URL")] == store["resource_url"];
            assert!(leads_there, "{name}_URL of {app} leads to another store than {}", store["name"]);
        }
    }
}

fn each(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().unwrap_or_else(|| panic!("the client prints no list")).iter()
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// What stands in this row of what is known about a store.
fn row<'a>(store: &'a Value, name: &str) -> &'a Value {
    each(&store["info"]).find(|row| row["name"] == name).map_or(&Value::Null, |row| &row["values"][0])
}
