//! Plans of an add-on service (facts 3.2).

use serde::Deserialize;

use crate::lenient::or_default;

/// A plan; only its name is there unless the answer was expanded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Plan {
    #[serde(default, deserialize_with = "or_default")]
    pub id: String,
    /// For example `heroku-redis:premium-0`.
    #[serde(default, deserialize_with = "or_default")]
    pub name: String,
    #[serde(default, deserialize_with = "or_default")]
    pub human_name: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub description: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub price: Option<Price>,
    #[serde(default, deserialize_with = "or_default")]
    pub installable_inside_private_network: Option<bool>,
    #[serde(default, deserialize_with = "or_default")]
    pub installable_outside_private_network: Option<bool>,
    #[serde(default, deserialize_with = "or_default")]
    pub visible: Option<bool>,
}

/// A list price.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Price {
    #[serde(default, deserialize_with = "or_default")]
    pub cents: Option<u64>,
    #[serde(default, deserialize_with = "or_default")]
    pub unit: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub contract: bool,
}
