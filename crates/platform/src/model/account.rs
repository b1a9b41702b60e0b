//! Who is signed in (facts 3.1).

use serde::Deserialize;

use super::Moment;
use crate::lenient::{count, or_default};

/// The account a token belongs to.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Account {
    /// UUID.
    pub id: String,
    #[serde(default, deserialize_with = "or_default")]
    pub email: String,
    #[serde(default, deserialize_with = "or_default")]
    pub name: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub two_factor_authentication: bool,
    #[serde(default, deserialize_with = "or_default")]
    pub verified: Option<bool>,
    #[serde(default, deserialize_with = "or_default")]
    pub suspended_at: Option<Moment>,
    #[serde(default, deserialize_with = "or_default")]
    pub delinquent_at: Option<Moment>,
}

/// What is left in the account's bucket; asking costs nothing (facts 1.4).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct RateLimits {
    /// Requests.
    #[serde(deserialize_with = "count")]
    pub remaining: u64,
}
