//! Floor 3: what to do.
//!
//! An upgrade as data: an [`Intent`] says what is wanted, a [`Journal`] what happened, a [`World`] what was last
//! read, and [`Run::next`] what to do now. Nothing here opens a connection, reads a clock or knows a browser.
//!
//! The rules, in every workflow and under every fault:
//! - A change is made only after reading what it changes; its effect is read back; its answer proves nothing.
//! - A change whose answer was lost is never repeated before reading.
//! - What will be changed is written down before the first change.
//! - Only what we changed is changed back.
//! - Nothing irreversible without the typed name, and no downtime without the person's word.
//! - No add-on loses its last attachment, and nothing that is used is destroyed.

mod act;
mod after;
mod attempt;
mod by_hand;
mod carry_over;
mod checks;
mod clients;
mod clock;
mod decide;
mod file;
mod flow;
mod fork;
mod intent;
mod joining;
mod journal;
mod look;
mod maintenance;
mod next;
mod pace;
mod promotion;
mod question;
mod report;
mod run;
mod setting;
mod shown;
mod steps;
mod stopping;
mod store_facts;
mod version;
mod world;
mod writers;

pub use act::{Act, Quantity, Syntaxes};
pub use attempt::{Attempt, Came};
pub use by_hand::Still;
pub use carry_over::{SettingRow, SettingState};
pub use checks::{Check, CheckName, Verdict, Why};
pub use clients::{ClientLibrary, Clients, NoneNamed};
pub use file::{LARGEST_FILE, Unfit, read_file, write_file};
pub use fork::Made;
pub use intent::{Destroy, Fork, GoBack, Intent, Joined, Method, Named, Place, Refusal, Shape};
pub use journal::{Back, Changed, Entry, Journal, Mark, Moves, Outcome, Process, Refusing, Thing, What};
pub use look::{Carrier, Look, Sight};
pub use next::{Next, Wait, WaitingFor};
pub use pace::Pace;
pub use promotion::{AppPromotion, AttachmentMove, MoveState, VarChange, VarFate};
pub use question::{Bystander, Question, Reply, WrongReply};
pub use report::{Finding, Prepared, Reason, Report, Stop};
pub use run::{Run, Saved};
pub use setting::{Differs, Setting, SettingName};
pub use shown::{AppWriters, ModeNow, ProcessNow, Progress, StepState, StepStatus};
pub use steps::Step;
pub use store_facts::StoreFacts;
pub use world::{Seen, World};
