//! Where the signs of a row stand, so that none hides another.

use kvs::{DueKind, Mark, Track};

use super::scale::Scale;

/// One sign in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    pub mark: Mark,
    /// Percent from the left.
    pub at: f64,
    /// From the top.
    pub lane: usize,
    /// It is before the line begins: the others that are, too, are told with it.
    pub is_before: bool,
    /// It is after the line ends.
    pub is_after: bool,
}

/// How many signs stand below each other at most; more share the last lane.
pub const LANES: usize = 4;
/// Signs closer than this would hide each other, in percent.
const WIDTH: f64 = 2.6;

/// The signs of a row. Of those before the line begins only the one that weighs most is shown: the list has them all.
pub fn placed(track: &Track, scale: Scale) -> Vec<Placed> {
    let (before, shown): (Vec<&Mark>, Vec<&Mark>) =
        track.marks.iter().partition(|mark| mark.day < scale.from);
    let weighs = |mark: &&&Mark| (mark.kind.needs_action(), mark.day);
    let heaviest = before.iter().max_by_key(weighs).copied();
    let mut ends = [f64::MIN; LANES];
    heaviest
        .into_iter()
        .chain(shown)
        .map(|mark| {
            let at = match mark.kind {
                // The middle of its first day: a window is hours, and a line is weeks.
                DueKind::Window => scale.at(mark.first.when.begins()),
                _ if mark.stores == 1 => match mark.first.when {
                    kvs::When::Moment(at) => scale.at(at),
                    _ => scale.at_day(mark.day),
                },
                _ => scale.at_day(mark.day),
            };
            let lane = ends.iter().position(|end| at - end >= WIDTH).unwrap_or(LANES - 1);
            if let Some(end) = ends.get_mut(lane) {
                // How many there are stands beside the sign.
                *end = if mark.stores > 1 { at + WIDTH } else { at };
            }
            Placed {
                mark: mark.clone(),
                at,
                lane,
                is_before: mark.day < scale.from,
                is_after: mark.day > scale.to,
            }
        })
        .collect()
}

/// How many lanes a row needs.
pub fn lanes(placed: &[Placed]) -> usize {
    placed.iter().map(|one| one.lane + 1).max().unwrap_or(1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use kvs::{agenda, deadlines, tracks};
    use time::macros::{date, datetime};

    use super::*;
    use crate::fleet::tests::sample::{catalogue, facts, running};

    fn row(version: &str) -> Vec<Placed> {
        let now = datetime!(2026-11-23 12:00 UTC);
        let facts = facts(running("a", "shop", "premium-0", version));
        let dates = deadlines(&facts.store, &facts.assessment, &catalogue(), now);
        assert!(!agenda([&dates], now).passed.is_empty());
        let track = tracks(&[(facts.line(), &dates)], 10, now).remove(0);
        placed(&track, Scale { from: date!(2026 - 10 - 19), to: date!(2026 - 12 - 21) })
    }

    #[test]
    fn two_things_on_a_day_stand_below_each_other() {
        let row = row("7.2.14");
        let forced = row.iter().find(|one| one.mark.kind == DueKind::Forced).unwrap();
        let end = row.iter().find(|one| one.mark.kind == DueKind::Unsupported).unwrap();
        assert_eq!(forced.at.to_bits(), end.at.to_bits());
        assert_ne!(forced.lane, end.lane);
        assert_eq!(lanes(&row), 2);
    }

    #[test]
    fn of_what_is_long_past_the_heaviest_is_shown() {
        let row = row("6.2.14");
        assert_eq!(row.len(), 1);
        assert_eq!((row[0].mark.kind, row[0].is_before, row[0].lane), (DueKind::Unsupported, true, 0));
    }
}
