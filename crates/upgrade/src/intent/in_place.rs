//! From a store's record to an intent.

use kvs::{Catalogue, KeyValueStore, Line, targets, upgrade_effect};
use time::OffsetDateTime;

use super::{Intent, Method, Named, Refusal, Shape};

impl Intent {
    /// An upgrade in place to the line `target`, `9.1`. `id` is chosen by the caller and must be new.
    ///
    /// A maintenance that is under way does not refuse it: the checks ask whether to take it over.
    ///
    /// # Errors
    /// Why it cannot be begun.
    pub fn in_place(
        store: &KeyValueStore,
        target: &str,
        catalogue: &Catalogue,
        id: impl Into<String>,
        now: OffsetDateTime,
    ) -> Result<Self, Refusal> {
        let Some(line) = Line::parse(target) else {
            return Err(Refusal::TargetUnreadable { target: target.to_owned() });
        };
        let owning_app = owning_app(store)?;
        let offered = targets(store, catalogue, now).into_iter().find(|offered| offered.line == line);
        let Some(offered) = offered else { return Err(Refusal::NotOffered { target: line.to_string() }) };
        if let Err(refusal) = offered.verdict
            && !mends_itself(refusal.what())
        {
            return Err(Refusal::Store(refusal));
        }
        Ok(Self {
            id: id.into(),
            method: Method::InPlace,
            shape: if store.plan().upgrades_at_once() == Some(true) {
                Shape::AtOnce
            } else {
                Shape::Prepared
            },
            addon: Named::new(store.id(), store.name()),
            from: store.version_text(),
            to: line.to_string(),
            apps: apps(store, &owning_app),
            owning_app,
            tls_turns_on: upgrade_effect(store, catalogue, line, now).turns_tls_on(),
            made_at: now,
        })
    }
}

/// Refusals that the checks look into themselves, with a fresh read.
pub(super) fn mends_itself(refusal: &kvs::Refusal) -> bool {
    use kvs::Refusal::*;
    matches!(refusal, MaintenanceUnderWay { .. } | MaintenanceNotRead | MaintenanceUnclear { .. })
}

pub(super) fn owning_app(store: &KeyValueStore) -> Result<Named, Refusal> {
    let id = store.app.as_ref().map_or(&store.addon.app.id, |app| &app.id);
    let name = store.owner();
    if id.is_empty() || name.is_empty() { Err(Refusal::NoOwningApp) } else { Ok(Named::new(id, name)) }
}

/// The owning app first, then every other attached one.
pub(super) fn apps(store: &KeyValueStore, owning_app: &Named) -> Vec<Named> {
    let attached = store.attached_apps();
    let others = attached.iter().filter(|app| app.app.id != owning_app.id && !app.owner);
    let mut apps = vec![owning_app.clone()];
    apps.extend(others.map(|app| Named::new(&app.app.id, &app.app.name)));
    apps
}
