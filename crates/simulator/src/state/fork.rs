//! Forks: a new store that first copies another one's data (facts 5.1, 5.2). It follows the
//! source as a replica for as long as the amount of data takes, then lets go of it; what is
//! written to the source later is not in the copy.

use super::World;
use super::addon::{AddOn, Phase};
use super::flaw::Flaw;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// Seconds to begin, and megabytes copied in a second.
const BEGINNING: f64 = 20.0;
const MEGABYTES_A_SECOND: f64 = 8.0;
/// Seconds for which a fork that failed is still shown, at any speed at least the second number.
const SHOWN: f64 = 120.0;
const SHOWN_AT_LEAST: Duration = Duration::seconds(15);

pub struct Fork {
    pub of: Uuid,
    /// The source's name, also after it is gone.
    pub of_name: String,
    pub stage: Stage,
    /// The `Status` row goes on saying that the fork is in progress.
    pub status_sticks: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The store itself is still being made.
    Awaited,
    Copying {
        until: OffsetDateTime,
        fails: bool,
    },
    Copied {
        at: OffsetDateTime,
        up_to: u64,
    },
    Failed,
}

impl Fork {
    pub fn new(source: &AddOn) -> Self {
        Self {
            of: source.id,
            of_name: source.name.clone(),
            stage: Stage::Awaited,
            status_sticks: source.flaw == Some(Flaw::ForkStatusSticks),
        }
    }
}

impl AddOn {
    pub fn fork(&self) -> Option<&Fork> {
        self.store.as_ref()?.fork.as_ref()
    }

    /// A fork that is not finished, whether copying has begun or not.
    pub fn is_becoming_a_fork(&self) -> bool {
        self.fork().is_some_and(|fork| matches!(fork.stage, Stage::Awaited | Stage::Copying { .. }))
    }

    pub fn is_being_copied(&self) -> bool {
        self.fork().is_some_and(|fork| matches!(fork.stage, Stage::Copying { .. }))
    }
}

impl World {
    /// The source of a fork while it can be copied from.
    fn source_of(&self, fork: Uuid) -> Option<&AddOn> {
        let of = self.addons.get(&fork)?.fork()?.of;
        self.addons.get(&of).filter(|source| matches!(source.phase, Phase::Provisioned))
    }

    /// When the copying of a fork ends, one way or the other.
    pub fn copy_ends(&self, fork: Uuid) -> Option<OffsetDateTime> {
        match self.addons.get(&fork)?.fork()?.stage {
            Stage::Copying { .. } if self.source_of(fork).is_none() => Some(self.settled_at),
            Stage::Copying { until, .. } => Some(until),
            _ => None,
        }
    }

    /// The store stands; copying begins, unless the source is gone or takes no more clients.
    pub fn begin_copy(&mut self, id: Uuid, at: OffsetDateTime) {
        let source = self.source_of(id).filter(|source| !self.is_full_at(source, at));
        let (Some(source), Some(addon)) = (source, self.addons.get(&id)) else {
            return self.fail_fork(id, at);
        };
        let megabytes = source.store.as_ref().map_or(0, |store| store.data.megabytes);
        let room = self.catalogue.plan(&addon.full_plan()).map_or(0, |(_, plan)| plan.memory_mb);
        let broken = source.flaw == Some(Flaw::ForkFails);
        let copied = match (broken, megabytes > room) {
            (true, _) => megabytes / 2,
            (false, true) => room,
            (false, false) => megabytes,
        };
        let takes = self.pace.at_least_one(BEGINNING + copied as f64 / MEGABYTES_A_SECOND);
        let stage = Stage::Copying { until: at.saturating_add(takes), fails: broken || megabytes > room };
        self.set_stage(id, stage);
    }

    /// Copying ends: the fork stands on its own with all that was written until now, or fails.
    pub fn end_copy(&mut self, id: Uuid, at: OffsetDateTime) {
        let fails = self
            .addons
            .get(&id)
            .and_then(AddOn::fork)
            .is_none_or(|fork| matches!(fork.stage, Stage::Copying { fails: true, .. }));
        let source = self.source_of(id).filter(|_| !fails).and_then(|source| source.store.as_ref());
        let Some((megabytes, up_to)) = source.map(|store| (store.data.megabytes, store.data.keys_written()))
        else {
            return self.fail_fork(id, at);
        };
        if let Some(store) = self.addons.get_mut(&id).and_then(|addon| addon.store.as_mut()) {
            store.data.megabytes = megabytes;
            store.data.set_keys_written(up_to);
        }
        self.set_stage(id, Stage::Copied { at, up_to });
    }

    /// The platform gives the fork up: its attachments and config vars go, the add-on is shown as
    /// deprovisioned for a while and is then gone. The source is as it was.
    pub fn fail_fork(&mut self, id: Uuid, at: OffsetDateTime) {
        self.set_stage(id, Stage::Failed);
        let until = at.saturating_add(self.pace.seconds(SHOWN).max(SHOWN_AT_LEAST));
        let Some(addon) = self.addons.get_mut(&id) else { return };
        (addon.phase, addon.updated_at) = (Phase::Deprovisioned { until }, at);
        let name = addon.name.clone();
        for app in self.detach_everywhere(id) {
            self.platform_release(app, at, format!("@ref:{name} failed to provision"));
        }
    }

    fn set_stage(&mut self, id: Uuid, stage: Stage) {
        let store = self.addons.get_mut(&id).and_then(|addon| addon.store.as_mut());
        if let Some(fork) = store.and_then(|store| store.fork.as_mut()) {
            fork.stage = stage;
        }
    }
}
