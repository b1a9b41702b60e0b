//! Who am I.

use crate::{
    Api, Endpoint, Wire,
    model::{Account, RateLimits},
};

/// `GET /account`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetAccount;

impl Endpoint for GetAccount {
    type Answer = Account;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, "/account".to_owned())
    }
}

/// `GET /account/rate-limits`; costs nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetRateLimits;

impl Endpoint for GetRateLimits {
    type Answer = RateLimits;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, "/account/rate-limits".to_owned())
    }
}
