//! The headline: the answer a person came for.

use kvs::{Posture, Urgency};

use crate::words::{
    count,
    kvs::{day, money::grouped},
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
        (0, ListState::Reading) => return "Reading your add-ons…".to_owned(),
        (0, ListState::Failed) => return "Your add-ons could not be read".to_owned(),
        (0, ListState::Read) => return "There are no Key-Value Store add-ons here".to_owned(),
        _ => {}
    }
    if posture.needs_upgrade == 0 {
        return calm(summary);
    }
    let due = due(posture);
    // Of one there is no "at least".
    if summary.is_filling() && posture.total > 1 { format!("At least {due}") } else { due }
}

fn calm(summary: &Summary) -> String {
    let posture = &summary.posture;
    let (total, unknown) = (posture.total, posture.unknown);
    if summary.is_filling() {
        return format!("Reading the versions of {}…", addons(total));
    }
    if unknown == total {
        return match total {
            1 => "The version of your only add-on is not known".to_owned(),
            _ => format!("The versions of all {} are not known", addons(total)),
        };
    }
    if unknown > 0 {
        return format!(
            "Nothing is due, as far as {} of {} are known",
            grouped(as_u64(total - unknown)),
            addons(total)
        );
    }
    match (total, posture.with(Urgency::Calm) == total) {
        (1, true) => "Your only add-on runs the newest version".to_owned(),
        (1, false) => "Your only add-on does not have to be upgraded".to_owned(),
        (_, true) => format!("All {} run the newest version", addons(total)),
        (_, false) => format!("None of {} has to be upgraded", addons(total)),
    }
}

fn due(posture: &Posture) -> String {
    let (needs, overdue) = (posture.needs_upgrade, posture.overdue);
    let whose = if posture.total == 1 {
        "your only add-on".to_owned()
    } else {
        format!("{} of {}", grouped(as_u64(needs)), addons(posture.total))
    };
    if overdue == needs {
        let is = if needs == 1 { "is" } else { "are" };
        return capital(&format!("{whose} {is} overdue for an upgrade"));
    }
    let must = capital(&format!("{whose} must be upgraded"));
    let Some(next) = posture.next_deadline else {
        return match overdue {
            0 => must,
            overdue => format!("{must}, {} overdue", grouped(as_u64(overdue))),
        };
    };
    let day = day::long(next.deadline.date);
    let later = needs.saturating_sub(overdue + next.stores);
    match (overdue, later) {
        (0, 0) => format!("{must} before {day}"),
        (0, _) => format!("{must}, {} before {day}", grouped(as_u64(next.stores))),
        (overdue, 0) => format!("{must}: {} overdue, {} before {day}", overdue, next.stores),
        (overdue, later) => format!("{must}: {overdue} overdue, {} before {day}, {later} later", next.stores),
    }
}

/// What it means, below the headline; empty when there is nothing to add.
pub fn meaning(summary: &Summary) -> String {
    let posture = &summary.posture;
    let mut parts = Vec::new();
    if summary.is_filling() && posture.total > 0 {
        let (answered, total) = (as_u64(summary.answered), as_u64(posture.total));
        parts.push(format!("Versions read so far: {} of {}.", grouped(answered), grouped(total)));
    }
    match (posture.overdue, posture.next_deadline) {
        (0, None) => {}
        (0, Some(_)) => {
            parts.push("After that day Heroku upgrades by force, at a time of its choosing.".to_owned())
        }
        (_, None) => parts.push("Heroku may upgrade overdue add-ons by force at any time.".to_owned()),
        (_, Some(_)) => parts.push(
            "Heroku may upgrade overdue add-ons by force at any time, and the others after that day."
                .to_owned(),
        ),
    }
    if posture.unknown > 0 && posture.unknown == posture.total && !summary.is_filling() {
        return "Nothing is assumed about them. Each row says why; Refresh asks for all of them again."
            .to_owned();
    }
    if posture.unknown > 0 && !summary.is_filling() {
        parts.push(format!(
            "How long {} may stay as {} is not known.",
            addons(posture.unknown),
            it_is(posture.unknown)
        ));
    }
    parts.join(" ")
}

fn addons(number: usize) -> String {
    if number < 1_000 {
        count(number, "add-on", "add-ons")
    } else {
        format!("{} add-ons", grouped(as_u64(number)))
    }
}

fn it_is(number: usize) -> &'static str {
    if number == 1 { "it is" } else { "they are" }
}

fn as_u64(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
#[path = "headline_tests.rs"]
mod tests;
