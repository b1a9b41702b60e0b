//! The recommended way, in a sentence or two.

use kvs::{Catalogue, KeyValueStore, Upgrade};

use crate::{
    text::addon::way as text,
    words::{kvs::version, number, sentences},
};

/// How the upgrade goes for this store.
pub fn sentence(store: &KeyValueStore, upgrade: &Upgrade, catalogue: &Catalogue) -> String {
    let to = catalogue
        .get(upgrade.to)
        .map_or_else(|| upgrade.to.to_string(), |line| version::named(line.engine, upgrade.to));
    let apps = number(store.attached_apps().len().max(1));
    let how = match store.plan().upgrades_at_once() {
        Some(true) => text::AtOnce { apps }.text(),
        Some(false) => text::Prepared { apps }.text(),
        None => text::NOT_KNOWN.into(),
    };
    sentences(&[text::InPlace { version: &to }.text(), how])
}
