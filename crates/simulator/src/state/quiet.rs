//! The stretch of time in which nothing happens by itself, so that reading a large platform again
//! and again costs no more than what is read.

use super::World;
use super::addon::{AddOn, Phase};
use super::dyno;
use super::maintenance::Stage;
use time::{Duration, OffsetDateTime};

/// Looked at again after this long even where nothing is expected.
const LONGEST: Duration = Duration::days(1);

impl World {
    /// Brings everything up to the present before a call. A call that only reads can do without
    /// as long as nothing has changed and nothing was to happen by itself.
    pub fn settle_before(&mut self, only_reads: bool) {
        let now = self.clock.now();
        if only_reads && self.quiet_until.is_some_and(|until| now < until) {
            return;
        }
        self.settle();
        self.quiet_until = only_reads.then(|| self.next_change().min(now.saturating_add(LONGEST)));
    }

    /// The next moment at which time alone changes something.
    fn next_change(&self) -> OffsetDateTime {
        let dynos = self.apps.values().flat_map(|app| &app.dynos).filter_map(|dyno| match dyno.phase {
            dyno::Phase::Starting { up_at } => Some(up_at),
            dyno::Phase::Stopping { gone_at } => Some(gone_at),
            dyno::Phase::Up => None,
        });
        let addons = self.addons.values().flat_map(|addon| {
            let own = changes(addon).into_iter().flatten();
            own.chain(self.copy_ends(addon.id))
        });
        let unlocked = self.pre_authorizations.iter().map(|granted| granted.until);
        dynos.chain(addons).chain(unlocked).min().unwrap_or(time::PrimitiveDateTime::MAX.assume_utc())
    }
}

fn changes(addon: &AddOn) -> [Option<OffsetDateTime>; 4] {
    let phase = match addon.phase {
        Phase::Provisioning { until } | Phase::Deprovisioning { until } | Phase::Deprovisioned { until } => {
            Some(until)
        }
        Phase::Provisioned => None,
    };
    let current = addon.upkeep.as_ref().and_then(|upkeep| upkeep.current.as_ref());
    let maintenance = current.and_then(|current| match current.stage {
        Stage::Preparing { ready_at } => Some(ready_at),
        Stage::Ready => current.scheduled_for,
        Stage::Running { done_at, .. } => Some(done_at),
        Stage::Pending | Stage::Completed { .. } => None,
    });
    let store = addon.store.as_ref();
    [
        phase,
        maintenance,
        store.and_then(|store| store.standby_back_at),
        store.and_then(|store| store.switching_until),
    ]
}
