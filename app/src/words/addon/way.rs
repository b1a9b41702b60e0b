//! The recommended way, in a sentence or two.

use kvs::{Catalogue, KeyValueStore, Upgrade};

use crate::words::{count, kvs::version};

/// How the upgrade goes for this store.
pub fn sentence(store: &KeyValueStore, upgrade: &Upgrade, catalogue: &Catalogue) -> String {
    let to = catalogue
        .get(upgrade.to)
        .map_or_else(|| upgrade.to.to_string(), |line| version::named(line.engine, upgrade.to));
    let apps = store.attached_apps().len().max(1);
    let pause = match apps {
        1 => "its app pauses".to_owned(),
        many => format!("{} pause", count(many, "app", "apps")),
    };
    let how = match store.plan().upgrades_at_once() {
        Some(true) => format!("It switches at once when it is asked for, so {pause} first."),
        Some(false) => format!(
            "It is prepared in about 15 minutes while everything goes on; then {pause} for the switch, which takes seconds to minutes."
        ),
        None => "How it goes on this plan is not known.".to_owned(),
    };
    format!("Upgrade in place to {to}: the add-on, its attachments and its settings stay. {how}")
}
