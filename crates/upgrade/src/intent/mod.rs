//! What the person wants done, fixed when the upgrade begins.

mod fork;
mod in_place;
mod method;
mod refusal;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

pub use method::{Destroy, Fork, GoBack, Joined, Method, Place};
pub use refusal::Refusal;

/// One upgrade of one add-on: which, from, to, how, and every app it touches. It never changes once begun; what
/// happens afterwards is in the [`Journal`](crate::Journal). Not called a plan: that word is the add-on's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intent {
    /// Chosen by whoever begins it; part of the wizard's address.
    pub id: String,
    pub method: Method,
    pub shape: Shape,
    pub addon: Named,
    /// The app that pays. Its name is what the person types to confirm.
    pub owning_app: Named,
    /// Full version at the beginning, `7.2.14`; `None` where the platform did not say.
    pub from: Option<String>,
    /// The version line asked for, `9.1`; for a fork the newest that is known, empty where none is.
    pub to: String,
    /// Every app the add-on is attached to, the owning app first.
    pub apps: Vec<Named>,
    /// Whether clients that speak plaintext today will have to speak TLS afterwards (facts 4.4).
    pub tls_turns_on: bool,
    #[serde(with = "time::serde::rfc3339")]
    pub made_at: OffsetDateTime,
}

/// How the platform carries an in-place upgrade out (facts 4.3). The other methods have no maintenance and are
/// `AtOnce`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Production plans: a maintenance is prepared, and switches when it is run.
    Prepared,
    /// Mini: the request itself switches.
    AtOnce,
}

/// A thing with an id for the platform and a name for people.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Named {
    /// UUID.
    pub id: String,
    pub name: String,
}

impl Named {
    /// Both at once.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into() }
    }
}
