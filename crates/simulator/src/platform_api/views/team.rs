use crate::state::account::Team;
use crate::state::clock::stamp;
use serde_json::{Value, json};
use uuid::Uuid;

pub fn team(team: &Team, account: Uuid) -> Value {
    json!({
        "created_at": stamp(team.created_at),
        "credit_card_collections": true,
        "default": false,
        "enterprise_account": null,
        "id": team.id,
        "identity_provider": null,
        "membership_limit": 25,
        "name": team.name,
        "provisioned_licenses": false,
        "role": team.members.get(&account),
        "type": team.kind,
        "updated_at": stamp(team.created_at),
    })
}
