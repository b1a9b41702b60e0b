//! What passing time does by itself. Called with the new moment before every request, so that
//! nothing runs between requests and yet nothing is missed.

use super::World;
use super::addon::{AddOn, Phase};
use super::ids::Ids;
use super::maintenance::{Maintenance, Stage};
use super::pace::Pace;
use crate::quirk::Quirk;
use time::OffsetDateTime;
use uuid::Uuid;

/// Seconds until a new standby stands after a switch.
const STANDBY: f64 = 10.0 * 60.0;

impl World {
    /// Brings everything up to the clock's present moment. New stores and copies that get ready on
    /// the way are taken one after the other, because they restart apps and count writes.
    pub fn settle(&mut self) {
        let (now, pace) = (self.clock.now(), self.pace);
        while let Some((at, id)) = self.next_step().filter(|(at, _)| *at <= now) {
            self.write_until(at);
            self.step(id, at);
        }
        self.write_until(now);
        for app in self.apps.values_mut() {
            app.dynos.retain_mut(|dyno| dyno.settle(now));
        }
        let fails = self.quirks.has(Quirk::MaintenanceFails);
        let settled = self.addons.values_mut().filter_map(|addon| {
            let upgraded_at = settle_addon(addon, now, pace, &self.ids, fails)?;
            Some((addon.id, upgraded_at))
        });
        for (id, at) in settled.collect::<Vec<_>>() {
            self.move_if_upgrades_do(id, at);
        }
        self.addons.retain(|_, addon| !addon.phase.is_over(now));
        self.pre_authorizations.retain(|granted| granted.until > now);
    }

    fn next_step(&self) -> Option<(OffsetDateTime, Uuid)> {
        let step = |addon: &AddOn| match addon.phase {
            Phase::Provisioning { until } => Some((until, addon.id)),
            Phase::Provisioned => self.copy_ends(addon.id).map(|at| (at, addon.id)),
            _ => None,
        };
        self.addons.values().filter_map(step).min()
    }

    fn step(&mut self, id: Uuid, at: OffsetDateTime) {
        let Some(addon) = self.addons.get_mut(&id) else { return };
        if !matches!(addon.phase, Phase::Provisioning { .. }) {
            return self.end_copy(id, at);
        }
        (addon.phase, addon.updated_at) = (Phase::Provisioned, at);
        let (name, forks) = (addon.name.clone(), addon.fork().is_some());
        for (app, vars) in self.config_var_names_by_app(id) {
            self.platform_release(app, at, format!("@ref:{name} completed provisioning, setting {vars}."));
        }
        if forks {
            self.begin_copy(id, at);
        }
    }
}

/// Answers when an upgrade was completed, if one was.
fn settle_addon(
    addon: &mut AddOn,
    now: OffsetDateTime,
    pace: Pace,
    ids: &Ids,
    fails: bool,
) -> Option<OffsetDateTime> {
    let completed = addon.upkeep.as_mut().and_then(|upkeep| {
        let current = upkeep.current.as_mut()?;
        if matches!(current.stage, Stage::Pending | Stage::Completed { .. }) {
            return None;
        }
        let mut rng = ids.rng(&format!("maintenance {}", addon.name));
        while current.settle(now, pace, &mut rng) {}
        if fails && current.target.is_some() && matches!(current.stage, Stage::Completed { .. }) {
            current.stage = Stage::Pending;
        }
        let done = matches!(current.stage, Stage::Completed { .. });
        done.then(|| {
            upkeep.history.insert(0, current.clone());
            current.clone()
        })
    });
    if let Some(done) = &completed {
        switched(addon, done, pace);
    }
    if let Some(store) = &mut addon.store {
        store.standby_back_at = store.standby_back_at.filter(|back_at| *back_at > now);
        store.switching_until = store.switching_until.filter(|until| *until > now);
    }
    completed.filter(|done| done.target.is_some()).and_then(|done| done.completed_at())
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
