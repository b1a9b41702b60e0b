//! An app and everything that belongs to it alone.

use super::dyno::Dyno;
use super::formation::Process;
use super::release::Release;
use crate::access::right::Right;
use std::collections::{BTreeMap, BTreeSet};
use time::OffsetDateTime;
use uuid::Uuid;

pub struct App {
    pub id: Uuid,
    pub name: String,
    pub owner: Owner,
    pub collaborators: BTreeMap<Uuid, Right>,
    pub region: String,
    pub space: Option<Uuid>,
    pub maintenance: bool,
    pub preboot: bool,
    pub created_at: OffsetDateTime,
    pub updated_at: OffsetDateTime,
    pub formation: Vec<Process>,
    pub dynos: Vec<Dyno>,
    pub releases: Vec<Release>,
    /// Config vars set by people; those of add-ons come from the attachments.
    pub config: BTreeMap<String, String>,
    /// Names of attachments its code reads; a store under any other name is not written to.
    pub uses: BTreeSet<String>,
}

#[derive(Clone, Copy)]
pub enum Owner {
    Account(Uuid),
    Team(Uuid),
}

impl App {
    /// The version of the newest release, 0 before the first.
    pub fn version(&self) -> u64 {
        self.releases.last().map_or(0, |release| release.version)
    }
}
