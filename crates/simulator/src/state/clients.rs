//! Connections to a store: every working dyno holds some, and so does a copy under way.

use super::World;
use super::addon::AddOn;
use super::fork::Stage;
use time::OffsetDateTime;

#[derive(Clone, Copy)]
pub struct Clients {
    pub per_dyno: u32,
    /// Those that are no dyno's.
    pub others: u32,
}

impl World {
    /// How many clients the plan allows at once.
    pub fn client_limit(&self, addon: &AddOn) -> u32 {
        self.catalogue.plan(&addon.full_plan()).map_or(0, |(_, plan)| plan.connections)
    }

    /// How many there are; further ones than the plan allows are turned away.
    pub fn clients_at(&self, addon: &AddOn, at: OffsetDateTime) -> u32 {
        let Some(clients) = addon.store.as_ref().map(|store| store.clients) else { return 0 };
        let dynos = self
            .apps
            .values()
            .flat_map(|app| &app.dynos)
            .filter(|dyno| dyno.works_at(at) && dyno.stores.contains(&addon.id));
        let of_dynos = u32::try_from(dynos.count()).unwrap_or(u32::MAX).saturating_mul(clients.per_dyno);
        let copies = self
            .addons
            .values()
            .filter_map(|copy| copy.store.as_ref()?.fork.as_ref())
            .filter(|fork| fork.of == addon.id && matches!(fork.stage, Stage::Copying { .. }));
        of_dynos
            .saturating_add(clients.others)
            .saturating_add(u32::try_from(copies.count()).unwrap_or(u32::MAX))
            .min(self.client_limit(addon))
    }

    /// Whether the next client would be turned away.
    pub fn is_full_at(&self, addon: &AddOn, at: OffsetDateTime) -> bool {
        self.clients_at(addon, at) >= self.client_limit(addon)
    }
}
