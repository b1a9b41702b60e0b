//! Who is signed in (facts 3.1).

use serde::Deserialize;

use super::Moment;

/// The account a token belongs to.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Account {
    /// UUID.
    pub id: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub name: Option<String>,
    #[serde(default)]
    pub two_factor_authentication: bool,
    #[serde(default)]
    pub verified: Option<bool>,
    #[serde(default)]
    pub suspended_at: Option<Moment>,
    #[serde(default)]
    pub delinquent_at: Option<Moment>,
}

/// What is left in the account's bucket; asking costs nothing (facts 1.4).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct RateLimits {
    /// Requests.
    pub remaining: u64,
}
