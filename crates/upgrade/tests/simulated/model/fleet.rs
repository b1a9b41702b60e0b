//! Random fleets: apps with their processes, a store they share, and somebody else's app and store beside them.

use proptest::{collection::vec, prelude::*};
use serde_json::{Map, Value, json};

/// The store that is upgraded.
pub const STORE: &str = "redis-shared-10001";
/// A store and an app that nothing may touch.
pub const OTHER_STORE: &str = "redis-other-20002";
pub const OTHER_APP: &str = "elsewhere";

const APPS: [&str; 4] = ["storefront", "admin", "jobs", "reports"];
const KINDS: [&str; 3] = ["worker", "clock", "mailer"];

#[derive(Clone, Debug)]
pub struct Fleet {
    /// Attached apps, the owning one first.
    pub apps: Vec<App>,
    pub plan: &'static str,
    pub version: &'static str,
    pub megabytes: u8,
    /// In how a fork of it goes wrong.
    pub quirk: Option<&'static str>,
    /// A mini that also takes connections without TLS.
    pub plaintext: bool,
    pub settings: bool,
    /// A maintenance that was there before: its status, and the version it leads to.
    pub planned: Option<(&'static str, Option<&'static str>)>,
}

#[derive(Clone, Debug)]
pub struct App {
    pub web: u8,
    /// Of each other process type.
    pub others: Vec<u8>,
    pub maintenance: bool,
    pub preboot: bool,
    pub one_off: bool,
    pub scheduler: bool,
    /// Under which names it has the store.
    pub names: &'static [&'static str],
}

pub fn fleets() -> impl Strategy<Value = Fleet> {
    let plan = prop_oneof![
        1 => Just("heroku-redis:mini"),
        2 => Just("heroku-redis:premium-0"),
        1 => Just("heroku-redis:premium-1"),
    ];
    let version = prop_oneof![3 => Just("7.2.14"), 1 => Just("6.2.14"), 1 => Just("8.1.4")];
    let quirk =
        prop_oneof![8 => Just(None), 1 => Just(Some("fork_fails")), 1 => Just(Some("fork_status_sticks"))];
    let planned = prop_oneof![
        8 => Just(None),
        1 => Just(Some(("pending", None))),
        1 => Just(Some(("preparing", Some("9.1.0")))),
        1 => Just(Some(("ready", Some("9.1.0")))),
    ];
    let store = (plan, version, 1..25u8, quirk, any::<bool>(), any::<bool>(), planned);
    (vec(apps(), 1..=3), store).prop_map(
        |(apps, (plan, version, megabytes, quirk, plaintext, settings, planned))| {
            // A mini has no maintenances.
            let planned = planned.filter(|_| plan != "heroku-redis:mini");
            Fleet { apps, plan, version, megabytes, quirk, plaintext, settings, planned }
        },
    )
}

fn apps() -> impl Strategy<Value = App> {
    let names = prop_oneof![
        5 => Just(["REDIS"].as_slice()),
        1 => Just(["QUEUE"].as_slice()),
        1 => Just(["CACHE_REDIS"].as_slice()),
        1 => Just(["REDIS", "CACHE"].as_slice()),
    ];
    let rarely = || prop::bool::weighted(0.12);
    let sides = (prop::bool::weighted(0.2), rarely(), rarely(), rarely());
    (0..3u8, vec(0..4u8, 0..=KINDS.len()), sides, names).prop_map(
        |(web, others, (maintenance, preboot, one_off, scheduler), names)| App {
            web,
            others,
            maintenance,
            preboot,
            one_off,
            scheduler,
            names,
        },
    )
}

impl Fleet {
    pub fn app_names(&self) -> &'static [&'static str] {
        &APPS[..self.apps.len()]
    }

    /// Where the store is attached: app and name.
    pub fn places(&self) -> Vec<(&'static str, &'static str)> {
        let each = APPS.iter().zip(&self.apps);
        each.flat_map(|(app, spec)| spec.names.iter().map(|name| (*app, *name))).collect()
    }

    /// A fork of a mini needs a production plan; the others stay what they are.
    pub fn fork_plan(&self) -> &'static str {
        if self.plan == "heroku-redis:mini" { "heroku-redis:premium-0" } else { self.plan }
    }

    /// The scenario it begins with.
    pub fn scenario(&self) -> Value {
        let mut apps: Vec<Value> = APPS.iter().zip(&self.apps).map(|(name, app)| app.json(name)).collect();
        // Of an app that may be attached meanwhile, and one that has nothing to do with it.
        for name in ["latecomer", OTHER_APP] {
            let formation = json!({ "web": process(1), "worker": process(1) });
            apps.push(json!({ "name": name, "owner": "owner", "formation": formation }));
        }
        let attachments: Map<String, Value> =
            APPS.iter().zip(&self.apps).map(|(name, app)| ((*name).to_owned(), json!(app.names))).collect();
        let settings = if self.settings {
            json!({ "maxmemory_policy": "volatile-lru", "timeout": 60 })
        } else {
            json!({})
        };
        let mut addons = vec![
            json!({ "name": STORE, "plan": self.plan, "app": APPS[0], "version": self.version, "settings": settings,
                    "attachments": attachments, "data_mb": self.megabytes, "flaw": self.quirk,
                    "plaintext": self.plaintext && self.plan == "heroku-redis:mini",
                    "maintenance": self.planned.map(planned) }),
            json!({ "name": OTHER_STORE, "plan": "heroku-redis:premium-0", "app": OTHER_APP, "version": "7.2.14",
                    "attachments": { OTHER_APP: ["REDIS"], APPS[0]: ["ELSE"] }, "data_mb": 3 }),
        ];
        for (name, _) in APPS.iter().zip(&self.apps).filter(|(_, app)| app.scheduler) {
            addons.push(
                json!({ "name": format!("scheduler-{name}"), "plan": "scheduler:standard", "app": name }),
            );
        }
        json!({
            "account": [{ "name": "owner", "full_name": "Olive Owner" }],
            "token": [{ "name": "owner", "account": "owner", "shape": "current", "scopes": ["global"], "may": "all" }],
            "app": apps,
            "addon": addons,
        })
    }
}

impl App {
    fn json(&self, name: &str) -> Value {
        let mut formation = Map::from_iter([("web".to_owned(), process(self.web))]);
        for (kind, quantity) in KINDS.iter().zip(&self.others) {
            formation.insert((*kind).to_owned(), process(*quantity));
        }
        let one_off: &[&str] = if self.one_off { &["rake console"] } else { &[] };
        json!({ "name": name, "owner": "owner", "maintenance": self.maintenance, "preboot": self.preboot,
                "formation": formation, "one_off": one_off })
    }
}

fn planned((status, target): (&str, Option<&str>)) -> Value {
    let reason = if target.is_some() { "customer_request" } else { "routine_maintenance" };
    json!({ "status": status, "reason": reason, "target": target })
}

fn process(quantity: u8) -> Value {
    json!({ "quantity": quantity, "size": "Standard-1X", "command": "run" })
}
