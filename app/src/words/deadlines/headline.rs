//! The headline: the answer a person came for.

use kvs::Agenda;

use super::whole;
use crate::{
    text::deadlines::page,
    words::{
        fleet::headline::{ListState, Summary},
        kvs::day,
    },
};

/// What is due next, and what is late.
pub fn sentence(agenda: &Agenda, summary: &Summary, shown: usize) -> String {
    match (summary.posture.total, summary.list) {
        (0, ListState::Reading) => return page::READING.into(),
        (0, ListState::Failed) => return page::LIST_FAILED.into(),
        (0, ListState::Read) => return page::NO_ADDONS.into(),
        _ if shown == 0 => return page::NO_MATCH.into(),
        _ => {}
    }
    let late = whole(agenda.overdue());
    let next =
        agenda.next().map(|entry| (day::short(entry.due.what().when.day()), whole(entry.stores.len())));
    match next {
        Some((day, _)) if late > 0 => page::LateAndNext { late, day: &day }.text(),
        Some((day, addons)) => page::Next { day: &day, addons }.text(),
        None if late > 0 => page::Late { late }.text(),
        None if summary.is_filling() => page::READING.into(),
        None => page::NONE_AHEAD.into(),
    }
}

/// How many of the add-ons these dates are of, where that is not all of them.
pub fn filtered(shown: usize, total: usize) -> Option<String> {
    (shown != total).then(|| page::Filtered { shown: &shown, addons: whole(total) }.text())
}

/// How much is read, while answers are on the way.
pub fn so_far(summary: &Summary) -> Option<String> {
    summary
        .is_filling()
        .then(|| page::SoFar { answered: &summary.answered, addons: &summary.posture.total }.text())
}
