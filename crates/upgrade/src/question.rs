//! What only the person can decide.

use serde::{Deserialize, Serialize};

use crate::{Act, CheckName, Differs, Look, Named, Place, SettingName, Still, StoreFacts, act::Quantity};

/// A question with everything it is about. The same question about other facts is another question: consent to one
/// is no consent to the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "question", rename_all = "snake_case")]
pub enum Question {
    /// Checks failed; look again when they are mended.
    Blocked { failed: Vec<CheckName> },
    /// Checks are through, with these warnings. Go on?
    Proceed { warnings: Vec<CheckName> },
    /// A maintenance that somebody began is under way (facts 4.5); it does not say for which version. Take it over?
    Join { status: String, reason: Option<String> },
    /// Every client must speak TLS afterwards. Are they ready?
    ClientReady,
    /// Type the owning app's name.
    Confirm { app: Named },
    /// The same for an upgrade that somebody else began: type the owning app's name to go on with it.
    ConfirmTakeOver { app: Named },
    /// The person said that it was put back by hand, and this reads otherwise than before. Is it meant to?
    NotBack { still: Vec<Still> },
    /// Type the owning app's name to have a fork made, which costs so many cents a month until it is destroyed.
    ConfirmFork { app: Named, plan: String, cents: Option<u64> },
    /// Is this add-on a fork of the old one, and was nothing written since it was made? Type its name to say so.
    JoinFork {
        fork: Named,
        /// When it was made, as the platform wrote it.
        made_at: Option<String>,
        /// It is still being copied.
        copying: bool,
        /// Apps whose writers are up now: what they write is not in the fork.
        running: Vec<Named>,
        /// Where it is attached already.
        uses: Vec<Place>,
    },
    /// Type the owning app's name to go back to the old add-on: what was written since is then missing.
    ConfirmBack { app: Named, to: Named },
    /// Type the add-on's name to destroy it. Old and new add-on belong to the same app, whose name would not tell
    /// which of them is meant.
    ConfirmDestroy { app: Named, addon: Named },
    /// The platform gave the fork up. Nothing else was changed. Make another one?
    ForkFailed { fork: String, state: String },
    /// Writers were back after the fork was copied: it misses what they wrote. Make another one?
    Stale { fork: String },
    /// A writer of this app was up again after the copy began: what it wrote since may be missing in the fork. Make
    /// another one?
    WroteMeanwhile { fork: String, app: Named },
    /// The platform does not wait any more, but the store still says that it is being copied.
    StatusSticks { fork: Named, status: String },
    /// Settings that the fork has otherwise. Which of them shall it have like the old one?
    CarryOver { rows: Vec<Differs> },
    /// Give the new add-on the names of the old one on these apps? Each restarts.
    Promote { apps: Vec<Named>, promoted: Vec<Named> },
    /// The platform asks to confirm a change, in its own words.
    ConfirmationAsked { act: Act, app: Option<String>, message: String },
    /// The platform wants the account paid or verified first.
    Payment { act: Act, message: String, url: Option<String> },
    /// These may write although maintenance mode is on and workers are at zero. Are they off, or do they not write?
    Bystanders { bystanders: Vec<Bystander> },
    /// Downtime begins: pause everything that writes on these apps?
    Pause { apps: Vec<Named> },
    /// Everything is paused. Switch now? It cannot be undone.
    Switch,
    /// The add-on is attached to an app that was not there at the beginning.
    AttachedSince { app: Named },
    /// An attached app cannot be seen or changed with this token.
    OutOfReach { app: Named, message: String },
    /// Something we paused is up again, by somebody else's hand.
    WritersBack { app: Named, processes: Vec<Quantity>, mode_off: bool },
    /// We set this process type to 0; somebody has set it to `found` since. Before us it was `before`.
    ChangedMeanwhile { app: Named, kind: String, before: u32, found: u32 },
    /// The token is not accepted any more.
    SignIn,
    /// Somebody changed the store's plan or version since the checks. `fits`: this upgrade can go on all the same.
    StoreChanged { was: StoreFacts, now: StoreFacts, fits: bool },
    /// A second factor is needed.
    TwoFactor { app: Option<String> },
    /// The platform does not let us read this.
    LookRefused { look: Look, message: String },
    /// The platform has not answered this for a while.
    NoAnswer { look: Look, message: String },
    /// The platform refused a change, in its own words.
    ActRefused { act: Act, message: String },
    /// The answer to a change that cannot be undone was lost, and the platform shows no trace of it. Send it again?
    Unclear { act: Act },
    /// The platform took a change, but it does not show.
    NoEffect { act: Act },
}

