//! From what is known of a store, and the address, to an intent.

use std::sync::Arc;

use ::upgrade::{Intent, Refusal};
use kvs::{Catalogue, KeyValueStore, Target, Upgrade, Version, targets, upgrade_effect};
use leptos::prelude::*;

use super::super::{
    address::{Address, use_address},
    engine::{Ongoing, Shown, Upgrades, use_upgrades},
};
use crate::{app::use_now, boot::use_catalogue, browser::clock, fleet_store::Row};

/// What may be chosen, what is chosen, and why nothing can be. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct Planner {
    row: StoredValue<Row>,
    catalogue: StoredValue<Arc<Catalogue>>,
    upgrades: Upgrades,
    pub address: Address,
    pub targets: Memo<Vec<Target>>,
    chosen: Memo<Option<String>>,
    pub refusal: RwSignal<Option<Refusal>>,
}

/// The planner of this wizard.
pub fn use_planner() -> Planner {
    expect_context()
}

impl Planner {
    /// Plans whatever the address asks for, again and again, until something has begun. Must be made while a component
    /// is made.
    pub fn new(row: StoredValue<Row>, ongoing: Memo<Option<Ongoing>>) -> Self {
        let (now, address, catalogue) = (use_now(), use_address(), StoredValue::new(use_catalogue()));
        let offered = Memo::new(move |_| {
            let now = now.get();
            row.with_value(|row| row.with(|store| catalogue.with_value(|known| targets(store, known, now))))
        });
        let chosen = Memo::new(move |_| offered.with(|offered| choose(offered, address.to().as_deref())));
        let planner = Self {
            row,
            catalogue,
            upgrades: use_upgrades(),
            address,
            targets: offered,
            chosen,
            refusal: RwSignal::new(None),
        };
        Effect::new(move |_| planner.plan(ongoing.get().as_ref()));
        planner
    }

    /// Reads from the store's record; tracked.
    pub fn with<T>(self, read: impl FnOnce(&KeyValueStore) -> T) -> T {
        self.row.with_value(|row| row.with(read))
    }

    /// The add-on's name.
    pub fn name(self) -> String {
        self.row.with_value(|row| row.with_untracked(|store| store.name().to_owned()))
    }

    pub fn row(self) -> Row {
        self.row.get_value()
    }

    pub fn upgrades(self) -> Upgrades {
        self.upgrades
    }

    /// What runs now; tracked.
    pub fn version(self) -> Option<Version> {
        self.with(KeyValueStore::version)
    }

    /// The target; tracked.
    pub fn chosen(self) -> Option<String> {
        self.chosen.get()
    }

    /// What an upgrade to a target would change; tracked.
    pub fn effect(self, target: &Target) -> Upgrade {
        self.with(|store| {
            self.catalogue.with_value(|known| upgrade_effect(store, known, target.line, clock::now()))
        })
    }

    fn plan(self, ongoing: Option<&Ongoing>) {
        let chosen = self.chosen();
        let is_read = self.with(|store| store.database.value().is_some());
        let (Some(to), true) = (chosen, is_read) else { return };
        let now = clock::now();
        let id = format!("{:x}", now.unix_timestamp_nanos() / 1_000_000);
        let intent = self
            .with(|store| self.catalogue.with_value(|known| Intent::in_place(store, &to, known, id, now)));
        match intent {
            Ok(intent) => {
                self.refusal.set(None);
                if ongoing.is_none_or(|ongoing| is_outdated(ongoing, &intent)) {
                    self.upgrades.plan(intent);
                }
            }
            Err(refusal) => self.refusal.set(Some(refusal)),
        }
    }
}

/// Whether a target can be chosen. A maintenance under way is no obstacle here: the checks look into it with a fresh
/// read.
pub fn is_choosable(target: &Target) -> bool {
    use kvs::Refusal::{MaintenanceNotRead, MaintenanceUnclear, MaintenanceUnderWay};
    match &target.verdict {
        Ok(_) => true,
        Err(refusal) => {
            matches!(
                refusal.what(),
                MaintenanceUnderWay { .. } | MaintenanceNotRead | MaintenanceUnclear { .. }
            )
        }
    }
}

/// The target the address asks for, if it can be chosen; the recommended one otherwise.
fn choose(targets: &[Target], asked: Option<&str>) -> Option<String> {
    let line = |target: &Target| target.line.to_string();
    let asked =
        asked.and_then(|asked| targets.iter().find(|target| is_choosable(target) && line(target) == asked));
    let recommended = || targets.iter().find(|target| target.recommended && is_choosable(target));
    asked.or_else(recommended).map(line)
}

/// Whether what is on the page was only planned, and is not what is wanted any more.
fn is_outdated(ongoing: &Ongoing, intent: &Intent) -> bool {
    let idle =
        untrack(|| !ongoing.has_begun()) && ongoing.shown.with_untracked(|shown| *shown != Shown::Kept);
    idle && !is_same(&ongoing.intent(), intent)
}

/// The same wish, whenever it was made.
fn is_same(one: &Intent, other: &Intent) -> bool {
    Intent { id: other.id.clone(), made_at: other.made_at, ..one.clone() } == *other
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use time::macros::datetime;

    fn offered() -> Vec<Target> {
        let catalogue = Catalogue::parse(include_str!("../../../../public/catalog.json")).unwrap();
        let database = platform::model::Database { version: Some("7.2.14".into()), ..Default::default() };
        let mut store = KeyValueStore::default();
        store.addon.state = platform::model::AddonState::Provisioned;
        store.addon.plan.name = "heroku-redis:premium-0".into();
        store.database = kvs::Reading::known(database, datetime!(2026-11-23 08:00 UTC));
        targets(&store, &catalogue, datetime!(2026-11-23 08:00 UTC))
    }

    #[test]
    fn the_recommended_target_is_chosen_unless_the_address_says_otherwise() {
        let offered = offered();
        let recommended = offered.iter().find(|target| target.recommended).unwrap().line.to_string();
        assert_eq!(choose(&offered, None), Some(recommended.clone()));
        assert_eq!(choose(&offered, Some("8.1")), Some("8.1".into()));
        assert_eq!(choose(&offered, Some("6.2")), Some(recommended.clone()), "6.2 cannot be had");
        assert_eq!(choose(&offered, Some("colour")), Some(recommended));
    }

    #[test]
    fn a_maintenance_that_is_not_read_yet_does_not_stop_planning() {
        assert!(offered().iter().any(is_choosable));
    }
}
