//! Connections to a store: every working dyno holds some, and so does a copy under way.

use super::World;
use super::addon::AddOn;
use super::fork::Stage;
use std::collections::BTreeMap;
use time::OffsetDateTime;
use uuid::Uuid;

#[derive(Clone, Copy)]
pub struct Clients {
    pub per_dyno: u32,
    /// Those that are no dyno's.
    pub others: u32,
}

/// Who is connected to which store at one moment: working dynos and copies under way, counted once
/// for all stores.
pub struct Census(BTreeMap<Uuid, Connected>);

#[derive(Clone, Copy, Default)]
struct Connected {
    dynos: u32,
    copies: u32,
}

impl World {
    /// How many clients the plan allows at once.
    pub fn client_limit(&self, addon: &AddOn) -> u32 {
        self.catalogue.plan(&addon.full_plan()).map_or(0, |(_, plan)| plan.connections)
    }

    pub fn census(&self, at: OffsetDateTime) -> Census {
        let mut connected: BTreeMap<Uuid, Connected> = BTreeMap::new();
        let dynos = self.apps.values().flat_map(|app| &app.dynos).filter(|dyno| dyno.works_at(at));
        for store in dynos.flat_map(|dyno| &dyno.stores) {
            connected.entry(*store).or_default().dynos += 1;
        }
        for fork in self.addons.values().filter_map(AddOn::fork) {
            if matches!(fork.stage, Stage::Copying { .. }) {
                connected.entry(fork.of).or_default().copies += 1;
            }
        }
        Census(connected)
    }

    /// How many there are; further ones than the plan allows are turned away.
    pub fn clients(&self, addon: &AddOn, census: &Census) -> u32 {
        let Some(clients) = addon.store.as_ref().map(|store| store.clients) else { return 0 };
        let Connected { dynos, copies } = census.0.get(&addon.id).copied().unwrap_or_default();
        dynos
            .saturating_mul(clients.per_dyno)
            .saturating_add(clients.others)
            .saturating_add(copies)
            .min(self.client_limit(addon))
    }

    /// Whether the next client would be turned away.
    pub fn is_full_at(&self, addon: &AddOn, at: OffsetDateTime) -> bool {
        self.clients(addon, &self.census(at)) >= self.client_limit(addon)
    }
}
