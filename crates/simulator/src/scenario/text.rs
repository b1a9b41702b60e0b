//! The shape of a scenario file.

use super::Cors;
use crate::access::right::Right;
use crate::access::scope::Scope;
use crate::state::quirk::Quirk;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Text {
    pub cors: Cors,
    /// Calls an account has at the beginning and at most, when not the usual 4,500.
    pub rate_limit: Option<u32>,
    pub accounts: Vec<AccountText>,
    /// The full-rights one first.
    pub sign_ins: Vec<SignInText>,
    pub teams: Vec<TeamText>,
    pub spaces: Vec<SpaceText>,
    pub apps: Vec<AppText>,
    pub addons: Vec<AddOnText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountText {
    /// How the rest of the file calls it; also the front of its e-mail address.
    pub name: String,
    pub full_name: String,
    #[serde(default)]
    pub two_factor: bool,
    /// Has no way to pay.
    #[serde(default)]
    pub unverified: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInText {
    pub name: String,
    pub account: String,
    pub shape: TokenShape,
    pub scopes: Vec<Scope>,
    pub may: String,
}

/// The three shapes tokens have had (facts 1.6).
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TokenShape {
    /// A bare UUID.
    Legacy,
    /// `HRKU-` and a UUID.
    Prefixed,
    /// `HRKU-` and 60 letters, digits, `_` and `-`.
    Current,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamText {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: String,
    /// Account to role.
    pub members: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpaceText {
    pub name: String,
    pub region: String,
    #[serde(default)]
    pub shield: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppText {
    pub name: String,
    /// An account, unless a team owns it.
    pub owner: Option<String>,
    pub team: Option<String>,
    #[serde(default = "us")]
    pub region: String,
    pub space: Option<String>,
    #[serde(default)]
    pub collaborators: BTreeMap<String, Right>,
    #[serde(default)]
    pub maintenance: bool,
    #[serde(default)]
    pub preboot: bool,
    #[serde(default)]
    pub formation: BTreeMap<String, ProcessText>,
    /// Commands of one-off dynos that run.
    #[serde(default)]
    pub one_off: Vec<String>,
    #[serde(default = "one")]
    pub releases: u32,
    #[serde(default)]
    pub config: BTreeMap<String, String>,
    #[serde(default = "year")]
    pub created_days_ago: u32,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcessText {
    pub quantity: u32,
    pub size: String,
    pub command: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddOnText {
    pub name: String,
    pub plan: String,
    /// The app that owns it.
    pub app: String,
    /// App to the names it is attached under; the owner's default name when empty.
    #[serde(default)]
    pub attachments: BTreeMap<String, Vec<String>>,
    /// The engine's, when not the newest.
    pub version: Option<String>,
    /// Such as `tuesday 18:30`.
    pub window: Option<String>,
    pub maintenance: Option<MaintenanceText>,
    #[serde(default)]
    pub history: Vec<HistoryText>,
    #[serde(default)]
    pub settings: SettingsText,
    pub quirk: Option<Quirk>,
    /// What a store holds; some part of its plan's memory when nobody says.
    pub data_mb: Option<u64>,
    /// Connections each working dyno holds to a store, and those of nobody's.
    pub clients_per_dyno: Option<u32>,
    pub other_clients: Option<u32>,
    /// A mini store that still takes connections without TLS, beside TLS on a port of its own.
    #[serde(default)]
    pub plaintext: bool,
    #[serde(default = "year")]
    pub created_days_ago: u32,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MaintenanceText {
    /// `pending`, `preparing`, `ready` or `completed`.
    pub status: String,
    pub reason: String,
    /// The version it leads to, for an upgrade.
    pub target: Option<String>,
    #[serde(default)]
    pub scheduled_in_days: Option<i64>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HistoryText {
    pub reason: String,
    pub days_ago: u32,
    pub seconds: u32,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SettingsText {
    pub maxmemory_policy: Option<String>,
    pub notify_keyspace_events: Option<String>,
    pub timeout: Option<u64>,
}

fn us() -> String {
    "us".to_owned()
}

fn one() -> u32 {
    1
}

fn year() -> u32 {
    365
}
