//! What somebody at the platform's end sees of our changes at the moment they arrive, whatever the journal says.

use std::collections::{BTreeMap, BTreeSet};

use http::{Method, Request};
use serde_json::Value;
use time::{Duration, OffsetDateTime};

/// So long may a change of somebody else go unread: a read counts for a minute, and longer with many apps. Then not to
/// have looked is no excuse.
const EXCUSED: Duration = Duration::seconds(120);

/// One change as it arrived.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Method and path.
    pub call: String,
    /// What wrote to the store at that moment, as `app: type`, without what somebody else changed and nobody has
    /// read since.
    pub up: Vec<String>,
}

/// Notes of the platform's end.
#[derive(Debug, Default)]
pub struct Witness {
    /// The store that is upgraded, by name and by id.
    store: String,
    id: String,
    /// Where its attachments are read.
    users: String,
    /// Changes after which a write is lost when a writer is up: the switch, the copy, the move of an app.
    pub switches: Vec<Arrival>,
    /// Destroyed add-ons, and the attachments each still had.
    pub destroyed: Vec<(String, Vec<String>)>,
    /// Process types that a change of ours took from a quantity somebody else had set, as app and type.
    pub overruled: Vec<(String, String)>,
    /// Writers that came back by a change of ours while the new version took over.
    pub too_early: Vec<String>,
    /// Requests for an upgrade, runs and forks that the platform carried out for us, by path.
    pub carried_out: Vec<String>,
    /// Paths of which somebody else changed what they show, and nobody has read it since; and when that was.
    disturbed: BTreeMap<String, OffsetDateTime>,
}

impl Witness {
    pub fn of(store: &str, id: &str) -> Self {
        let mut witness = Self::default();
        witness.turn_to(store, id);
        witness
    }

    /// From here on another store is the one whose writers count.
    pub fn turn_to(&mut self, store: &str, id: &str) {
        (self.store, self.id) = (store.to_owned(), id.to_owned());
        self.users = format!("/addons/{id}/addon-attachments");
    }

    /// Somebody else changed an app.
    pub fn disturb(&mut self, app_id: &str, now: OffsetDateTime) {
        let paths = ["", "/formation", "/dynos"].map(|rest| format!("/apps/{app_id}{rest}"));
        self.disturbed.extend(paths.map(|path| (path, now)));
    }

    /// Somebody else attached or detached.
    pub fn disturb_attachments(&mut self, now: OffsetDateTime) {
        self.disturbed.insert("/addon-attachments".to_owned(), now);
    }

    /// Somebody else ran or removed the maintenance.
    pub fn disturb_maintenance(&mut self, now: OffsetDateTime) {
        self.disturbed.insert("/data/maintenances".to_owned(), now);
    }

    /// A read came through.
    pub fn read(&mut self, path: &str) {
        self.disturbed.remove(path);
        if path == self.users {
            self.disturbed.remove("/addon-attachments");
        }
        if path.starts_with("/data/maintenances") {
            self.disturbed.remove("/data/maintenances");
        }
    }

    /// The platform answered a change of ours, whether or not the answer got through.
    pub fn carried_out(&mut self, path: &str, is_success: bool) {
        if is_success && ["/upgrade", "/run", "/addons"].iter().any(|end| path.ends_with(end)) {
            self.carried_out.push(path.to_owned());
        }
    }

    /// A change of ours arrives, and this is the platform just before.
    pub fn arrives(&mut self, request: &Request<Vec<u8>>, state: &Value, now: OffsetDateTime) {
        self.disturbed.retain(|_, at| now - *at < EXCUSED);
        let path = request.uri().path();
        let body: Value = serde_json::from_slice(request.body()).unwrap_or_default();
        let (method, call) = (request.method(), format!("{} {path}", request.method()));
        let text = String::from_utf8_lossy(request.body());
        let copies = path.ends_with("/addons") && text.contains("\"fork\"");
        // Giving an app back what it had loses nothing.
        let moves =
            path == "/addon-attachments" && body["confirm"].is_string() && body["addon"] != self.id.as_str();
        let at_once =
            path.ends_with("/upgrade") && state["addons"][&self.store]["plan"] == "heroku-redis:mini";
        if *method == Method::POST && (path.ends_with("/run") || at_once || copies || moves) {
            self.switches.push(Arrival { call, up: self.up(state) });
        } else if *method == Method::DELETE && path.contains("/addons/") {
            self.destroys(path, state);
        } else if *method == Method::PATCH && path.starts_with("/apps/") {
            self.brings_back(path, &body, state);
        }
    }

    fn destroys(&mut self, path: &str, state: &Value) {
        let id = path.rsplit('/').next().unwrap_or_default();
        let found = state["addons"].as_object().unwrap().iter().find(|(_, addon)| addon["id"] == id);
        let Some((name, addon)) = found else { return };
        let unread = self.disturbed.contains_key("/addon-attachments");
        let held = addon["attachments"].as_array().unwrap().iter().filter(|_| !unread);
        let held = held.map(|held| held["name"].as_str().unwrap().to_owned()).collect();
        self.destroyed.push((name.clone(), held));
    }

    fn brings_back(&mut self, path: &str, body: &Value, state: &Value) {
        let id = path.split('/').nth(2).unwrap_or_default();
        let Some((app, is)) = state["apps"].as_object().unwrap().iter().find(|(_, app)| app["id"] == id)
        else {
            return;
        };
        let updates = body["updates"].as_array().cloned().unwrap_or_default();
        let ups: Vec<&Value> =
            updates.iter().filter(|update| update["quantity"].as_u64() > Some(0)).collect();
        let switching = state["addons"][&self.store]["maintenance"]["status"] == "running";
        let unread = self.disturbed.contains_key("/data/maintenances");
        if switching && !unread && (body["maintenance"] == false || !ups.is_empty()) {
            self.too_early.push(format!("{path} {body}"));
        }
        if self.disturbed.contains_key(&format!("/apps/{id}/formation")) {
            return;
        }
        for update in ups {
            let kind = update["type"].as_str().unwrap();
            let now = &is["formation"][kind]["quantity"];
            if *now != 0 && *now != update["quantity"] {
                self.overruled.push((app.clone(), kind.to_owned()));
            }
        }
    }

    /// Everything of an attached app that writes: web without maintenance mode, other types, living dynos of them.
    fn up(&self, state: &Value) -> Vec<String> {
        let mut up = Vec::new();
        let held = state["addons"][&self.store]["attachments"].as_array().cloned().unwrap_or_default();
        let apps: BTreeSet<&str> = held.iter().filter_map(|held| held["app"].as_str()).collect();
        for name in apps {
            let app = &state["apps"][name];
            let of_app = format!("/apps/{}", app["id"].as_str().unwrap());
            let unread = self.disturbed.keys().any(|path| path.starts_with(&of_app));
            if unread || self.disturbed.contains_key("/addon-attachments") {
                continue;
            }
            if app["maintenance"] == false {
                up.push(format!("{name}: web"));
            }
            for (kind, row) in app["formation"].as_object().unwrap().iter().filter(|(kind, _)| *kind != "web")
            {
                let dynos = app["dynos"].as_object().unwrap().keys();
                let living = dynos.filter(|dyno| dyno.split('.').next() == Some(kind)).count();
                if row["quantity"] != 0 || living > 0 {
                    up.push(format!("{name}: {kind}"));
                }
            }
        }
        up
    }
}
