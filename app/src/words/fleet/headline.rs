//! The headline: the answer a person came for.

use kvs::{Posture, Urgency};

use crate::{
    text::fleet::headline as text,
    words::{
        kvs::{day, money},
        number, sentences,
    },
};

/// What the headline is made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    pub posture: Posture,
    /// Of how many the Data API has answered, well or badly.
    pub answered: usize,
    /// Where the list itself stands.
    pub list: ListState,
}

/// Where the list of add-ons stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListState {
    #[default]
    Reading,
    Read,
    Failed,
}

impl Summary {
    /// Whether answers about versions are still on the way.
    pub fn is_filling(&self) -> bool {
        self.answered < self.posture.total
    }
}

/// The answer in one sentence.
pub fn sentence(summary: &Summary) -> String {
    let posture = &summary.posture;
    match (posture.total, summary.list) {
        (0, ListState::Reading) => text::READING.into(),
        (0, ListState::Failed) => text::FAILED.into(),
        (0, ListState::Read) => text::NONE.into(),
        _ if posture.needs_upgrade == 0 => calm(summary),
        _ => due(summary),
    }
}

fn calm(summary: &Summary) -> String {
    let posture = &summary.posture;
    let (unknown, addons) = (posture.unknown, number(posture.total));
    if summary.is_filling() {
        return text::ReadingVersions { addons }.text();
    }
    let is_newest = posture.with(Urgency::Calm) == posture.total;
    match (posture.total, is_newest) {
        (1, _) if unknown == 1 => text::ONLY_UNKNOWN.into(),
        (total, _) if unknown == total => text::AllUnknown { addons }.text(),
        (total, _) if unknown > 0 => {
            text::AsFarAsKnown { known: &grouped(total.saturating_sub(unknown)), addons }.text()
        }
        (1, true) => text::ONLY_NEWEST.into(),
        (1, false) => text::ONLY_HAS_NOT_TO.into(),
        (_, true) => text::AllNewest { addons }.text(),
        (_, false) => text::NoneHasTo { addons }.text(),
    }
}

fn due(summary: &Summary) -> String {
    let posture = &summary.posture;
    let (needs, overdue) = (posture.needs_upgrade, posture.overdue);
    let which = which(summary);
    let which = &which;
    if overdue == needs {
        return text::Overdue { needs: number(needs), which }.text();
    }
    let Some(next) = posture.next_deadline else {
        return match overdue {
            0 => text::Must { which }.text(),
            overdue => text::MustOverdue { which, overdue: &grouped(overdue) }.text(),
        };
    };
    let day = &day::long(next.deadline.date);
    let later = needs.saturating_sub(overdue + next.stores);
    let (overdue_ones, stores) = (grouped(overdue), grouped(next.stores));
    match (overdue, later) {
        (0, 0) => text::MustBefore { which, day }.text(),
        (0, _) => text::MustSomeBefore { which, day, stores: &stores }.text(),
        (_, 0) => text::MustOverdueBefore { which, day, stores: &stores, overdue: &overdue_ones }.text(),
        (_, later) => text::MustOverdueBeforeLater {
            which,
            day,
            stores: &stores,
            overdue: &overdue_ones,
            later: &grouped(later),
        }
        .text(),
    }
}

/// Which add-ons the answer is about. Of one there is no "at least".
fn which(summary: &Summary) -> String {
    let posture = &summary.posture;
    let (needs, total) = (grouped(posture.needs_upgrade), grouped(posture.total));
    match posture.total {
        1 => text::ONLY.into(),
        _ if summary.is_filling() => text::AtLeastOf { needs: &needs, total: &total }.text(),
        _ => text::NeedsOf { needs: &needs, total: &total }.text(),
    }
}

/// What it means, below the headline; empty when there is nothing to add.
pub fn meaning(summary: &Summary) -> String {
    let posture = &summary.posture;
    let is_filling = summary.is_filling();
    if posture.unknown > 0 && posture.unknown == posture.total && !is_filling {
        return text::NOTHING_ASSUMED.into();
    }
    let so_far = (is_filling && posture.total > 0).then(|| {
        text::ReadSoFar { answered: &grouped(summary.answered), total: &grouped(posture.total) }.text()
    });
    let by_force = match (posture.overdue, posture.next_deadline) {
        (0, None) => None,
        (0, Some(_)) => Some(text::AFTER_THAT_DAY),
        (_, None) => Some(text::ANY_TIME),
        (_, Some(_)) => Some(text::ANY_TIME_AND_AFTER),
    };
    let how_long = (posture.unknown > 0 && !is_filling)
        .then(|| text::HowLong { addons: number(posture.unknown) }.text());
    sentences(&[
        so_far.unwrap_or_default(),
        by_force.map(String::from).unwrap_or_default(),
        how_long.unwrap_or_default(),
    ])
}

fn grouped(number: usize) -> String {
    money::grouped(u64::try_from(number).unwrap_or(u64::MAX))
}

#[cfg(test)]
#[path = "headline_tests.rs"]
mod tests;
