//! Apps, teams and spaces (facts 3.1).

use serde::Deserialize;

use super::{Moment, Reference};

/// An app.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct App {
    /// UUID.
    pub id: String,
    pub name: String,
    /// Whether maintenance mode is on: web requests get a page instead of the app, nothing else stops.
    /// `None` where the answer leaves it out: unknown, not off.
    #[serde(default)]
    pub maintenance: Option<bool>,
    #[serde(default)]
    pub owner: Option<Owner>,
    #[serde(default)]
    pub team: Option<Reference>,
    #[serde(default)]
    pub region: Option<Reference>,
    #[serde(default)]
    pub space: Option<Space>,
    #[serde(default)]
    pub released_at: Option<Moment>,
}

/// Who an app belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Owner {
    pub id: String,
    #[serde(default)]
    pub email: String,
}

/// The private space an app runs in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Space {
    pub id: String,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub shield: bool,
}

/// A team.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Team {
    pub id: String,
    pub name: String,
    #[serde(default)]
    pub role: Option<String>,
}

/// A switch of an app, for example preboot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Feature {
    pub name: String,
    #[serde(default)]
    pub enabled: bool,
}
