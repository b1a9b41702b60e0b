//! One add-on's record as a signal.

use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering::Relaxed},
    },
};

use kvs::{KeyValueStore, Reading};
use leptos::prelude::*;
use platform::Error;
use time::OffsetDateTime;

use super::Part;

/// A handle to one record; clones point to the same one.
#[derive(Clone)]
pub struct Row {
    id: Arc<str>,
    /// Shared with what is worked out of it: a fleet holds each record once.
    store: ArcRwSignal<Arc<KeyValueStore>>,
    revision: Arc<AtomicU32>,
    asking: ArcRwSignal<BTreeSet<Part>>,
}

impl Row {
    pub(crate) fn new(store: KeyValueStore) -> Self {
        Self {
            id: store.id().into(),
            store: ArcRwSignal::new(Arc::new(store)),
            revision: Arc::new(AtomicU32::new(0)),
            asking: ArcRwSignal::new(BTreeSet::new()),
        }
    }

    /// The add-on's UUID: the key of the row.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether both are handles to one record.
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.id, &other.id)
    }

    /// [`Row::id`], to keep.
    pub(super) fn key(&self) -> Arc<str> {
        self.id.clone()
    }

    /// The UUID of the owning app, where the account sees that app.
    pub(super) fn app_id(&self) -> Option<Arc<str>> {
        self.with_untracked(|store| {
            let id = store.app.as_ref().map(|app| app.id.as_str())?;
            (!id.is_empty()).then(|| id.into())
        })
    }

    /// The record; tracked.
    pub fn store(&self) -> Arc<KeyValueStore> {
        self.store.get()
    }

    /// The record, without being told when it changes.
    pub fn store_untracked(&self) -> Arc<KeyValueStore> {
        self.store.get_untracked()
    }

    /// Another number after each change of the record; not tracked. Who looks at thousands of records follows
    /// [`super::Fleet::track_changes`] instead of each of them.
    pub fn revision(&self) -> u32 {
        self.revision.load(Relaxed)
    }

    /// Reads from the record without copying it; tracked.
    pub fn with<T>(&self, read: impl FnOnce(&KeyValueStore) -> T) -> T {
        self.store.with(|store| read(store))
    }

    /// Reads from the record without being told when it changes.
    pub fn with_untracked<T>(&self, read: impl FnOnce(&KeyValueStore) -> T) -> T {
        self.store.with_untracked(|store| read(store))
    }

    /// Whether `part` is being asked for right now; tracked.
    pub fn is_asking(&self, part: Part) -> bool {
        self.asking.with(|asking| asking.contains(&part))
    }

    /// Notes that `part` is being asked for; false when it already is.
    pub(super) fn begin(&self, part: Part) -> bool {
        if self.asking.with_untracked(|asking| asking.contains(&part)) {
            return false;
        }
        self.asking.update(|asking| {
            asking.insert(part);
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
        self.revision.fetch_add(1, Relaxed);
        self.store.update(|store| change(Arc::make_mut(store)));
    }

    /// The same, and nobody is told before [`Row::tell`]: who looks sees it at once.
    pub(super) fn update_untold(&self, change: impl FnOnce(&mut KeyValueStore)) {
        self.revision.fetch_add(1, Relaxed);
        self.store.update_untracked(|store| change(Arc::make_mut(store)));
    }

    /// Tells who follows the record.
    pub(super) fn tell(&self) {
        self.store.notify();
    }

    /// Takes what a new list says of the add-on, its app and attachments, and keeps what was read separately.
    pub(super) fn renew(&self, fresh: KeyValueStore) {
        let changed = self.store.with_untracked(|old| {
            old.addon != fresh.addon || old.app != fresh.app || old.attachments != fresh.attachments
        });
        if changed {
            self.update(|store| {
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
        assert!(row.begin(Part::Window));
        assert!(!row.begin(Part::Window));
        row.finish(Part::Window);
        assert!(row.begin(Part::Window));
    }

    #[test]
    fn what_changed_untold_is_seen_by_whoever_looks() {
        let row = Row::new(named("x"));
        let revision = row.revision();
        row.update_untold(|store| store.database = read());
        assert!(!row.lacks(Part::Database));
        assert_ne!(row.revision(), revision);
    }

    #[test]
    fn who_holds_a_record_keeps_it_as_it_was_and_sees_that_it_changed() {
        let row = Row::new(named("x"));
        let (before, revision) = (row.store_untracked(), row.revision());
        row.update(|store| store.database = read());
        assert!(before.database.is_not_read() && !row.store_untracked().database.is_not_read());
        assert_ne!(row.revision(), revision);
    }
}
