//! A good answer of every call, and how it is read.

use http::Response;
use platform::{
    Error, List, ListEndpoint,
    endpoints::*,
    model::Identified,
    wire::{read, read_list},
};
use serde_json::{Value, json};

type Reads = Box<dyn Fn(&Response<Vec<u8>>) -> Vec<Error>>;

fn x() -> String {
    "x".to_owned()
}

macro_rules! one {
    ($endpoint:expr, $good:expr) => {
        (
            stringify!($endpoint),
            $good,
            Box::new(|response: &Response<Vec<u8>>| read(&$endpoint, response).err().into_iter().collect())
                as Reads,
        )
    };
}

macro_rules! list {
    ($endpoint:expr, $good:expr) => {
        (
            stringify!($endpoint),
            $good,
            Box::new(|response: &Response<Vec<u8>>| of_list(&$endpoint, response)) as Reads,
        )
    };
}

/// What went wrong with a list: as a whole, or row by row.
fn of_list<E: ListEndpoint>(endpoint: &E, response: &Response<Vec<u8>>) -> Vec<Error>
where
    E::Row: Identified,
{
    match read_list(endpoint, response) {
        Err(error) => vec![error],
        Ok(answer) => {
            let List { unreadable, .. } = answer.body;
            let row = |what| Error::plain(platform::ErrorKind::Unreadable(what), "a row");
            unreadable.into_iter().map(row).collect()
        }
    }
}

/// Every call of the console.
pub fn answers() -> Vec<(&'static str, Value, Reads)> {
    let (app, addon, attachment) = (app(), addon(), attachment());
    let (database, maintenance, dyno) = (database(), maintenance(), dyno());
    let process = json!({ "id": "f-1", "type": "worker", "quantity": 2, "size": "Standard-1X", "command": "work",
        "dyno_size": { "id": "s-1", "name": "Standard-1X" }, "app": { "id": "a-1", "name": "shop" } });
    let settings = json!({ "maxmemory_policy": { "value": "noeviction", "desc": "Eviction", "default": "noeviction", "values": { "noeviction": "no" } },
        "notify_keyspace_events": { "value": "", "desc": null, "default": "" }, "timeout": { "value": 300, "desc": "s", "default": 300 } });
    let window = json!({ "window": "Tuesdays 18:30 to 22:30 UTC", "previous_window": null, "scheduled_for": "2026-12-01 18:30:00 +0000" });
    let message = json!({ "message": "Started." });
    vec![
        one!(
            GetAccount,
            json!({ "id": "u-1", "email": "olive@example.com", "name": "Olive", "verified": true,
            "two_factor_authentication": true, "suspended_at": null, "delinquent_at": "2026-01-01T00:00:00Z" })
        ),
        one!(GetRateLimits, json!({ "remaining": 4499 })),
        one!(GetApp { app: x() }, app.clone()),
        one!(SetMaintenanceMode { app: x(), on: true }, app.clone()),
        one!(PreAuthorize { app: x() }, json!({ "app": { "id": "a-1" } })),
        one!(GetPreboot { app: x() }, json!({ "name": "preboot", "enabled": true })),
        one!(GetAddon { addon: x() }, addon.clone()),
        one!(ResolveAddon { addon: x(), app: None }, json!([addon])),
        one!(
            CreateAddon { app: x(), plan: x(), name: None, attachment: None, confirm: None, fork: None },
            addon.clone()
        ),
        one!(DestroyAddon { app: x(), addon: x(), force: false }, addon.clone()),
        one!(
            CreateAttachment { addon: x(), app: x(), name: None, confirm: None, namespace: None },
            attachment.clone()
        ),
        one!(DeleteAttachment { attachment: x() }, attachment.clone()),
        one!(ScaleFormation { app: x(), quantities: vec![] }, json!([process])),
        one!(GetDatabase { store: x() }, database.clone()),
        one!(GetStoreUrl { store: x() }, database),
        one!(GetWait { store: x() }, json!({ "message": "available", "waiting?": false })),
        one!(GetSettings { store: x() }, settings.clone()),
        one!(ChangeSettings { store: x(), ..ChangeSettings::default() }, settings),
        one!(RequestUpgrade { store: x(), version: x() }, message.clone()),
        one!(GetMaintenance { addon: x() }, maintenance.clone()),
        one!(
            ListMaintenances { app: x() },
            json!({ "maintenances": [maintenance.clone(), maintenance.clone()] })
        ),
        one!(GetHistory { addon: x(), limit: 5 }, json!({ "maintenances": [maintenance.clone()] })),
        one!(GetWindow { addon: x() }, window.clone()),
        one!(SetWindow { addon: x(), day_of_week: x(), time_of_day: x() }, window),
        one!(RunMaintenance { addon: x() }, message.clone()),
        one!(ScheduleMaintenance { addon: x(), delay_weeks: 2 }, maintenance.clone()),
        one!(RotateCredentials { store: x() }, message.clone()),
        one!(ResetStatistics { store: x() }, message),
        one!(GetAddonConfig { addon: x() }, json!([{ "name": "REDIS_URL", "value": "rediss://:p@h:1" }])),
        one!(GetConfigVars { app: x() }, json!({ "REDIS_URL": "rediss://:p@h:1", "RACK_ENV": "production" })),
        list!(ListApps, json!([app, app])),
        list!(ListTeams, json!([{ "id": "t-1", "name": "makers", "type": "enterprise" }])),
        list!(ListAddons, json!([addon])),
        list!(ListAppAddons { app: x() }, json!([addon, addon])),
        list!(ListAttachments, json!([attachment])),
        list!(ListAddonAttachments { addon: x() }, json!([attachment])),
        list!(ListAppAttachments { app: x() }, json!([attachment])),
        list!(
            ListPlans { service: x() },
            json!([{ "id": "p-1", "name": "heroku-redis:premium-0", "human_name": "Premium 0",
            "state": "ga", "price": { "cents": 1500, "unit": "month", "contract": false }, "space_default": false }])
        ),
        list!(ListFormation { app: x() }, json!([process])),
        list!(ListDynos { app: x() }, json!([dyno])),
        list!(
            ListReleases { app: x() },
            json!([{ "id": "r-1", "version": 7, "description": "Attach REDIS", "status": "succeeded",
            "created_at": "2026-11-01T10:00:00Z", "user": { "email": "olive@example.com" }, "current": true }])
        ),
    ]
}

