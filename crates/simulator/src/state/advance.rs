//! What passing time does by itself. Called with the new moment before every request, so that
//! nothing runs between requests and yet nothing is missed.

use super::World;
use super::addon::{AddOn, Phase};
use super::ids::Ids;
use super::maintenance::{Maintenance, Stage};
use super::pace::Pace;
use time::OffsetDateTime;

/// Seconds until a new standby stands after a switch.
const STANDBY: f64 = 10.0 * 60.0;

impl World {
    /// Brings everything up to the clock's present moment.
    pub fn settle(&mut self) {
        let (now, pace) = (self.clock.now(), self.pace);
        for app in self.apps.values_mut() {
            app.dynos.retain_mut(|dyno| dyno.settle(now));
        }
        for addon in self.addons.values_mut() {
            settle_addon(addon, now, pace, &self.ids);
        }
        let gone = |addon: &AddOn| matches!(addon.phase, Phase::Deprovisioning { until } if until <= now);
        self.addons.retain(|_, addon| !gone(addon));
        self.pre_authorizations.retain(|granted| granted.until > now);
    }
}

fn settle_addon(addon: &mut AddOn, now: OffsetDateTime, pace: Pace, ids: &Ids) {
    if matches!(addon.phase, Phase::Provisioning { until } if until <= now) {
        addon.phase = Phase::Provisioned;
        addon.updated_at = now;
    }
    let completed = addon.upkeep.as_mut().and_then(|upkeep| {
        let current = upkeep.current.as_mut()?;
        if matches!(current.stage, Stage::Pending | Stage::Completed { .. }) {
            return None;
        }
        let mut rng = ids.rng(&format!("maintenance {}", addon.name));
        while current.settle(now, pace, &mut rng) {}
        let done = matches!(current.stage, Stage::Completed { .. });
        done.then(|| {
            upkeep.history.insert(0, current.clone());
            current.clone()
        })
    });
    if let Some(done) = completed {
        switched(addon, &done, pace);
    }
    if let Some(store) = &mut addon.store {
        store.standby_back_at = store.standby_back_at.filter(|back_at| *back_at > now);
        store.switching_until = store.switching_until.filter(|until| *until > now);
    }
}

/// The new primary has taken over.
fn switched(addon: &mut AddOn, done: &Maintenance, pace: Pace) {
    let at = done.completed_at().unwrap_or(done.created_at);
    addon.updated_at = at;
    if let Some(store) = &mut addon.store {
        if let Some(target) = &done.target {
            store.version.clone_from(target);
        }
        store.standby_back_at = Some(at.saturating_add(pace.seconds(STANDBY)));
    }
}
