//! The account behind the token, and its rate limit.

use crate::state::World;
use crate::state::clock::stamp;
use crate::wire::accept::Dialect;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use serde_json::json;

pub fn me(world: &mut World, call: &Call) -> Outcome {
    let account = world.accounts.get(&call.who()?.account).ok_or_else(ApiError::unauthorized)?;
    let team = world.teams.values().find(|team| team.members.contains_key(&account.id));
    let team = team.map(|team| json!({ "id": team.id, "name": team.name }));
    let mut body = json!({
        "id": account.id,
        "email": account.email,
        "name": account.full_name,
        "allow_tracking": false,
        "beta": false,
        "country_of_residence": null,
        "created_at": stamp(account.created_at),
        "updated_at": stamp(account.created_at),
        "last_login": stamp(account.created_at),
        "default_organization": team,
        "default_team": team,
        "delinquent_at": null,
        "federated": false,
        "identity_provider": null,
        "sms_number": null,
        "suspended_at": null,
        "two_factor_authentication": account.two_factor,
        "verified": account.verified,
    });
    if call.dialect == Dialect::Sdk
        && let Some(fields) = body.as_object_mut()
    {
        fields.insert("mfa_enabled".into(), account.two_factor.into());
        fields.insert("mfa_experience".into(), "vaas".into());
    }
    Answer::ok(body)
}

pub fn rate_limits(world: &mut World, call: &Call) -> Outcome {
    let (now, pace) = (world.clock.now(), world.pace);
    let account = world.accounts.get_mut(&call.who()?.account).ok_or_else(ApiError::unauthorized)?;
    Answer::ok(json!({ "remaining": account.bucket.remaining(now, pace) }))
}
