//! Accounts, the tokens they sign in with, and teams.

use crate::access::scope::Scope;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountText {
    /// How the rest of the file calls it; also the front of its e-mail address.
    pub name: String,
    pub full_name: Option<String>,
    #[serde(default)]
    pub two_factor: bool,
    #[serde(default = "yes")]
    pub can_pay: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenText {
    pub name: String,
    /// The account of the token's own name when nobody says.
    pub account: Option<String>,
    #[serde(default)]
    pub shape: TokenShape,
    #[serde(default = "everything")]
    pub scopes: Vec<Scope>,
    /// For people: what it is good for.
    pub may: Option<String>,
    #[serde(default)]
    pub revoked: bool,
}

/// The three shapes tokens have had (facts 1.6).
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TokenShape {
    /// A bare UUID.
    Legacy,
    /// `HRKU-` and a UUID.
    Prefixed,
    /// `HRKU-` and 60 letters, digits, `_` and `-`.
    #[default]
    Current,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamText {
    pub name: String,
    #[serde(default, rename = "type")]
    pub kind: TeamKind,
    /// Account to role.
    pub members: BTreeMap<String, Role>,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TeamKind {
    #[default]
    Team,
    Enterprise,
}

impl TeamKind {
    pub fn word(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Enterprise => "enterprise",
        }
    }
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Admin,
    Member,
    Collaborator,
}

impl Role {
    pub fn word(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Member => "member",
            Self::Collaborator => "collaborator",
        }
    }
}

fn yes() -> bool {
    true
}

fn everything() -> Vec<Scope> {
    vec![Scope::Global]
}