fn app() -> Value {
    json!({ "id": "a-1", "name": "shop", "maintenance": false, "web_url": "https://shop.example", "created_at": "2024-11-01T10:00:00Z",
        "owner": { "id": "u-1", "email": "olive@example.com" }, "team": { "id": "t-1", "name": "makers" },
        "space": { "id": "sp-1", "name": "inner", "shield": false }, "region": { "id": "r", "name": "us" },
        "stack": { "id": "s", "name": "heroku-24" } })
}

fn addon() -> Value {
    json!({ "id": "ad-1", "name": "redis-curved-1", "state": "provisioned", "created_at": "2024-11-01T10:00:00Z",
        "updated_at": "2026-11-01T10:00:00Z", "provider_id": "prov-1", "web_url": "https://data.example/x",
        "addon_service": { "id": "as-1", "name": "heroku-redis" }, "app": { "id": "a-1", "name": "shop" },
        "plan": { "id": "p-1", "name": "heroku-redis:premium-0", "price": { "cents": 1500, "unit": "month" } },
        "billed_price": { "cents": 1500, "unit": "month", "contract": false },
        "billing_entity": { "id": "a-1", "name": "shop", "type": "app" },
        "config_vars": ["REDIS_URL"], "actions": [{ "id": "x", "label": "Open" }], "provision_message": "Being made." })
}

fn attachment() -> Value {
    json!({ "id": "at-1", "name": "REDIS", "namespace": null, "web_url": null, "log_input_url": null,
        "created_at": "2024-11-01T10:00:00Z", "addon": { "id": "ad-1", "name": "redis-curved-1",
        "app": { "id": "a-1", "name": "shop" } }, "app": { "id": "a-1", "name": "shop" } })
}

fn database() -> Value {
    json!({ "addon_id": "ad-1", "name": "redis-curved-1", "plan": "premium-0", "version": "7.2.14", "created_at": "2024-11-01 10:00:00 +0000",
        "resource_url": "rediss://:p@h.example:6380", "formation": { "id": "fo-1", "primary": null },
        "info": [{ "name": "Plan", "values": ["Premium 0"] }, { "name": "Status", "values": ["Available"] },
                 { "name": "Maintenance", "values": ["not required"] }], "metaas_source": "x", "port": 6380 })
}

fn maintenance() -> Value {
    json!({ "addon": { "uuid": "ad-1", "name": "redis-curved-1", "kind": "heroku-redis", "plan": "premium-0",
        "attachments": ["REDIS_URL"], "window": "Tuesdays 18:30 to 22:30 UTC" }, "app": { "uuid": "a-1", "name": "shop" },
        "status": "ready", "method": "changeover", "reason": "customer_request", "window": "Tuesdays 18:30 to 22:30 UTC",
        "required_by": "2026-12-01 18:30:00 +0000", "scheduled_for": "2026-11-24T18:30:00Z", "server_created_at": "2026-11-10 10:00:00 +0000",
        "started_at": null, "completed_at": null, "duration_seconds": 12.5, "previously_scheduled_for": null,
        "duration_approximate": "~ 1 minute" })
}

fn dyno() -> Value {
    json!({ "id": "d-1", "name": "worker.1", "type": "worker", "state": "up", "size": "Standard-1X", "command": "work",
        "created_at": "2026-11-01T10:00:00Z", "updated_at": "2026-11-01T10:00:00Z", "attach_url": null,
        "app": { "id": "a-1", "name": "shop" }, "release": { "id": "r-1", "version": 7 } })
}
