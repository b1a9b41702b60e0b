//! Whatever people do with forks, in whatever order: rules that always hold.

use crate::driver::Driver;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use time::Duration;

const APPS: [&str; 3] = ["catalog", "dispatch", "bakery"];
const NAMES: [&str; 4] = ["REDIS", "QUEUE", "CACHE_REDIS", "OLD_REDIS"];
const STORES: [&str; 4] = ["redis-spherical-20202", "redis-curved-10101", "redis-new-1", "redis-new-2"];

#[derive(Clone, Debug)]
enum Deed {
    Fork { app: usize, source: usize, name: usize, plan: usize },
    Attach { app: usize, store: usize, name: usize },
    Detach { app: usize, name: usize },
    Destroy { store: usize, force: bool },
    Scale { app: usize, quantity: u32 },
    Maintenance { app: usize, on: bool },
    Fail { store: usize },
    Wait { seconds: i64 },
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        2 => (0..3_usize, 0..4_usize, 2..4_usize, 0..3_usize)
            .prop_map(|(app, source, name, plan)| Deed::Fork { app, source, name, plan }),
        3 => (0..3_usize, 0..4_usize, 0..4_usize)
            .prop_map(|(app, store, name)| Deed::Attach { app, store, name }),
        1 => (0..3_usize, 0..4_usize).prop_map(|(app, name)| Deed::Detach { app, name }),
        1 => (0..4_usize, any::<bool>()).prop_map(|(store, force)| Deed::Destroy { store, force }),
        1 => (0..3_usize, 0..4_u32).prop_map(|(app, quantity)| Deed::Scale { app, quantity }),
        1 => (0..3_usize, any::<bool>()).prop_map(|(app, on)| Deed::Maintenance { app, on }),
        1 => (2..4_usize).prop_map(|store| Deed::Fail { store }),
        4 => (0..200_i64).prop_map(|seconds| Deed::Wait { seconds }),
    ]
}

fn perform(owner: &mut Driver, deed: &Deed) {
    match *deed {
        Deed::Fork { app, source, name, plan } => {
            let address = owner.get(&format!("/redis/v0/databases/{}", STORES[source])).body;
            let plan = ["premium-0", "premium-2", "mini"][plan];
            let more = json!({ "plan": format!("heroku-redis:{plan}"), "name": STORES[name] });
            owner.fork(APPS[app], &address["resource_url"], more);
        }
        Deed::Attach { app, store, name } => {
            let (app, name) = (APPS[app], NAMES[name]);
            let body = json!({ "addon": STORES[store], "app": app, "name": name, "confirm": app });
            owner.post("/addon-attachments", body);
        }
        Deed::Detach { app, name } => {
            let path = format!("/apps/{}/addon-attachments/{}", APPS[app], NAMES[name]);
            if let Some(id) = owner.get(&path).body["id"].as_str() {
                owner.call("DELETE", &format!("/addon-attachments/{id}"), None);
            }
        }
        Deed::Destroy { store, force } => {
            let addon = owner.get(&format!("/addons/{}", STORES[store])).body;
            if let (Some(app), Some(id)) = (addon["app"]["id"].as_str(), addon["id"].as_str()) {
                owner.call("DELETE", &format!("/apps/{app}/addons/{id}"), Some(json!({ "force": force })));
            }
        }
        Deed::Scale { app, quantity } => {
            for kind in ["worker", "indexer"] {
                let updates = json!({ "updates": [{ "type": kind, "quantity": quantity }] });
                owner.patch(&format!("/apps/{}/formation", APPS[app]), updates);
            }
        }
        Deed::Maintenance { app, on } => {
            owner.patch(&format!("/apps/{}", APPS[app]), json!({ "maintenance": on }));
        }
        Deed::Fail { store } => {
            let body = json!({ "addon": STORES[store], "fork": "fail" });
            owner.post("/_simulator/state/patches", body);
        }
        Deed::Wait { seconds } => {
            owner.wait(Duration::seconds(seconds));
        }
    }
}

/// What must hold after every deed; `before` is what each store had.
fn check(owner: &mut Driver, before: &mut BTreeMap<String, u64>) -> Result<(), TestCaseError> {
    let state = owner.state();
    let addons = state["addons"].as_object().unwrap();
    for (name, addon) in addons {
        let word = addon["state"].as_str().unwrap();
        let attached = addon["attachments"].as_array().unwrap().len();
        let stays = matches!(word, "provisioning" | "provisioned");
        prop_assert_eq!(stays, attached > 0, "{} is {} and has {} attachments", name, word, attached);
        let Some(keys) = addon["data"]["keys_written"].as_u64() else { continue };
        let id = addon["id"].as_str().unwrap().to_owned();
        prop_assert!(keys >= before.insert(id, keys).unwrap_or_default(), "{} forgot writes", name);
        prop_assert!(addon["connections"]["used"].as_u64() <= addon["connections"]["limit"].as_u64());
        if let Some(copied) = addon["fork"]["copied_up_to"].as_u64() {
            prop_assert!(copied <= keys);
        }
    }
    for app in APPS {
        let mut promised: Vec<String> = Vec::new();
        for (_, addon) in addons.iter().filter(|(_, addon)| addon["state"] == "provisioned") {
            let rows = addon["attachments"].as_array().unwrap().iter().filter(|row| row["app"] == app);
            promised.extend(rows.map(|row| format!("{}_URL", row["name"].as_str().unwrap())));
        }
        let config = owner.config(app);
        let is_url = |name: &&String| name.ends_with("_URL") && !name.ends_with("_TLS_URL");
        let mut there: Vec<String> = config.as_object().unwrap().keys().filter(is_url).cloned().collect();
        promised.sort();
        there.sort();
        prop_assert_eq!(promised, there, "{}", app);
        let shown = state.to_string();
        let secrets = config.as_object().unwrap().values().filter_map(Value::as_str);
        prop_assert!(secrets.filter(|value| value.contains("://")).all(|secret| !shown.contains(secret)));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn attachments_config_vars_and_writes_always_fit_together(
        deeds in prop::collection::vec(deed(), 1..40)
    ) {
        let mut owner = Driver::new("forks");
        let mut before = BTreeMap::new();
        for deed in &deeds {
            perform(&mut owner, deed);
            check(&mut owner, &mut before)?;
        }
    }
}
