//! How it is done, and what each way has to know.

use serde::{Deserialize, Serialize};

use super::Named;

/// How the new version comes about, or what is done afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// The same add-on under the new version.
    InPlace,
    /// A new add-on with a copy of the data, which takes over every attachment.
    Fork(Fork),
    /// The old add-on takes its attachments over again.
    GoBack(GoBack),
    /// An add-on that nobody uses any more is destroyed.
    Destroy(Destroy),
}

/// The fork that is to be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fork {
    /// Name of the new add-on. Chosen here, so that it can be found again when the answer to its making is lost.
    pub name: String,
    /// `heroku-redis:premium-0`
    pub plan: String,
    /// What it costs a month, in cents.
    pub cents: Option<u64>,
    /// What the old add-on costs a month, in cents.
    pub old_cents: Option<u64>,
    /// Whether the old add-on has a production plan.
    pub from_production: bool,
    /// The old add-on's plan, `heroku-redis:mini`.
    pub from_plan: String,
    /// A fork that somebody made already, to be used instead of making one. The platform does not say what an add-on
    /// was forked from (facts 5): that it is a fork of this one is the person's word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joined: Option<Joined>,
}

/// A fork that was not made here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    pub addon: Named,
    /// When it was made, as the platform wrote it.
    pub made_at: Option<String>,
}

/// Back from the fork (the intent's add-on) to the old add-on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoBack {
    /// The old add-on.
    pub to: Named,
    /// Where the old add-on was parked, to be given up once it is back.
    pub parked: Option<Place>,
    /// The fork's plan, `heroku-redis:premium-0`.
    pub from_plan: String,
    /// The old add-on's plan.
    pub to_plan: String,
    /// What the fork costs a month, in cents.
    pub cents: Option<u64>,
}

/// The end of an add-on (the intent's).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Destroy {
    /// Attachments it may still have: nothing uses the add-on through them.
    pub unused: Vec<Place>,
    /// What it costs a month, in cents.
    pub cents: Option<u64>,
}

/// Under which name an app uses an add-on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    pub app: Named,
    /// `REDIS`; the config vars begin with it.
    pub name: String,
}

impl Fork {
    /// The name of the add-on that is used, or to be made, after so many were given up. One that was there already is
    /// the first.
    pub(crate) fn name_after(&self, given_up: usize) -> String {
        match (&self.joined, given_up) {
            (Some(joined), 0) => joined.addon.name.clone(),
            (Some(_), 1) | (None, 0) => self.name.clone(),
            (Some(_), n) => format!("{}-{n}", self.name),
            (None, n) => format!("{}-{}", self.name, n + 1),
        }
    }
}

impl Place {
    pub(crate) fn is(&self, app: &str, name: &str) -> bool {
        self.app.id == app && self.name == name
    }
}
