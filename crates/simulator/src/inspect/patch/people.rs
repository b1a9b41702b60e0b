//! Accounts that get a second factor or lose their card, tokens that are revoked or narrowed.

use crate::access::scope::Scope;
use crate::state::World;
use crate::wire::error::ApiError;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountChange {
    account: String,
    two_factor: Option<bool>,
    can_pay: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInChange {
    sign_in: String,
    revoked: Option<bool>,
    scopes: Option<Vec<Scope>>,
}

pub fn account(world: &mut World, change: AccountChange) -> Result<(), ApiError> {
    let asked = &change.account;
    let found = world.accounts.values().find(|account| account.name == *asked || account.email == *asked);
    let Some(id) = found.map(|account| account.id) else {
        return Err(super::missing(
            "account",
            asked,
            world.accounts.values().map(|account| account.name.as_str()),
        ));
    };
    if let Some(account) = world.accounts.get_mut(&id) {
        account.two_factor = change.two_factor.unwrap_or(account.two_factor);
        account.verified = change.can_pay.unwrap_or(account.verified);
    }
    // What was unlocked before a second factor was required is not unlocked any more.
    if change.two_factor == Some(true) {
        world.pre_authorizations.retain(|granted| granted.account != id);
    }
    Ok(())
}

pub fn sign_in(world: &mut World, change: SignInChange) -> Result<(), ApiError> {
    let asked = &change.sign_in;
    let found = world.tokens.iter().position(|token| token.name == *asked);
    let Some(token) = found.and_then(|at| world.tokens.get_mut(at)) else {
        return Err(super::missing("sign-in", asked, world.tokens.iter().map(|token| token.name.as_str())));
    };
    token.revoked = change.revoked.unwrap_or(token.revoked);
    token.scopes = change.scopes.unwrap_or_else(|| token.scopes.clone());
    Ok(())
}
