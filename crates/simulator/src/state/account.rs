//! People, the tokens they sign in with, and the teams they are in.

use crate::access::scope::Scope;
use std::collections::BTreeMap;
use time::OffsetDateTime;
use uuid::Uuid;

pub struct Account {
    pub id: Uuid,
    /// How a scenario and the inspector call it.
    pub name: String,
    pub email: String,
    pub full_name: String,
    pub created_at: OffsetDateTime,
    /// Changes and secrets ask for a second factor.
    pub two_factor: bool,
    /// Has a way to pay; without one nothing that costs can be made.
    pub verified: bool,
    pub bucket: crate::access::rate_limit::Bucket,
}

/// A token and what it may do. Never shown by the inspector.
pub struct Token {
    /// What the sign-in is called, for people and for the request log.
    pub name: String,
    pub secret: String,
    pub account: Uuid,
    pub scopes: Vec<Scope>,
    pub may: String,
    pub revoked: bool,
}

pub struct Team {
    pub id: Uuid,
    pub name: String,
    pub kind: String,
    pub created_at: OffsetDateTime,
    /// Account to role: `admin`, `member` or `collaborator`.
    pub members: BTreeMap<Uuid, String>,
}

pub struct Space {
    pub id: Uuid,
    pub name: String,
    pub region: String,
    pub shield: bool,
}
