//! What became of a paste, in words.

use super::take::{Refused, Taken};
use crate::text::paste as text;

/// What was read, and what was dropped.
pub fn taken(taken: &Taken) -> Vec<String> {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    // That none was found is not said: what was typed has lost them before.
    let secrets = (taken.secrets > 0).then(|| text::Dropped { secrets: count(taken.secrets) }.text());
    let read = text::Read { parts: count(taken.pieces.len()) }.text();
    let foreign = (taken.foreign > 0).then(|| text::Foreign { objects: count(taken.foreign) }.text());
    let cut_off = taken.is_cut_off.then(|| text::CUT_OFF.to_string());
    [Some(read), secrets, cut_off, foreign].into_iter().flatten().collect()
}

/// Why nothing was read, and what to do.
pub fn refused(why: Refused) -> String {
    match why {
        Refused::Empty => text::EMPTY.to_string(),
        Refused::TooLong => text::TOO_LONG.to_string(),
        Refused::ForPeople => text::FOR_PEOPLE.to_string(),
        Refused::NoJson => text::NO_JSON.to_string(),
        Refused::Foreign => text::NOTHING_KNOWN.to_string(),
    }
}
