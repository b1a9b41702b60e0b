//! Floor 2: what it means.
//!
//! Versions and how long they live, plans, TLS, and the assessment of one Key-Value Store against a dated catalogue.
//! No HTTP, no clock, no browser: `now` is an argument, and days are whole days in UTC.
//!
//! Answers are data. An enum says what is the case and why; the words a person reads belong to the app.

mod action;
mod assessment;
mod catalogue;
mod change;
mod cited;
mod client;
mod day;
mod deadlines;
mod duration;
mod eviction;
mod finding;
mod fork;
mod lifecycle;
mod plan;
mod posture;
mod price;
mod reschedule;
pub mod sources;
mod store;
mod target;
mod tls;
mod urgency;
mod version;
mod window;

pub use action::{Action, Refusal, can};
pub use assessment::{Assessment, Runs, assess};
pub use catalogue::{
    Applies, Catalogue, Confidence, Engine, NotCatalogue, Problem, Retirement, TlsFacts, VersionLine,
    Withdrawn,
};
pub use change::{Change, Upgrade, upgrade_effect};
pub use cited::{Cited, Source, Verdict};
pub use client::{
    Blanks, Cause, Check, ClientGuide, ErrorMeaning, Holds, Language, Library, NotGuide, Snippet, Sureness,
    Template, Text, Tongue, UrlVar, url_vars,
};
pub use day::{Approximate, Deadline, utc_day};
pub use deadlines::{
    Agenda, Deadlines, Due, DueKind, DueReason, Entry, Lack, Mark, Missing, NotKnown, Track, TrackOf, When,
    agenda, deadlines, tracks,
};
pub use duration::{Estimate, estimate, ran_for};
pub use eviction::{EVICTION_POLICIES, Evicts, evicts, puts_keys_at_risk};
pub use finding::{Finding, Subject};
pub use fork::{
    AttachmentsFate, Carried, CarryOver, Comparison, CopyRoom, Cost, DestroyRefusal, ForkChange, ForkEffect,
    ForkPlan, ForkWarning, Pause, PlanRefusal, PromoteTrap, SettingChange, SettingKind, SettingValue,
    SettingsFate, Use, VersionChoice, Way, WayBack, can_destroy, carry_over, compare, copy_room, fork_effect,
    fork_plans, promote_traps, uses,
};
pub use lifecycle::{Lifecycle, LifecycleReason, UnknownVersion};
pub use plan::{Bastion, Characteristics, Family, Memory, Persistence, Place, Plan, Tenancy};
pub use posture::{LineCount, NextDeadline, Posture, by_urgency, posture};
pub use price::{Price, PriceOrigin};
pub use reschedule::{NoMove, WeekMove, WeekMoves, week_moves};
pub use store::{
    Absence, AttachedApp, AttachedAs, ConfigVars, KeyValueStore, MaintenanceProgress, Reading, Usage, join,
};
pub use target::{Certainty, Target, targets};
pub use tls::{
    ClientDuty, Scheme, Since, TlsOffer, TlsReason, TlsRequirement, TlsSeen, UnknownTls, client_duties,
};
pub use urgency::{IMMINENT_DAYS, SOON_DAYS, Urgency, UrgencyReason};
pub use version::{Line, NotAVersion, Version};
pub use window::{Occurrence, WeekTime, WeeklyWindow, window_starts};
