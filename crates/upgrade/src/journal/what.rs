use platform::{Error, ErrorKind, model::Maintenance};
use serde::{Deserialize, Serialize};

use super::{Back, Thing};
use crate::{Act, Clients, Finding, Named, Place, Question, Reason, Reply, Step, StoreFacts, act::Quantity};

/// One kind of event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum What {
    /// The upgrade was begun here.
    Begun,
    /// Taken up again, after a reload or elsewhere.
    TakenUp,
    /// Taken over from a file. Words another person gave before this lead to no change any more.
    Imported,
    /// A step began.
    Began { step: Step },
    /// A step is over.
    Over { step: Step },
    /// A step was not needed.
    Skipped { step: Step },
    /// The person answered.
    Said { question: Question, reply: Reply },
    /// What the person said of the clients, before TLS turns on; the last word counts.
    Clients { clients: Clients },
    /// The store as the person saw it when the checks were over.
    Checked { store: StoreFacts },
    /// What the maintenance and the version read before anything was requested.
    Before { maintenance: Mark, version: Option<String> },
    /// How an app was before it was touched: written before the first dyno of any app is scaled.
    Recorded { app: Named, maintenance_mode: bool, formation: Vec<Process> },
    /// A change is about to be sent. `n` counts the attempts of this upgrade from 1.
    Trying { n: u32, act: Act },
    /// What came back for attempt `n`. Never the proof of anything.
    Tried { n: u32, outcome: Outcome },
    /// Attempt `n` was refused as if it had happened already, and no read showed that it had.
    Stood { n: u32 },
    /// A read showed the effect of a change.
    Seen { act: Act },
    /// The maintenance reads differently than before.
    Maintenance { mark: Mark },
    /// The fork was read for the first time.
    Made { addon: Named },
    /// A fork is not used: it failed, or it misses what was written meanwhile. Another one is made.
    GaveUp { fork: String, failed: bool },
    /// An add-on of this upgrade was destroyed afterwards, by a run of its own.
    Destroyed { addon: Named },
    /// The copy is complete, as the platform says.
    Copied { fork: String },
    /// What will be moved, and what keeps both add-ons attached meanwhile: written before the first is moved.
    Places { moves: Moves },
    /// The new version was read.
    Verified { version: String },
    /// Something we changed is as before again (a read showed it), or is left as it is.
    Returned { thing: Thing, back: Back },
    /// Something worth telling in the report.
    Found { finding: Finding },
    /// It cannot go on.
    Halted { reason: Reason },
    /// The person stops here, with or without putting back what was changed.
    Stop { put_back: bool },
    /// The person says that what is changed was put back by hand: it is read whether it was.
    ByHand,
    /// The person goes on after a stop.
    GoOn,
    /// What could be put back is put back.
    PutBack,
    /// All done.
    Finished,
}

/// What is to be moved from one add-on to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moves {
    pub from: Named,
    pub to: Named,
    /// App by app, the owning app first.
    pub places: Vec<Place>,
    /// Attachments with a namespace, which stay where they are.
    pub unmoved: Vec<Place>,
    /// Where the add-on that gives its places up stays attached.
    pub parking: Place,
    /// Where the add-on that takes them was attached only to exist; given up at the end.
    pub spare: Option<Place>,
}

/// A process type as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Process {
    /// `worker`
    #[serde(rename = "type")]
    pub kind: String,
    pub quantity: u32,
    /// For people; never sent.
    pub size: Option<String>,
}

impl Process {
    pub(crate) fn quantity(&self) -> Quantity {
        Quantity { kind: self.kind.clone(), quantity: self.quantity }
    }
}

/// What came back for a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// The platform took it, and said this.
    Taken { message: Option<String> },
    /// It did not happen, and why.
    Refused { why: Refusing, message: String, request_id: Option<String> },
    /// No answer that says whether it happened.
    Lost { message: String, request_id: Option<String> },
}

/// Refusals that are handled differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Refusing {
    SignIn,
    TwoFactor {
        app: Option<String>,
    },
    /// Try again after so many seconds.
    RateLimited {
        seconds: Option<u64>,
    },
    /// The platform wants the app's name to confirm it.
    Confirmation {
        app: Option<String>,
    },
    /// The account must be paid or verified first; where, if the platform says so.
    Payment {
        url: Option<String>,
    },
    /// No right to.
    Forbidden,
    /// Gone or invisible.
    NotFound,
    /// The state does not allow it now.
    Conflict,
    /// Anything else.
    #[serde(other)]
    Other,
}

impl From<Error> for Outcome {
    fn from(error: Error) -> Self {
        let happened = error.may_have_happened();
        let Error { kind, message, request_id, url, .. } = error;
        if happened {
            return Self::Lost { message, request_id };
        }
        let why = match kind {
            ErrorKind::Unauthorized => Refusing::SignIn,
            ErrorKind::TwoFactor { app } => Refusing::TwoFactor { app },
            ErrorKind::RateLimited { wait } => {
                Refusing::RateLimited { seconds: wait.map(|wait| wait.as_secs()) }
            }
            ErrorKind::ConfirmationRequired { app } => Refusing::Confirmation { app },
            ErrorKind::Payment => Refusing::Payment { url },
            ErrorKind::Forbidden => Refusing::Forbidden,
            ErrorKind::NotFound { .. } => Refusing::NotFound,
            ErrorKind::Conflict => Refusing::Conflict,
            _ => Refusing::Other,
        };
        Self::Refused { why, message, request_id }
    }
}

/// What tells one maintenance record from another, as the platform wrote it (facts 4.5).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    pub status: String,
    pub reason: Option<String>,
    pub server_created_at: Option<String>,
    pub scheduled_for: Option<String>,
    pub started_at: Option<String>,
    pub completed_at: Option<String>,
}

impl From<&Maintenance> for Mark {
    fn from(record: &Maintenance) -> Self {
        let text = |moment: &Option<platform::model::Moment>| moment.as_ref().map(|m| m.text().to_owned());
        Self {
            status: record.status.as_str().to_owned(),
            reason: record.reason.clone(),
            server_created_at: text(&record.server_created_at),
            scheduled_for: text(&record.scheduled_for),
            started_at: text(&record.started_at),
            completed_at: text(&record.completed_at),
        }
    }
}
