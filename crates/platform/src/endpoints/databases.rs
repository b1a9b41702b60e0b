//! Stores at the Data API. `store` is the add-on's id or name.

use http::Method;
use serde_json::json;

use crate::{
    Api, Endpoint, Wire,
    model::{Database, Message, Settings, Waiting},
    wire::{given, segment},
};

fn path(store: &str, rest: &str) -> String {
    format!("/redis/v0/databases/{}{rest}", segment(store))
}

/// `GET /redis/v0/databases/{x}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetDatabase {
    pub store: String,
}

impl Endpoint for GetDatabase {
    type Answer = Database;
    fn wire(&self) -> Wire {
        Wire::get(Api::Data, path(&self.store, ""))
    }
}

/// `GET …/wait`: whether the store is still busy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetWait {
    pub store: String,
}

impl Endpoint for GetWait {
    type Answer = Waiting;
    fn wire(&self) -> Wire {
        Wire::get(Api::Data, path(&self.store, "/wait"))
    }
}

/// `GET …/config`: eviction policy, timeout, keyspace notifications.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetSettings {
    pub store: String,
}

impl Endpoint for GetSettings {
    type Answer = Settings;
    fn wire(&self) -> Wire {
        Wire::get(Api::Data, path(&self.store, "/config"))
    }
}

/// `POST …/upgrade`. On a production plan it prepares a maintenance, on mini it switches at once (facts 4.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestUpgrade {
    pub store: String,
    /// For example `9.1`.
    pub version: String,
}

impl Endpoint for RequestUpgrade {
    type Answer = Message;
    fn wire(&self) -> Wire {
        Wire::call(
            Api::Data,
            Method::POST,
            path(&self.store, "/upgrade"),
            Some(json!({ "version": self.version })),
        )
    }
}

/// `PATCH …/config`: changes the settings that are named and leaves the others (facts 3.5).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeSettings {
    pub store: String,
    /// For example `allkeys-lru`.
    pub maxmemory_policy: Option<String>,
    /// Flags, for example `KEA`; empty turns the notifications off.
    pub notify_keyspace_events: Option<String>,
    /// Seconds; 0 keeps idle connections for ever.
    pub timeout: Option<i64>,
}

impl Endpoint for ChangeSettings {
    type Answer = Settings;
    fn wire(&self) -> Wire {
        let body = given(json!({
            "maxmemory_policy": self.maxmemory_policy,
            "notify_keyspace_events": self.notify_keyspace_events,
            "timeout": self.timeout,
        }));
        Wire::call(Api::Data, Method::PATCH, path(&self.store, "/config"), Some(body))
    }
}

/// `POST …/credentials_rotation`: the store gets another password, and with it another connection URL, which reaches
/// every attached app as new config vars (facts 3.5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RotateCredentials {
    pub store: String,
}

impl Endpoint for RotateCredentials {
    type Answer = Message;
    fn wire(&self) -> Wire {
        Wire::call(Api::Data, Method::POST, path(&self.store, "/credentials_rotation"), Some(json!({})))
    }
}

/// `POST …/stats/reset`: the engine's counters begin at nothing; no key is touched (facts 3.5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResetStatistics {
    pub store: String,
}

impl Endpoint for ResetStatistics {
    type Answer = Message;
    fn wire(&self) -> Wire {
        Wire::call(Api::Data, Method::POST, path(&self.store, "/stats/reset"), Some(json!({})))
    }
}
