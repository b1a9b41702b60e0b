//! The platform's whole state. Nothing here reads a clock or does I/O.

pub mod account;
pub mod addon;
pub mod advance;
pub mod app;
pub mod attachment;
pub mod catalogue;
pub mod clients;
pub mod clock;
pub mod data;
pub mod dyno;
pub mod endpoint;
pub mod engine;
pub mod flaw;
pub mod fork;
pub mod formation;
pub mod ids;
pub mod maintenance;
pub mod pace;
pub mod provision;
pub mod quiet;
pub mod release;
pub mod settings;
pub mod window;

use std::collections::BTreeMap;
use uuid::Uuid;

/// Keyed by id, so that lists come out in the order of ids, as the platform's do.
pub struct World {
    pub ids: ids::Ids,
    pub pace: pace::Pace,
    pub clock: clock::Clock,
    /// Where the platform is otherwise than usual.
    pub quirks: crate::quirk::Quirks,
    pub catalogue: catalogue::Catalogue,
    pub accounts: BTreeMap<Uuid, account::Account>,
    pub tokens: Vec<account::Token>,
    pub pre_authorizations: Vec<crate::access::two_factor::PreAuthorization>,
    pub teams: BTreeMap<Uuid, account::Team>,
    pub spaces: BTreeMap<Uuid, account::Space>,
    pub apps: BTreeMap<Uuid, app::App>,
    pub addons: BTreeMap<Uuid, addon::AddOn>,
    pub attachments: attachment::Attachments,
    /// The moment everything was last brought up to.
    pub settled_at: time::OffsetDateTime,
    /// Until then reading needs no settling; unknown after a change.
    pub quiet_until: Option<time::OffsetDateTime>,
}

impl World {
    pub fn app_named(&self, identity: &str) -> Option<&app::App> {
        match Uuid::try_parse(identity) {
            Ok(id) => self.apps.get(&id),
            Err(_) => self.apps.values().find(|app| app.name == identity),
        }
    }

    pub fn addon_named(&self, identity: &str) -> Option<&addon::AddOn> {
        match Uuid::try_parse(identity) {
            Ok(id) => self.addons.get(&id),
            Err(_) => self.addons.values().find(|addon| addon.name == identity),
        }
    }

    pub fn team_named(&self, identity: &str) -> Option<&account::Team> {
        match Uuid::try_parse(identity) {
            Ok(id) => self.teams.get(&id),
            Err(_) => self.teams.values().find(|team| team.name == identity),
        }
    }
}
