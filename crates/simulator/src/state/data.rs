//! What a store holds, as far as tests need it: how much, and how many writes have arrived.
//! Every working dyno writes to the stores it is connected to, so that a write lost on the way
//! to another store can be counted.

use super::World;
use super::addon::{AddOn, Phase};
use time::OffsetDateTime;
use uuid::Uuid;

/// Each working dyno writes one key in so many milliseconds, at any speed of the platform.
const MILLISECONDS_A_WRITE: u64 = 100;

pub struct Data {
    pub megabytes: u64,
    pub last_write_at: Option<OffsetDateTime>,
    dyno_milliseconds: u64,
}

impl Data {
    /// `megabytes` of it, from as many hundred writes.
    pub fn of(megabytes: u64) -> Self {
        let mut data = Self { megabytes, last_write_at: None, dyno_milliseconds: 0 };
        data.set_keys_written(megabytes.saturating_mul(100));
        data
    }

    /// Writes in all, those before a copy included.
    pub fn keys_written(&self) -> u64 {
        self.dyno_milliseconds / MILLISECONDS_A_WRITE
    }

    pub fn set_keys_written(&mut self, keys: u64) {
        self.dyno_milliseconds = keys.saturating_mul(MILLISECONDS_A_WRITE);
    }

    fn write(&mut self, from: OffsetDateTime, to: OffsetDateTime) {
        let took = u64::try_from((to - from).whole_milliseconds()).unwrap_or_default();
        self.dyno_milliseconds = self.dyno_milliseconds.saturating_add(took);
        self.last_write_at = self.last_write_at.max(Some(to));
    }
}

impl World {
    /// Lets every dyno write from the moment settled last until `at`. Maintenance mode keeps web
    /// dynos from writing, and no other.
    pub fn write_until(&mut self, at: OffsetDateTime) {
        let since = self.settled_at;
        if at <= since {
            return;
        }
        self.settled_at = at;
        for app in self.apps.values() {
            let writers = app.dynos.iter().filter(|dyno| !(app.maintenance && dyno.kind == "web"));
            for dyno in writers {
                let Some((from, to)) = dyno.works_between(since, at) else { continue };
                for store in &dyno.stores {
                    if let Some(data) = self.addons.get_mut(store).and_then(writable) {
                        data.write(from, to);
                    }
                }
            }
        }
    }

    /// The stores an app's code connects to: those attached under names it uses.
    pub fn stores_used_by(&self, app: Uuid) -> Vec<Uuid> {
        let Some(used) = self.apps.get(&app).map(|app| &app.uses) else { return Vec::new() };
        let mut stores: Vec<Uuid> = self
            .attachments_of_app(app)
            .filter(|attachment| used.contains(&attachment.name))
            .map(|attachment| attachment.addon)
            .filter(|addon| self.addons.get(addon).is_some_and(|addon| addon.store.is_some()))
            .collect();
        stores.sort_unstable();
        stores.dedup();
        stores
    }
}

/// A store that is there and is not a copy under way.
fn writable(addon: &mut AddOn) -> Option<&mut Data> {
    let there = matches!(addon.phase, Phase::Provisioned) && !addon.is_being_copied();
    addon.store.as_mut().filter(|_| there).map(|store| &mut store.data)
}
