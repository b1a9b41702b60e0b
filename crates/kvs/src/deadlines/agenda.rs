//! The dates of many stores, told once for all stores that share them.

use std::collections::BTreeMap;

use time::OffsetDateTime;

use super::{Deadlines, Due, DueKind, Missing};
use crate::Cited;

/// One date, and whose it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub due: Cited<Due>,
    /// Positions in what the agenda was made of, in that order.
    pub stores: Vec<usize>,
}

/// One thing that is not known, or known not to come, and of which stores.
#[derive(Clone, Debug, PartialEq)]
pub struct Lack {
    pub missing: Missing,
    pub stores: Vec<usize>,
}

/// What comes for many stores.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agenda {
    /// Passed, newest first.
    pub passed: Vec<Entry>,
    /// To come, nearest first.
    pub ahead: Vec<Entry>,
    /// What is not known.
    pub unknown: Vec<Lack>,
    /// What is known not to come.
    pub none: Vec<Lack>,
}

impl Agenda {
    /// The next date on which something happens unless somebody acts, or else the next date at all but for windows,
    /// which come every week.
    pub fn next(&self) -> Option<&Entry> {
        let acts = self.ahead.iter().find(|entry| entry.due.what().kind.needs_action());
        acts.or_else(|| self.ahead.iter().find(|entry| entry.due.what().kind != DueKind::Window))
    }

    /// How many stores are past a date on which somebody had to act.
    pub fn overdue(&self) -> usize {
        let late = self.passed.iter().filter(|entry| entry.due.what().kind.needs_action());
        let mut stores: Vec<usize> = late.flat_map(|entry| entry.stores.iter().copied()).collect();
        stores.sort_unstable();
        stores.dedup();
        stores.len()
    }
}

/// Joins equal dates and equal gaps; the biggest gaps come first.
pub fn agenda<'a>(all: impl IntoIterator<Item = &'a Deadlines>, now: OffsetDateTime) -> Agenda {
    let mut times: BTreeMap<(OffsetDateTime, DueKind), Vec<Entry>> = BTreeMap::new();
    let mut lacks: Vec<Lack> = Vec::new();
    for (position, deadlines) in all.into_iter().enumerate() {
        for due in &deadlines.dues {
            // Looked up by time and kind: thousands of stores have thousands of dates.
            let same_time = times.entry((due.what().when.begins(), due.what().kind)).or_default();
            match same_time.iter_mut().find(|entry| entry.due == *due) {
                Some(entry) => entry.stores.push(position),
                None => same_time.push(Entry { due: due.clone(), stores: vec![position] }),
            }
        }
        for missing in &deadlines.missing {
            match lacks.iter_mut().find(|lack| lack.missing == *missing) {
                Some(lack) => lack.stores.push(position),
                None => lacks.push(Lack { missing: missing.clone(), stores: vec![position] }),
            }
        }
    }
    lacks.sort_by_key(|lack| std::cmp::Reverse(lack.stores.len()));
    let (mut passed, ahead): (Vec<_>, Vec<_>) =
        times.into_values().flatten().partition(|entry| entry.due.what().has_passed(now));
    passed.reverse();
    let (none, unknown) = lacks.into_iter().partition(|lack| lack.missing.is_known());
    Agenda { passed, ahead, unknown, none }
}
