//! From pieces to records: what was pasted of one add-on is joined, the newest of each kind counts.

use kvs::{KeyValueStore, Reading, join};
use platform::model::{Addon, AddonState, Maintenance, Plan, Reference, Service};
use time::OffsetDateTime;

use super::piece::{Piece, SERVICE};

/// A piece, and when it was pasted. How old it was then, nobody knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Pasted {
    pub piece: Piece,
    pub at: OffsetDateTime,
}

/// One record for each add-on, in the order they came.
pub fn stores(pasted: &[Pasted]) -> Vec<KeyValueStore> {
    let mut found: Vec<(Identity, Addon, Parts)> = Vec::new();
    for one in pasted {
        let (identity, addon) = addon(&one.piece);
        let at = found.iter().position(|(known, ..)| known.is_same(&identity));
        let slot = match at.and_then(|at| found.get_mut(at)) {
            Some(slot) => slot,
            None => {
                found.push((identity, addon.clone(), Parts::default()));
                let Some(new) = found.last_mut() else { continue };
                new
            }
        };
        fill(&mut slot.1, addon);
        slot.2.put(one);
    }
    found.into_iter().filter_map(|(_, addon, parts)| parts.into_record(addon)).collect()
}

/// What an add-on goes by; either may be missing.
struct Identity {
    id: String,
    name: String,
}

impl Identity {
    fn is_same(&self, other: &Self) -> bool {
        if self.id.is_empty() || other.id.is_empty() { self.name == other.name } else { self.id == other.id }
    }
}

#[derive(Default)]
struct Parts {
    database: Reading<platform::model::Database>,
    maintenance: Reading<Option<Maintenance>>,
    history: Reading<Vec<Maintenance>>,
}

impl Parts {
    fn put(&mut self, pasted: &Pasted) {
        let at = pasted.at;
        match &pasted.piece {
            Piece::Store { database, .. } => self.database = Reading::known(database.as_ref().clone(), at),
            Piece::Maintenance(one) => self.maintenance = Reading::known(Some(one.as_ref().clone()), at),
            Piece::Earlier(all) => self.history = Reading::known(all.clone(), at),
        }
    }

    fn into_record(self, addon: Addon) -> Option<KeyValueStore> {
        let mut store = join(vec![addon], &[], &[]).pop()?;
        store.database = self.database;
        // What a plan does not have stays absent, unless it was pasted after all.
        if !self.maintenance.is_not_read() {
            store.maintenance = self.maintenance;
        }
        if !self.history.is_not_read() {
            store.history = self.history;
        }
        Some(store)
    }
}

fn addon(piece: &Piece) -> (Identity, Addon) {
    let (id, name, plan, app, config_vars) = match piece {
        Piece::Store { database, app, config_vars } => {
            let plan = database.plan.clone();
            (database.addon_id.clone(), database.name.clone(), plan, app.clone(), config_vars.clone())
        }
        Piece::Maintenance(one) => of_maintenance(one),
        Piece::Earlier(all) => all.first().map(of_maintenance).unwrap_or_default(),
    };
    let identity = Identity { id: id.clone(), name: name.clone() };
    let state = AddonState::Provisioned;
    let service = Service { name: SERVICE.to_owned(), ..Service::default() };
    let plan = Plan { name: plan, ..Plan::default() };
    (identity, Addon { id, name, plan, app, config_vars, state, addon_service: service, ..Addon::default() })
}

fn of_maintenance(one: &Maintenance) -> (String, String, String, Reference, Vec<String>) {
    let app = Reference { id: one.app.uuid.clone(), name: one.app.name.clone() };
    let (addon, plan) = (&one.addon, one.addon.plan.clone().unwrap_or_default());
    (addon.uuid.clone(), addon.name.clone(), plan, app, addon.attachments.clone())
}

/// What a later piece tells and an earlier one did not.
fn fill(known: &mut Addon, fresh: Addon) {
    for (old, new) in [
        (&mut known.id, fresh.id),
        (&mut known.name, fresh.name),
        (&mut known.plan.name, fresh.plan.name),
        (&mut known.app.id, fresh.app.id),
        (&mut known.app.name, fresh.app.name),
    ] {
        if old.is_empty() {
            *old = new;
        }
    }
    if known.config_vars.is_empty() {
        known.config_vars = fresh.config_vars;
    }
}
