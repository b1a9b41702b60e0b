//! From an address to a row.

use leptos::prelude::*;
use leptos::task::spawn_local;
use platform::Error;

use super::{Fleet, FleetState, Row};

/// What is known of the add-on an address names.
#[derive(Clone)]
pub enum Lookup {
    /// Still being asked.
    Reading,
    /// Here it is.
    Here(Row),
    /// It could not be found, or not be asked for.
    Missing(Error),
}

impl Fleet {
    /// The add-on with this id or name; tracked. Call [`Fleet::seek`] as well, so that it is asked for.
    pub fn lookup(self, addon: &str) -> Lookup {
        let here = |row: &Row| row.id() == addon || row.with_untracked(|store| store.name() == addon);
        let row = self.rows.with(|rows| rows.iter().find(|row| here(row)).cloned());
        // One that is only remembered has to be named by the platform first: pages lead to changes.
        if let Some(row) = row.filter(|row| !self.only_remembers(row.id())) {
            return Lookup::Here(row);
        }
        let missing = self
            .missing
            .with(|missing| missing.iter().find(|(name, _)| name == addon).map(|(_, error)| error.clone()));
        missing.map_or(Lookup::Reading, Lookup::Missing)
    }

    /// Sees to it that [`Fleet::lookup`] ends: reads the list, and if the add-on is not in it asks for it by itself.
    /// Call it in an effect: it reads the list's state.
    pub fn seek(self, addon: &str) {
        self.ensure();
        let settled = matches!(self.state.get(), FleetState::Read { .. } | FleetState::Failed { .. });
        if settled && matches!(self.lookup(addon), Lookup::Reading) {
            self.ask_alone(addon.to_owned());
        }
    }

    /// Asks once more for an add-on that was not found.
    pub fn seek_again(self, addon: &str) {
        self.missing.update(|missing| missing.retain(|(name, _)| name != addon));
        self.ask_alone(addon.to_owned());
    }

    fn ask_alone(self, addon: String) {
        if self.sought.with_value(|sought| sought.contains(&addon)) {
            return;
        }
        self.sought.update_value(|sought| sought.push(addon.clone()));
        let era = self.era.get_value();
        spawn_local(async move {
            let outcome = self.read_one(&addon).await;
            self.sought.update_value(|sought| sought.retain(|name| *name != addon));
            if let Err(error) = outcome
                && self.is_era(era)
            {
                self.missing.update(|missing| {
                    missing.retain(|(name, _)| *name != addon);
                    missing.push((addon, error));
                });
            }
        });
    }
}
