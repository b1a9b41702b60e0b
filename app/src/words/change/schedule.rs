//! Moving a maintenance by whole weeks.

use kvs::NoMove;

use crate::text::Message;
pub(crate) use crate::text::change::schedule::*;

/// How far it moves.
pub fn by(weeks: i64) -> String {
    if weeks < 0 { Earlier { weeks: weeks.saturating_neg() }.text() } else { Later { weeks }.text() }
}

/// Why it cannot be moved.
pub fn why_not(why: &NoMove) -> Message {
    match why {
        NoMove::NotRead => NOT_READ,
        NoMove::NotOnThisPlan => NOT_ON_PLAN,
        NoMove::NothingPlanned => NOTHING_PLANNED,
        NoMove::Running => RUNNING,
        NoMove::Unclear { .. } => UNCLEAR,
        NoMove::NoDate => NO_DATE,
        NoMove::NoOtherWeek { .. } => NO_OTHER_WEEK,
    }
}