/// Something that may write and is not paused by us (facts 5.4).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "bystander", rename_all = "snake_case")]
pub enum Bystander {
    /// An add-on that starts dynos by itself, for example Heroku Scheduler.
    Scheduler { app: Named, service: String, addon: String, page: Option<String> },
    /// A running dyno that belongs to no process type, for example `run.1234`.
    OneOff { app: Named, dyno: String, kind: String, command: Option<String> },
    /// It could not be read whether the app has any.
    Unknown { app: Named },
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reply", content = "text", rename_all = "snake_case")]
pub enum Reply {
    GoOn,
    /// A name, typed.
    Typed(String),
    /// Mended, or to be seen: read again.
    LookAgain,
    /// Send the change again.
    TryAgain,
    /// Take the app in.
    Include,
    /// Leave the app, or this change, to the person.
    LeaveOut,
    /// Pause what is up again.
    PauseAgain,
    /// Set it back to what it was before us.
    PutBack,
    /// Leave what somebody else has set.
    KeepTheirs,
    /// All of them.
    All,
    /// Only this app, for now.
    Only(Named),
    /// Only this setting, for now.
    Apply(SettingName),
}

/// Why an answer was not taken. Nothing of it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongReply {
    /// The typed name is another one.
    WrongName,
    /// This question has no such answer.
    NotAnAnswer,
}

impl Question {
    /// The answers it takes, the most usual first. A typed one is shown empty.
    pub fn replies(&self) -> Vec<Reply> {
        use Reply::*;
        match self {
            Self::Proceed { .. } | Self::Join { .. } | Self::ClientReady => vec![GoOn],
            Self::Pause { .. } | Self::Switch => vec![GoOn],
            Self::Confirm { .. }
            | Self::ConfirmTakeOver { .. }
            | Self::ConfirmFork { .. }
            | Self::ConfirmBack { .. }
            | Self::ConfirmDestroy { .. } => vec![Typed(String::new())],
            Self::JoinFork { .. } => vec![Typed(String::new()), TryAgain],
            Self::NotBack { .. } => vec![LookAgain, GoOn],
            Self::StoreChanged { fits: true, .. } => vec![LookAgain, GoOn],
            Self::StoreChanged { fits: false, .. } => vec![LookAgain],
            Self::ForkFailed { .. } | Self::Stale { .. } | Self::Payment { .. } => vec![TryAgain],
            Self::WroteMeanwhile { .. } => vec![TryAgain, GoOn],
            Self::StatusSticks { .. } => vec![LookAgain, GoOn],
            Self::CarryOver { rows } => {
                let each = rows.iter().map(|row| Apply(row.what));
                [All].into_iter().chain(each).chain([GoOn]).collect()
            }
            Self::Promote { apps, promoted } => {
                let each = apps.iter().cloned().map(Only);
                let rest = (!promoted.is_empty()).then_some(LeaveOut);
                [All].into_iter().chain(each).chain(rest).collect()
            }
            Self::ConfirmationAsked { .. } => vec![GoOn],
            Self::Bystanders { .. } => vec![GoOn, LookAgain],
            Self::AttachedSince { .. } => vec![Include, LeaveOut],
            Self::OutOfReach { .. } => vec![LookAgain, LeaveOut],
            Self::WritersBack { .. } => vec![PauseAgain, LookAgain],
            Self::ChangedMeanwhile { .. } => vec![PutBack, KeepTheirs],
            Self::Blocked { .. }
            | Self::SignIn
            | Self::TwoFactor { .. }
            | Self::LookRefused { .. }
            | Self::NoAnswer { .. } => vec![LookAgain],
            Self::ActRefused { act, .. } if act.is_final() => vec![TryAgain],
            Self::ActRefused { .. } => vec![TryAgain, LeaveOut],
            Self::Unclear { act } if act.is_final() => vec![TryAgain, LookAgain],
            Self::Unclear { .. } => vec![TryAgain, LeaveOut],
            // A second request would be a second upgrade.
            Self::NoEffect { act: Act::RequestUpgrade } => vec![LookAgain],
            Self::NoEffect { act } if act.is_final() => vec![LookAgain, TryAgain],
            Self::NoEffect { .. } => vec![TryAgain, LookAgain, LeaveOut],
        }
    }

    /// What has to be typed, if something has to be.
    pub fn name_to_type(&self) -> Option<&str> {
        match self {
            Self::Confirm { app }
            | Self::ConfirmTakeOver { app }
            | Self::ConfirmFork { app, .. }
            | Self::ConfirmBack { app, .. } => Some(&app.name),
            Self::ConfirmDestroy { addon, .. } => Some(&addon.name),
            Self::JoinFork { fork, .. } => Some(&fork.name),
            _ => None,
        }
    }

    /// Whether `reply` answers it.
    ///
    /// # Errors
    /// A wrong name, or an answer to something else.
    pub fn takes(&self, reply: &Reply) -> Result<(), WrongReply> {
        match (self, reply) {
            (_, Reply::Typed(text)) => match self.name_to_type() {
                Some(name) if text.trim() == name => Ok(()),
                Some(_) => Err(WrongReply::WrongName),
                None => Err(WrongReply::NotAnAnswer),
            },
            _ if self.replies().contains(reply) => Ok(()),
            _ => Err(WrongReply::NotAnAnswer),
        }
    }
}
