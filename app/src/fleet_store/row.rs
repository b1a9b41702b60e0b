//! One add-on's record as a signal.

use std::{collections::BTreeMap, sync::Arc};

use kvs::{KeyValueStore, Reading};
use leptos::prelude::*;
use platform::Error;
use time::OffsetDateTime;

use super::Part;
use crate::transport::Urgency;

/// A handle to one record; clones point to the same one.
#[derive(Clone)]
pub struct Row {
    id: Arc<str>,
    store: ArcRwSignal<KeyValueStore>,
    asking: ArcRwSignal<BTreeMap<Part, Urgency>>,
}

impl Row {
    pub(super) fn new(store: KeyValueStore) -> Self {
        Self {
            id: store.id().into(),
            store: ArcRwSignal::new(store),
            asking: ArcRwSignal::new(BTreeMap::new()),
        }
    }

    /// The add-on's UUID: the key of the row.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The record; tracked.
    pub fn store(&self) -> KeyValueStore {
        self.store.get()
    }

    /// Reads from the record without copying it; tracked.
    pub fn with<T>(&self, read: impl FnOnce(&KeyValueStore) -> T) -> T {
        self.store.with(read)
    }

    /// Reads from the record without being told when it changes.
    pub fn with_untracked<T>(&self, read: impl FnOnce(&KeyValueStore) -> T) -> T {
        self.store.with_untracked(read)
    }

    /// Whether `part` is being asked for right now; tracked.
    pub fn is_asking(&self, part: Part) -> bool {
        self.asking.with(|asking| asking.contains_key(&part))
    }

    /// Notes that `part` is being asked for; false when it already is. One that waits in the background is asked for
    /// once more when a person wants it: there may be thousands before it.
    pub(super) fn begin(&self, part: Part, urgency: Urgency) -> bool {
        let already = self.asking.with_untracked(|asking| asking.get(&part).copied());
        if already.is_some_and(|already| already == Urgency::Asked || already == urgency) {
            return false;
        }
        self.asking.update(|asking| {
            asking.insert(part, urgency);
        });
        true
    }

    pub(super) fn finish(&self, part: Part) {
        self.asking.update(|asking| {
            asking.remove(&part);
        });
    }

    /// Whether `part` was never read although it could be.
    pub(super) fn lacks(&self, part: Part) -> bool {
        self.store.with_untracked(|store| match part {
            Part::Database => store.database.is_not_read(),
            Part::Maintenance => store.maintenance.is_not_read(),
            Part::Settings => store.settings.is_not_read(),
            Part::Window => store.window.is_not_read(),
            Part::History => store.history.is_not_read(),
        })
    }

    /// Whether there is nothing to read for `part`, now and later.
    pub(super) fn never_has(&self, part: Part) -> bool {
        self.store.with_untracked(|store| match part {
            Part::Database => is_absent(&store.database),
            Part::Maintenance => is_absent(&store.maintenance),
            Part::Settings => is_absent(&store.settings),
            Part::Window => is_absent(&store.window),
            Part::History => is_absent(&store.history),
        })
    }

    pub(super) fn update(&self, change: impl FnOnce(&mut KeyValueStore)) {
        self.store.update(change);
    }

    /// Takes what a new list says of the add-on, its app and attachments, and keeps what was read separately.
    pub(super) fn renew(&self, fresh: KeyValueStore) {
        let changed = self.store.with_untracked(|old| {
            old.addon != fresh.addon || old.app != fresh.app || old.attachments != fresh.attachments
        });
        if changed {
            self.store.update(|store| {
                let old = std::mem::take(store);
                *store = KeyValueStore {
                    database: kept(old.database, fresh.database),
                    maintenance: kept(old.maintenance, fresh.maintenance),
                    settings: kept(old.settings, fresh.settings),
                    window: kept(old.window, fresh.window),
                    history: kept(old.history, fresh.history),
                    ..fresh
                };
            });
        }
    }
}

fn is_absent<T>(reading: &Reading<T>) -> bool {
    matches!(reading, Reading::Absent { .. })
}

/// A plan or state that has no such part wins over what was read before; one that has it again starts anew.
fn kept<T>(old: Reading<T>, fresh: Reading<T>) -> Reading<T> {
    if is_absent(&fresh) || is_absent(&old) { fresh } else { old }
}

/// Puts an answer into one reading of a record.
pub(super) fn put<T>(reading: &mut Reading<T>, answer: Result<T, Error>, at: OffsetDateTime) {
    *reading = std::mem::take(reading).updated(answer, at);
}

#[cfg(test)]
mod tests {
    use kvs::Absence;
    use platform::model::{Addon, Database};

    use super::*;

    fn named(name: &str) -> KeyValueStore {
        KeyValueStore {
            addon: Addon { id: "1".into(), name: name.into(), ..Addon::default() },
            ..KeyValueStore::default()
        }
    }

    fn read() -> Reading<Database> {
        Reading::known(Database::default(), OffsetDateTime::UNIX_EPOCH)
    }

    #[test]
    fn a_new_list_renames_an_addon_and_keeps_what_was_read_of_it() {
        let row = Row::new(named("old"));
        row.update(|store| store.database = read());
        row.renew(named("new"));
        row.with_untracked(|store| {
            assert_eq!(store.name(), "new");
            assert_eq!(store.database, read());
        });
    }

    #[test]
    fn an_addon_that_is_being_removed_has_nothing_to_read_any_more() {
        let row = Row::new(named("old"));
        row.update(|store| store.database = read());
        let mut gone = named("gone");
        gone.database = Reading::Absent { why: Absence::NotProvisioned };
        row.renew(gone);
        assert!(row.never_has(Part::Database) && !row.lacks(Part::Database));
    }

    #[test]
    fn a_part_on_its_way_is_not_asked_for_twice() {
        let row = Row::new(named("x"));
        assert!(row.begin(Part::Window, Urgency::Asked));
        assert!(!row.begin(Part::Window, Urgency::Asked));
        assert!(!row.begin(Part::Window, Urgency::Background));
        row.finish(Part::Window);
        assert!(row.begin(Part::Window, Urgency::Asked));
    }

    #[test]
    fn a_part_that_a_person_waits_for_does_not_stay_behind_thousands() {
        let row = Row::new(named("x"));
        assert!(row.begin(Part::Database, Urgency::Background));
        assert!(!row.begin(Part::Database, Urgency::Background));
        assert!(row.begin(Part::Database, Urgency::Asked));
        assert!(!row.begin(Part::Database, Urgency::Asked));
    }
}
