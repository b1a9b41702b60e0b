//! What the platform answers when nothing goes wrong.

use platform::Wire;
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime, format_description::well_known::Rfc3339};

use super::{ADDON, App, Dyno, State};

impl State {
    /// Status and body for a call, after its effect.
    pub fn answer(&mut self, wire: &Wire) -> (u16, Value) {
        let path: Vec<&str> = wire.path.trim_start_matches('/').split('/').collect();
        let body = wire.body.clone().unwrap_or_default();
        if self.gone && wire.path.contains(ADDON) {
            return (404, json!({ "id": "not_found", "message": "Couldn't find that add-on." }));
        }
        match (wire.method.as_str(), path.as_slice()) {
            ("GET", ["addons", ADDON]) => {
                let plan = format!("heroku-redis:{}", if self.mini { "mini" } else { "premium-0" });
                (
                    200,
                    json!({ "id": ADDON, "name": "redis-1", "state": "provisioned", "plan": { "name": plan } }),
                )
            }
            ("GET", ["addons", ADDON, "addon-attachments"]) => (200, self.attachments()),
            ("GET", ["redis", "v0", "databases", ADDON]) => (200, self.database()),
            ("GET", ["redis", "v0", "databases", ADDON, "wait"]) => {
                let message = if self.waiting_until.is_some() { "upgrading version" } else { "available" };
                (200, json!({ "message": message, "waiting?": self.waiting_until.is_some() }))
            }
            ("GET", ["data", "maintenances", "v1", ADDON]) => self.maintenance_record(),
            ("POST", ["redis", "v0", "databases", ADDON, "upgrade"]) => self.upgrade(&body),
            ("POST", ["data", "maintenances", "v1", ADDON, "run"]) => self.start(),
            (method, ["apps", app, rest @ ..]) => self.of_app(method, app, rest, &body),
            _ => (404, json!({ "id": "not_found", "message": "Couldn't find that." })),
        }
    }

    fn of_app(&mut self, method: &str, app: &str, rest: &[&str], body: &Value) -> (u16, Value) {
        let now = self.now;
        let addons = rest == ["addons"] && self.forbidden.contains(&format!("addons-of-{app}"));
        if addons || self.forbidden.contains(app) {
            return (403, json!({ "id": "forbidden", "message": "You do not have access to this app." }));
        }
        let Some(app) = self.apps.iter_mut().find(|known| known.id == app) else {
            return (404, json!({ "id": "not_found", "message": "Couldn't find that app." }));
        };
        match (method, rest) {
            ("GET", []) => (200, app.json()),
            ("PATCH", []) => {
                app.maintenance = body["maintenance"].as_bool().unwrap();
                (200, app.json())
            }
            ("GET", ["formation"]) => (200, app.formation_json()),
            ("PATCH", ["formation"]) => {
                for update in body["updates"].as_array().unwrap() {
                    let quantity = update["quantity"].as_u64().unwrap();
                    app.scale(update["type"].as_str().unwrap(), u32::try_from(quantity).unwrap(), now);
                }
                (200, app.formation_json())
            }
            ("GET", ["dynos"]) => {
                let living = app.dynos.iter().filter(|dyno| dyno.gone_at.is_none_or(|at| at > now));
                (200, living.map(|dyno| dyno.json(now)).collect())
            }
            ("GET", ["addons"]) => {
                let addon = |service: &&str| json!({ "id": service, "name": format!("{service}-1"), "addon_service": { "name": service } });
                (200, app.services.iter().map(addon).collect())
            }
            ("GET", ["features", "preboot"]) => (200, json!({ "name": "preboot", "enabled": app.preboot })),
            _ => (404, json!({ "id": "not_found", "message": "Couldn't find that." })),
        }
    }

    fn attachments(&self) -> Value {
        let name = |id: &str| self.apps.iter().find(|app| app.id == id).map_or("", |app| &app.name);
        let one = |id: &String| {
            json!({ "id": format!("attachment-{id}"), "name": "REDIS", "addon": { "id": ADDON },
                    "app": { "id": id, "name": name(id) } })
        };
        self.attached.iter().map(one).collect()
    }

    fn database(&self) -> Value {
        let plan = if self.mini { "mini" } else { "premium-0" };
        json!({ "addon_id": ADDON, "name": "redis-1", "plan": plan, "version": self.version,
                "prefer_native_tls": self.native_tls, "resource_url": "rediss://:hunter2@example.com:6480" })
    }

    fn maintenance_record(&self) -> (u16, Value) {
        if self.record.status == "none" && self.record.created.is_none() {
            return (404, json!({ "id": "not_found", "message": "Not found." }));
        }
        let text = |at: Option<OffsetDateTime>| at.map(|at| at.format(&Rfc3339).unwrap());
        (
            200,
            json!({ "status": self.record.status, "reason": self.record.reason,
            "server_created_at": text(self.record.created), "scheduled_for": text(self.record.scheduled_for),
            "completed_at": text(self.record.completed) }),
        )
    }

    fn upgrade(&mut self, body: &Value) -> (u16, Value) {
        let version = body["version"].as_str().unwrap().to_owned();
        if ["preparing", "ready", "running"].contains(&self.record.status) || self.waiting_until.is_some() {
            return (409, json!({ "id": "conflict", "message": "An upgrade is already in progress." }));
        }
        self.requests += 1;
        if self.mini {
            self.note_run();
            self.wanted = Some(version);
            self.waiting_until = Some(self.now + Duration::seconds(8));
            return (200, json!({ "message": "Upgrading version now." }));
        }
        self.prepare(&version, Some("customer_request"));
        (200, json!({ "message": "Preparing a maintenance. Run it when it is ready." }))
    }

    fn start(&mut self) -> (u16, Value) {
        if self.record.status == "running" {
            return (409, json!({ "id": "conflict", "message": "The maintenance is running." }));
        }
        if self.record.status != "ready" {
            return (422, json!({ "id": "invalid_params", "message": "Nothing is ready to run." }));
        }
        self.run();
        (200, json!({ "message": "Running the maintenance." }))
    }
}

impl App {
    fn json(&self) -> Value {
        let team = self.team.map(|team| json!({ "id": team, "name": team }));
        json!({ "id": self.id, "name": self.name, "maintenance": self.maintenance, "team": team })
    }

    fn formation_json(&self) -> Value {
        let row = |(kind, quantity): &(String, u32)| json!({ "type": kind, "quantity": quantity, "dyno_size": { "name": "Standard-1X" } });
        self.formation.iter().map(row).collect()
    }
}

impl Dyno {
    fn json(&self, now: OffsetDateTime) -> Value {
        let state = match () {
            () if self.crashes => "crashed",
            () if self.up_at > now => "starting",
            () => "up",
        };
        json!({ "name": format!("{}.{}", self.kind, self.n), "type": self.kind, "state": state })
    }
}
