//! Plans of an add-on service (facts 3.2).

use serde::Deserialize;

/// A plan; only its name is there unless the answer was expanded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Plan {
    #[serde(default)]
    pub id: String,
    /// For example `heroku-redis:premium-0`.
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub human_name: Option<String>,
    #[serde(default)]
    pub description: Option<String>,
    #[serde(default)]
    pub price: Option<Price>,
    #[serde(default)]
    pub installable_inside_private_network: Option<bool>,
    #[serde(default)]
    pub installable_outside_private_network: Option<bool>,
    #[serde(default)]
    pub visible: Option<bool>,
}

/// A list price.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Price {
    #[serde(default)]
    pub cents: Option<u64>,
    #[serde(default)]
    pub unit: Option<String>,
    #[serde(default)]
    pub contract: bool,
}
