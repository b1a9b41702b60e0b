//! A clock that never runs backwards.

use time::{Duration, OffsetDateTime};

/// People set clocks, and another computer's may be slow. Inside a run time only goes forward: when the caller's clock
/// is behind what was seen already, the difference is added from then on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Clock {
    latest: Option<OffsetDateTime>,
    behind: Duration,
}

impl Clock {
    /// A clock that is not before `latest`.
    pub fn not_before(latest: Option<OffsetDateTime>) -> Self {
        Self { latest, behind: Duration::ZERO }
    }

    /// The run's time when the caller's clock says `now`.
    pub fn at(&self, now: OffsetDateTime) -> OffsetDateTime {
        let ours = now.saturating_add(self.behind);
        self.latest.map_or(ours, |latest| latest.max(ours))
    }

    /// The same, and from now on time is not before that.
    pub fn tick(&mut self, now: OffsetDateTime) -> OffsetDateTime {
        let ours = self.at(now);
        self.latest = Some(ours);
        self.behind = ours - now;
        ours
    }

    /// What the caller's clock says, or will say, at a moment of the run.
    pub fn callers(&self, at: OffsetDateTime) -> OffsetDateTime {
        at.saturating_sub(self.behind)
    }
}
