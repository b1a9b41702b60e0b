//! That an upgrade is in other hands than this tab's.

use ::upgrade::Intent;

use super::Lost;

/// Why this tab does not drive.
#[derive(Clone, Debug, PartialEq)]
pub enum Elsewhere {
    /// Another tab drives this very upgrade; what is shown follows its record.
    Driven,
    /// Something else is being done to the same add-on: this, where its record tells.
    Busy(Option<Box<Intent>>),
    /// This tab drove, and lost the record. It has stopped.
    Lost(Lost),
}

/// How a run stands to the record that is in the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Only planned.
    Planned,
    /// Begun and not over: this tab drives it, or would.
    UnderWay,
    /// Ended, for good or until somebody goes on.
    Over,
}

/// What stands under the key of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum There {
    /// What this run wrote, or was planned in sight of; nothing, where it never wrote.
    Ours,
    /// Nothing any more.
    Nothing,
    /// A record of something that is not over.
    UnderWay,
    /// A record of something that is.
    Over,
    /// It cannot be read.
    Foreign,
}

/// What to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    GoOn,
    /// Shows the record instead of what this tab has.
    ShowIt,
    /// Plans in sight of it: it gives way to what is planned.
    PlanOver,
    Lose(Lost),
}

/// Before a run takes a lock, or takes it again: may it go on from what it has?
pub fn before_driving(standing: Standing, there: There) -> Then {
    match (standing, there) {
        (_, There::Ours) => Then::GoOn,
        (_, There::UnderWay) => Then::ShowIt,
        (Standing::Planned, There::Over | There::Foreign | There::Nothing) => Then::PlanOver,
        (_, There::Over) => Then::ShowIt,
        (_, There::Nothing) => Then::Lose(Lost::Forgotten),
        (_, There::Foreign) => Then::Lose(Lost::Replaced),
    }
}

/// When somebody else wrote or forgot it while this tab held no lock, and nobody drives it now.
pub fn after_change(standing: Standing, there: There) -> Then {
    match (standing, there) {
        // What is shown of an upgrade that is over stays shown when its record is forgotten.
        (Standing::Over, There::Nothing | There::Foreign) => Then::GoOn,
        // A plan is not taken away by something that is over.
        (Standing::Planned, There::Over | There::Foreign | There::Nothing) => Then::GoOn,
        (standing, there) => before_driving(standing, there),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [There; 5] = [There::Ours, There::Nothing, There::UnderWay, There::Over, There::Foreign];

    #[test]
    fn nobody_drives_past_a_record_that_goes_further() {
        for standing in [Standing::Planned, Standing::UnderWay, Standing::Over] {
            assert_eq!(before_driving(standing, There::UnderWay), Then::ShowIt);
            assert_eq!(after_change(standing, There::UnderWay), Then::ShowIt);
        }
    }

    #[test]
    fn only_a_plan_or_what_is_ours_goes_on_by_itself() {
        for there in ALL {
            let goes_on = before_driving(Standing::UnderWay, there) == Then::GoOn;
            assert_eq!(goes_on, there == There::Ours, "{there:?}");
            assert_ne!(before_driving(Standing::UnderWay, there), Then::PlanOver, "{there:?}");
        }
    }

    #[test]
    fn a_forgotten_record_stops_what_is_under_way_and_leaves_a_report_on_the_page() {
        assert_eq!(before_driving(Standing::UnderWay, There::Nothing), Then::Lose(Lost::Forgotten));
        assert_eq!(after_change(Standing::Over, There::Nothing), Then::GoOn);
    }

    #[test]
    fn what_is_over_gives_way_to_a_plan() {
        assert_eq!(before_driving(Standing::Planned, There::Over), Then::PlanOver);
        assert_eq!(after_change(Standing::Planned, There::Over), Then::GoOn);
    }
}
