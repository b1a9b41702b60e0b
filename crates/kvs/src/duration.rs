//! How long maintenances of a store ran, and what that lets one expect.

use std::time::Duration;

use platform::model::{Maintenance, MaintenanceStatus};

/// Fewer than this are few: they say what happened, not what will.
const ENOUGH: usize = 5;

/// How long earlier maintenances of a store ran. Nothing in it is smoothed: the shortest and the longest did happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    pub shortest: Duration,
    pub longest: Duration,
    /// How many it rests on; at least one.
    pub samples: usize,
}

impl Estimate {
    /// Whether it rests on so few that the next one may well take longer or less.
    pub fn is_of_few(&self) -> bool {
        self.samples < ENOUGH
    }
}

/// How long a completed maintenance ran: the platform's own figure, else from its start to its end.
///
/// `None` for one that is not completed, and where the record does not tell or contradicts itself.
pub fn ran_for(record: &Maintenance) -> Option<Duration> {
    if record.status != MaintenanceStatus::Completed {
        return None;
    }
    let told = record.duration_seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    told.or_else(|| {
        let (start, end) = (record.started_at.as_ref()?.at()?, record.completed_at.as_ref()?.at()?);
        Duration::try_from(end - start).ok()
    })
}

/// The range in which the maintenances of a history ran, whatever their cause. `None` when no length is known.
pub fn estimate(history: &[Maintenance]) -> Option<Estimate> {
    let lengths: Vec<Duration> = history.iter().filter_map(ran_for).collect();
    Some(Estimate {
        shortest: *lengths.iter().min()?,
        longest: *lengths.iter().max()?,
        samples: lengths.len(),
    })
}
