//! The dates of one store.

use time::OffsetDateTime;

use super::{
    Due, Missing,
    lifecycle::{of_tls, of_version},
    maintenance::{of_maintenance, of_window},
};
use crate::{Assessment, Catalogue, Cited, KeyValueStore};

/// What comes for one store, what has come, and what is not known of either.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deadlines {
    /// Earliest first, also those that have passed.
    pub dues: Vec<Cited<Due>>,
    /// In no order.
    pub missing: Vec<Missing>,
}

impl Deadlines {
    /// The dates that have not passed; a window that is open is one of them.
    pub fn ahead(&self, now: OffsetDateTime) -> impl Iterator<Item = &Due> {
        self.dues.iter().map(Cited::what).filter(move |due| !due.has_passed(now))
    }

    /// Whether it runs something whose last day has passed.
    pub fn is_overdue(&self, now: OffsetDateTime) -> bool {
        self.dues.iter().any(|due| due.what().kind.needs_action() && due.what().has_passed(now))
    }
}

/// All dates of one store: its version's from the catalogue, its maintenance's from the platform, its weekly window.
/// `assessment` is the store's at `now`.
pub fn deadlines(
    store: &KeyValueStore,
    assessment: &Assessment,
    catalogue: &Catalogue,
    now: OffsetDateTime,
) -> Deadlines {
    let (mut dues, mut missing) = (Vec::new(), Vec::new());
    of_version(store, assessment, catalogue, &mut dues, &mut missing);
    of_tls(assessment, catalogue, &mut dues);
    of_maintenance(store, &mut dues, &mut missing);
    of_window(store, now, &mut dues, &mut missing);
    dues.sort_by_key(|due| (due.what().when.begins(), due.what().kind));
    Deadlines { dues, missing }
}
