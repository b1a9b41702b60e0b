//! What to tell at the end.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::{
    Back, Changed, Made, Mark, Named, SettingName, Step, StoreFacts, Thing, flow::Ctx, fork, shown::span,
};

/// An upgrade that is done.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub from: Option<String>,
    /// The full version as it was read.
    pub to: String,
    /// How long each step took that was not skipped.
    pub took: Vec<(Step, Duration)>,
    /// From the first writer paused to the last one back; `None` when none had to be paused.
    pub writers_paused: Option<Duration>,
    /// What the platform answered to each change, word for word.
    pub said: Vec<String>,
    pub findings: Vec<Finding>,
    /// What we changed and did not put back, because the person said so.
    pub open: Vec<Changed>,
}

/// An upgrade that rests before its end.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    pub reason: Reason,
    /// What we changed and have not put back.
    pub open: Vec<Changed>,
    /// Whether putting back was asked for and is over.
    pub put_back: bool,
    /// The upgrade is requested: the platform will switch by itself in the window, then if known.
    pub still_prepared: Option<Prepared>,
    /// Forks that exist: each costs until it is destroyed.
    pub forks: Vec<Made>,
    pub findings: Vec<Finding>,
}

/// A maintenance that stays behind: nothing takes a request back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    pub status: String,
    /// As the platform wrote it.
    pub scheduled_for: Option<String>,
}

/// Why an upgrade rests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    /// The person said so.
    ByPerson,
    /// The maintenance was `last` and is now `now` without having been run (facts 4.5).
    MaintenanceVanished { last: String, now: String },
    /// Everything ran, and the version is still the old one.
    VersionDidNotChange { version: Option<String> },
    /// Everything ran, and the version is neither the old one nor the one asked for.
    VersionIsOther { version: String },
    /// The add-on is gone, or cannot be seen any more.
    StoreGone,
    /// A mistake of this program: it came to no decision. Nothing was done because of it.
    NoDecision,
}

/// Something worth telling that stops nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "finding", rename_all = "snake_case")]
pub enum Finding {
    /// Somebody else began the maintenance; it was taken over.
    Joined,
    /// The maintenance ran by itself, or by somebody else's hand.
    RanByItself,
    /// It ran while writers were not, or not all, paused: writes of that moment may be lost.
    RanUnpaused,
    /// Somebody planned the maintenance anew meanwhile; times as the platform wrote them.
    Rescheduled { from: Option<String>, to: Option<String> },
    /// An app was in maintenance mode, or had no dynos, before this upgrade touched it. What it had before that is not
    /// known here, so nothing of it is put back.
    WasPaused { app: Named, mode_on: bool, at_zero: Vec<String> },
    /// Somebody changed the store's plan or version meanwhile; the person went on.
    StoreChanged { was: StoreFacts, now: StoreFacts },
    /// The store ran the new version before anything was requested here.
    VersionWasThere,
    /// An app was left out: its writers were not paused by us.
    LeftOut { app: Named },
    /// An app does not use the add-on any more.
    Detached { app: Named },
    /// A process type that was recorded does not exist any more.
    ProcessTypeGone { app: Named, kind: String, quantity: u32 },
    /// Somebody else changed this while it was paused; the person kept theirs.
    KeptTheirs { app: Named, kind: String, before: u32, found: u32 },
    /// After a while not all dynos of a restored type were up.
    DynosNotUp { app: Named, kind: String, up: u32, of: u32 },
    /// The upgrade was to turn TLS on, and the store still reads as without.
    TlsNotOn,
    /// A fork failed, and another one was made.
    ForkFailed { fork: String },
    /// A fork was made that misses what was written later, and is not used; it costs until it is destroyed.
    ForkUnused { fork: String },
    /// The store still says that it is being copied; the person checked, and went on.
    StatusStuck { status: String },
    /// A setting stays as it is on the new add-on.
    NotCarried { what: SettingName, old: String, new: String },
    /// A setting of the old add-on could not be read.
    NotReadSetting { what: SettingName },
    /// An app uses the old add-on as before.
    NotPromoted { app: Named },
    /// An app had the fork under this name before this upgrade came to it.
    MovedBefore { app: Named, name: String },
    /// An attachment with a namespace, which cannot be moved.
    NotMoved { app: Named, name: String },
    /// The add-on is not what the app has under this name.
    NotBehind { app: Named, name: String },
    /// The version is another one than expected.
    OtherVersion { expected: String, found: String },
    /// The add-on was gone before anything was done.
    WasGone,
    /// Maintenance mode was turned on, by somebody else, after it had been recorded as off; it is left on.
    ModeNotOurs { app: Named },
}

pub(crate) fn report(ctx: &Ctx<'_>) -> Report {
    let took = Step::of(ctx.intent).into_iter().filter_map(|step| {
        let (began, over) = (ctx.past.began.get(&step)?, ctx.past.over.get(&step)?);
        Some((step, span(*began, over.at)))
    });
    let changed = ctx.past.ledger.all();
    let paused =
        |changed: &&Changed| matches!(changed.thing, Thing::MaintenanceMode { .. } | Thing::Process { .. });
    let first = changed.iter().filter(paused).map(|changed| changed.at).min();
    let last = changed.iter().filter(paused).filter_map(|changed| changed.back_at).max();
    Report {
        from: ctx.intent.from.clone(),
        to: ctx.past.verified.clone().unwrap_or_default(),
        took: took.collect(),
        writers_paused: first.zip(last).map(|(first, last)| span(first, last)),
        said: ctx.past.tried.iter().filter_map(|tried| tried.words().map(str::to_owned)).collect(),
        findings: ctx.past.findings.clone(),
        open: not_back(&changed),
    }
}

pub(crate) fn stop(ctx: &Ctx<'_>, reason: Reason) -> Stop {
    let last = ctx.past.maintenance.last().map(|(_, mark)| mark);
    let prepared = last.filter(|mark| matches!(mark.status.as_str(), "pending" | "preparing" | "ready"));
    let prepared = prepared.map(|Mark { status, scheduled_for, .. }| Prepared {
        status: status.clone(),
        scheduled_for: scheduled_for.clone(),
    });
    Stop {
        reason,
        open: half_way(ctx),
        put_back: ctx.past.stop.is_some_and(|stop| stop.back),
        still_prepared: prepared,
        forks: fork::made(ctx),
        findings: ctx.past.findings.clone(),
    }
}

/// What is not back at a stop; also what was moved, unless everything was.
fn half_way(ctx: &Ctx<'_>) -> Vec<Changed> {
    let moving = ctx.past.moves.is_some() && !ctx.past.is_past(Step::Promote);
    let moved = |changed: &&Changed| {
        let thing = matches!(changed.thing, Thing::Attached { .. } | Thing::Detached { .. });
        moving && thing && changed.back == Back::Kept
    };
    let all = ctx.past.ledger.all();
    let mut open = not_back(&all);
    open.extend(all.iter().filter(moved).cloned());
    open
}

fn not_back(changed: &[Changed]) -> Vec<Changed> {
    changed.iter().filter(|changed| is_not_back(changed.back)).cloned().collect()
}

fn is_not_back(back: Back) -> bool {
    matches!(back, Back::Open | Back::Left | Back::ByWord)
}
