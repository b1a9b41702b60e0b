//! What a check comes to.

use serde::{Deserialize, Serialize};

use crate::{Bystander, Named};

/// One check with its verdict and the facts behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    pub name: CheckName,
    pub verdict: Verdict,
    pub why: Vec<Why>,
}

/// What is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckName {
    /// The add-on is provisioned.
    Provisioned,
    /// The version is known and older than the target.
    Version,
    /// The store is not busy with something else.
    NotBusy,
    /// No maintenance of somebody else is under way.
    NoOtherMaintenance,
    /// Every attached app can be seen.
    AppsVisible,
    /// The token may change apps.
    MayWrite,
    /// Nothing starts jobs by itself while writers are paused.
    Schedulers,
    /// No dyno runs that belongs to no process type.
    OneOffDynos,
    /// No app keeps old web dynos alive beside new ones.
    Preboot,
    /// Nothing scales process types by itself.
    Autoscaling,
    /// All apps belong to the same team.
    Teams,
    /// The source takes one more client while it is copied.
    Connections,
    /// The new plan holds the data and takes the clients.
    Room,
    /// Which other apps use the add-on.
    OtherApps,
    /// No config var's name leads astray.
    ConfigVars,
    /// The fork that is to be used is there.
    ForkThere,
    /// The old add-on is there to go back to.
    WayBack,
    /// Nothing uses the add-on any more.
    StillUsed,
}

/// The result of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Passed,
    /// The person should know.
    Warning,
    /// It cannot go on like this.
    Failed,
    /// Not read yet.
    NotKnownYet,
    /// It cannot be found out; the person should look.
    CannotTell,
}

/// A fact behind a verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The add-on's state as the platform says it.
    State(String),
    /// The version that runs and the line asked for.
    Versions {
        running: String,
        target: String,
    },
    /// The Data API did not name a version.
    NoVersion,
    /// What the store is busy with, in the platform's words.
    Busy(Option<String>),
    /// The maintenance under way.
    Maintenance {
        status: String,
        reason: Option<String>,
    },
    /// An app that cannot be seen, with the platform's words.
    Invisible {
        app: Named,
        message: String,
    },
    /// An attached app that is left out, by the person's word.
    LeftOut(Named),
    /// The token's scopes, none of which may write.
    Scopes(Vec<String>),
    /// The token's scopes are not known.
    ScopesUnknown,
    Bystander(Bystander),
    /// Preboot is on.
    Preboot(Named),
    /// An add-on that scales by itself.
    Autoscaler {
        app: Named,
        service: String,
    },
    /// An app of another team (or of none).
    OtherTeam {
        app: Named,
        team: Option<String>,
    },
    /// So many clients of so many that are taken.
    Clients {
        used: u32,
        limit: u32,
    },
    /// More data than the plan holds, in bytes.
    Data {
        bytes: u64,
        holds: u64,
    },
    /// The platform does not say how much is in use.
    NumbersUnknown,
    /// The app that owns it, which is another one.
    OwnedBy(Named),
    /// An attachment of the add-on.
    AttachedAs {
        app: Named,
        name: String,
    },
    /// A config var of the TLS connection, which only mini plans have: after the promotion to another plan it is gone.
    TlsVar {
        app: Named,
        var: String,
    },
    /// A config var that the official client mistakes for `REDIS_URL`.
    LikeRedisUrl {
        app: Named,
        var: String,
    },
    /// An attachment with a namespace, which cannot be moved.
    Namespace {
        app: Named,
        name: String,
        namespace: String,
    },
    /// A read that did not work, in the platform's words.
    Unread {
        app: Option<Named>,
        message: String,
    },
}

/// A verdict before it is named.
#[derive(Debug)]
pub(super) struct Found(Verdict, Vec<Why>);

impl Found {
    pub fn new(verdict: Verdict, why: Vec<Why>) -> Self {
        Self(verdict, why)
    }

    /// `verdict` when there is a reason for it, passed when there is none.
    pub fn unless(verdict: Verdict, why: Vec<Why>) -> Self {
        Self(if why.is_empty() { Verdict::Passed } else { verdict }, why)
    }

    pub fn unknown() -> Self {
        Self(Verdict::NotKnownYet, Vec::new())
    }

    pub fn named(self, name: CheckName) -> Check {
        Check { name, verdict: self.0, why: self.1 }
    }
}
