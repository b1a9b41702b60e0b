//! What this browser's records tell of two add-ons after a fork: which of them is used, which is kept, and what can be
//! done with it.

use ::upgrade::{Entry, Finding, Intent, Made, Method, Named, Pace, Run, Saved, What};
use leptos::task::spawn_local;
use time::OffsetDateTime;

use super::record::{self, Kept};
use crate::browser::records::{self, Put};

/// One add-on that is there beside the one that is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct After {
    /// What is used by nothing, and costs.
    pub idle: Named,
    /// What is used.
    pub used: Named,
    /// What the idle one costs a month, in cents.
    pub cents: Option<u64>,
    pub what: Use,
    /// Apps that were left with the idle one, by the person's word: to them it is not idle.
    pub still: Vec<String>,
    /// Since when.
    pub at: OffsetDateTime,
}

/// What the idle one is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// It is the way back.
    WayBack,
    /// A fork that took nothing over, or has given it back. `sure` when it was read.
    Nothing { sure: bool },
}

impl After {
    /// All that the records tell. Whether an add-on still exists, they do not know.
    pub fn all() -> Vec<Self> {
        runs().iter().flat_map(Self::of).collect()
    }

    /// What there is about one add-on, whichever of the two it is.
    pub fn about(addon: &str) -> Vec<Self> {
        let mut all = Self::all();
        all.retain(|one| one.idle.id == addon || one.used.id == addon);
        all
    }

    /// What one run leaves behind.
    pub fn of(run: &Run) -> Vec<Self> {
        let at = ended(run);
        let intent = run.intent();
        let is_over = record::is_finished(run.journal());
        match &intent.method {
            Method::Fork(fork) => {
                let back = run.go_back_intent(String::new(), at).filter(|_| is_over && !went_back(run));
                let way_back = back.map(|back| Self {
                    idle: intent.addon.clone(),
                    used: back.addon,
                    cents: fork.old_cents,
                    what: Use::WayBack,
                    still: left_out(run),
                    at,
                });
                let unused =
                    run.forks().into_iter().filter(|made| !made.used && record::is_over(run.journal()));
                way_back.into_iter().chain(unused.map(|made| Self::unused(made, intent, at))).collect()
            }
            Method::GoBack(back) if is_over => vec![Self {
                idle: intent.addon.clone(),
                used: back.to.clone(),
                cents: back.cents,
                what: Use::Nothing { sure: true },
                still: left_out(run),
                at,
            }],
            Method::InPlace | Method::GoBack(_) | Method::Destroy(_) => Vec::new(),
        }
    }

    fn unused(made: Made, intent: &Intent, at: OffsetDateTime) -> Self {
        let what = Use::Nothing { sure: made.sure };
        Self { idle: made.addon, used: intent.addon.clone(), cents: made.cents, what, still: Vec::new(), at }
    }

    /// To go back from this add-on, as the record of its fork tells.
    pub fn back_intent(addon: &str, id: String, now: OffsetDateTime) -> Option<Intent> {
        runs()
            .iter()
            .filter_map(|run| run.go_back_intent(id.clone(), now))
            .find(|back| back.addon.id == addon)
    }

    /// Writes into every record that an add-on is destroyed. What cannot be written is told by the platform's list.
    pub fn note_destroyed(addon: &Named, now: OffsetDateTime) {
        for key in record::keys() {
            let addon = addon.clone();
            spawn_local(async move {
                // Once more when somebody else wrote in between.
                for _ in 0..2 {
                    let before = records::text(&key);
                    let Kept::Record(saved) = record::kept(&key) else { return };
                    let mut run = as_run(*saved);
                    if !Self::of(&run).iter().any(|one| one.idle.id == addon.id) {
                        return;
                    }
                    run.was_destroyed(&addon, now);
                    if !matches!(record::keep_over(&run.saved(), before).await, Put::Refused(_)) {
                        return;
                    }
                }
            });
        }
    }

    /// To destroy this add-on, as the record of what made it idle tells.
    pub fn destroy_intent(addon: &str, id: String, now: OffsetDateTime) -> Option<Intent> {
        let of = |run: &Run| {
            let unused =
                run.forks().into_iter().filter_map(|made| run.destroy_fork_intent(&made, id.clone(), now));
            run.destroy_old_intent(id.clone(), now).into_iter().chain(unused).collect::<Vec<_>>()
        };
        runs().iter().flat_map(of).find(|destroy| destroy.addon.id == addon)
    }
}

/// Apps that were left with the add-on that was there, as the record tells.
fn left_out(run: &Run) -> Vec<String> {
    let mut names = Vec::new();
    for entry in run.journal().entries() {
        if let Some(What::Found { finding: Finding::NotPromoted { app } }) = entry.what()
            && !names.contains(&app.name)
        {
            names.push(app.name.clone());
        }
    }
    names
}

/// When it was over; when it was planned, where that is not written down.
fn ended(run: &Run) -> OffsetDateTime {
    let over = |entry: &&Entry| matches!(entry.what(), Some(What::Finished | What::Stop { .. }));
    run.journal().entries().iter().rev().find(over).map_or(run.intent().made_at, Entry::at)
}

/// Whether a fork was gone back from, as the record of that tells.
fn went_back(fork: &Run) -> bool {
    let to = &fork.intent().addon.id;
    runs().iter().any(|run| {
        let back = matches!(&run.intent().method, Method::GoBack(back) if back.to.id == *to);
        back && record::is_finished(run.journal())
    })
}

/// Every kept record, as a run that nobody drives.
fn runs() -> Vec<Run> {
    let saved = record::keys().into_iter().filter_map(|key| match record::kept(&key) {
        Kept::Record(saved) => Some(saved),
        Kept::Nothing | Kept::Unreadable(_) => None,
    });
    saved.map(|saved| as_run(*saved)).collect()
}

fn as_run(saved: Saved) -> Run {
    Run::take_up(saved, Pace::REAL, OffsetDateTime::UNIX_EPOCH)
}
