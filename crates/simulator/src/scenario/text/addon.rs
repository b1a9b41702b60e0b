//! Add-ons: what they are, where they are attached, what is planned for them.

use super::super::moment::Moment;
use super::app::a_year_ago;
use crate::state::flaw::Flaw;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddOnText {
    pub name: String,
    /// `premium-0`, or with its service: `heroku-postgresql:standard-0`.
    pub plan: String,
    /// The app that owns it.
    pub app: String,
    /// App to the names it is attached under; the owner's default name when empty.
    #[serde(default)]
    pub attachments: BTreeMap<String, Vec<AttachmentText>>,
    /// The engine's, when not the newest.
    pub version: Option<String>,
    /// Such as `tuesday 18:30`.
    pub window: Option<String>,
    pub maintenance: Option<MaintenanceText>,
    #[serde(default)]
    pub history: Vec<HistoryText>,
    #[serde(default)]
    pub settings: SettingsText,
    /// What its Data API does wrong.
    pub flaw: Option<Flaw>,
    /// What a store holds; some part of its plan's memory when nobody says.
    pub data_mb: Option<u64>,
    /// Connections each working dyno holds to a store, and those of nobody's.
    pub clients_per_dyno: Option<u32>,
    pub other_clients: Option<u32>,
    /// A mini store that still takes connections without TLS, beside TLS on a port of its own.
    #[serde(default)]
    pub plaintext: bool,
    #[serde(default = "a_year_ago")]
    pub created: Moment,
}

/// `"REDIS"`, or `{ name = "REPORTS", namespace = "credential:reader" }`.
#[derive(Clone, Debug)]
pub struct AttachmentText {
    pub name: String,
    pub namespace: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AttachmentFields {
    name: String,
    namespace: Option<String>,
}

impl<'de> Deserialize<'de> for AttachmentText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AttachmentVisitor)
    }
}

struct AttachmentVisitor;

impl<'de> Visitor<'de> for AttachmentVisitor {
    type Value = AttachmentText;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a name such as REDIS, or a table with name and namespace")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<AttachmentText, E> {
        Ok(AttachmentText { name: name.to_owned(), namespace: None })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<AttachmentText, A::Error> {
        let AttachmentFields { name, namespace } =
            AttachmentFields::deserialize(MapAccessDeserializer::new(map))?;
        Ok(AttachmentText { name, namespace })
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MaintenanceText {
    pub status: StatusText,
    /// `customer_request` with a target, `routine_maintenance` without, when nobody says.
    pub reason: Option<String>,
    /// The version it leads to, for an upgrade.
    pub target: Option<String>,
    /// The window's first start from then on.
    #[serde(default = "in_nine_days")]
    pub scheduled: Moment,
    /// Three weeks after the schedule when nobody says.
    pub required_by: Option<Moment>,
}

/// Where a planned maintenance is; completed ones are written under `history`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StatusText {
    Pending,
    Preparing,
    Ready,
    Running,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HistoryText {
    pub reason: String,
    pub at: Moment,
    /// How long it took.
    pub seconds: u32,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SettingsText {
    pub maxmemory_policy: Option<String>,
    pub notify_keyspace_events: Option<String>,
    pub timeout: Option<u64>,
}

fn in_nine_days() -> Moment {
    Moment::days(9)
}
