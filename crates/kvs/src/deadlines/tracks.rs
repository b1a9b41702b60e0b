//! The dates of many stores as the rows of a picture: a row for each store, or for each version when they are many.

use std::collections::BTreeMap;

use time::{Date, OffsetDateTime};

use super::{Deadlines, Due, DueKind};
use crate::Line;

/// Whose row it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrackOf {
    /// One store, by its position in what the rows were made of.
    Store(usize),
    /// All stores of a version; `None`: the version is not known.
    Line { line: Option<Line>, stores: Vec<usize> },
}

/// One sign in a row: all dates of a kind on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub kind: DueKind,
    /// The UTC day.
    pub day: Date,
    /// The earliest of them.
    pub first: Due,
    /// How many stores have it.
    pub stores: usize,
    pub has_passed: bool,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    pub of: TrackOf,
    /// Earliest first.
    pub marks: Vec<Mark>,
}

/// The rows of those that have a date, nearest first; those that are overdue come before. With more than `most` such
/// stores there is a row for each version line instead.
pub fn tracks(all: &[(Option<Line>, &Deadlines)], most: usize, now: OffsetDateTime) -> Vec<Track> {
    let dated: Vec<(usize, Option<Line>, &Deadlines)> = all
        .iter()
        .enumerate()
        .filter(|(_, (_, deadlines))| !deadlines.dues.is_empty())
        .map(|(position, (line, deadlines))| (position, *line, *deadlines))
        .collect();
    let mut tracks: Vec<(Rank, Track)> = if dated.len() <= most {
        dated
            .iter()
            .map(|(position, _, deadlines)| {
                track(TrackOf::Store(*position), std::slice::from_ref(deadlines), now)
            })
            .collect()
    } else {
        let mut lines: BTreeMap<Option<Line>, (Vec<usize>, Vec<&Deadlines>)> = BTreeMap::new();
        for (position, line, deadlines) in dated {
            let (stores, dates) = lines.entry(line).or_default();
            stores.push(position);
            dates.push(deadlines);
        }
        lines
            .into_iter()
            .map(|(line, (stores, dates))| track(TrackOf::Line { line, stores }, &dates, now))
            .collect()
    };
    tracks.sort_by_key(|(rank, _)| *rank);
    tracks.into_iter().map(|(_, track)| track).collect()
}

/// Overdue first, then by the next date on which somebody has to act, then by the next date.
type Rank = (bool, Date, OffsetDateTime);

fn track(of: TrackOf, all: &[&Deadlines], now: OffsetDateTime) -> (Rank, Track) {
    let mut marks: BTreeMap<(Date, DueKind), Mark> = BTreeMap::new();
    for due in all.iter().flat_map(|deadlines| &deadlines.dues).map(crate::Cited::what) {
        let mark = marks.entry((due.when.day(), due.kind)).or_insert_with(|| Mark {
            kind: due.kind,
            day: due.when.day(),
            first: due.clone(),
            stores: 0,
            has_passed: due.has_passed(now),
        });
        mark.stores += 1;
        if due.when.begins() < mark.first.when.begins() {
            mark.first = due.clone();
        }
    }
    let ahead = || all.iter().flat_map(|deadlines| deadlines.ahead(now));
    let act = ahead().filter(|due| due.kind.needs_action()).map(|due| due.when.day()).min();
    let next = ahead().map(|due| due.when.begins()).min();
    let overdue = all.iter().any(|deadlines| deadlines.is_overdue(now));
    let rank = (!overdue, act.unwrap_or(Date::MAX), next.unwrap_or(Date::MAX.midnight().assume_utc()));
    (rank, Track { of, marks: marks.into_values().collect() })
}
