//! What an account may do with an app, as owner, team member or collaborator.

use crate::state::World;
use crate::state::app::{App, Owner};
use uuid::Uuid;

/// Each right includes the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Right {
    View,
    Deploy,
    Operate,
    Manage,
}

impl World {
    /// The account's right on the app; `None` when it cannot even see it.
    pub fn right_on(&self, account: Uuid, app: &App) -> Option<Right> {
        let as_owner = match app.owner {
            Owner::Account(owner) => (owner == account).then_some(Right::Manage),
            Owner::Team(team) => {
                self.teams.get(&team).and_then(|team| team.members.get(&account)).and_then(|role| match role
                    .as_str()
                {
                    "admin" => Some(Right::Manage),
                    "member" => Some(Right::Operate),
                    _ => None,
                })
            }
        };
        as_owner.max(app.collaborators.get(&account).copied())
    }

    pub fn sees_app(&self, account: Uuid, app: Uuid) -> bool {
        self.apps.get(&app).is_some_and(|app| self.right_on(account, app).is_some())
    }

    /// An add-on is visible through its owning app and through every app it is attached to.
    pub fn sees_addon(&self, account: Uuid, addon: &crate::state::addon::AddOn) -> bool {
        self.sees_app(account, addon.app)
            || self.attachments_of_addon(addon.id).any(|attachment| self.sees_app(account, attachment.app))
    }
}
