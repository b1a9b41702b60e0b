//! Apps, teams and spaces (facts 3.1).

use serde::Deserialize;

use super::{Moment, Reference};
use crate::lenient::or_default;

/// An app.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct App {
    /// UUID.
    pub id: String,
    pub name: String,
    /// Whether maintenance mode is on: web requests get a page instead of the app, nothing else stops.
    /// `None` where the answer leaves it out: unknown, not off.
    #[serde(default, deserialize_with = "or_default")]
    pub maintenance: Option<bool>,
    #[serde(default, deserialize_with = "or_default")]
    pub owner: Option<Owner>,
    #[serde(default, deserialize_with = "or_default")]
    pub team: Option<Reference>,
    #[serde(default, deserialize_with = "or_default")]
    pub region: Option<Reference>,
    #[serde(default, deserialize_with = "or_default")]
    pub space: Option<Space>,
    #[serde(default, deserialize_with = "or_default")]
    pub released_at: Option<Moment>,
}

/// Who an app belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Owner {
    #[serde(default, deserialize_with = "or_default")]
    pub id: String,
    #[serde(default, deserialize_with = "or_default")]
    pub email: String,
}

/// The private space an app runs in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Space {
    #[serde(default, deserialize_with = "or_default")]
    pub id: String,
    #[serde(default, deserialize_with = "or_default")]
    pub name: String,
    #[serde(default, deserialize_with = "or_default")]
    pub shield: bool,
}

/// A team the account belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Team {
    pub id: String,
    pub name: String,
    #[serde(default, deserialize_with = "or_default")]
    pub role: Option<String>,
}

/// A switch of an app, for example preboot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Feature {
    pub name: String,
    /// Required: "off" must not be a guess.
    pub enabled: bool,
}
