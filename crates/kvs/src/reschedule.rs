//! Moving a planned maintenance by whole weeks (facts 4.5).

use platform::model::{Maintenance, Moment};
use time::{Duration, OffsetDateTime};

use crate::{KeyValueStore, MaintenanceProgress, Reading};

/// How far it is offered to be moved where the platform names no last day.
const WITHOUT_A_LAST_DAY: i64 = 4;
/// More than this nobody looks through.
const FARTHEST: i64 = 12;

/// Where a planned maintenance can be moved to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekMoves {
    /// When it would start by itself now.
    pub from: OffsetDateTime,
    /// By when it must have been, if the platform says so.
    pub required_by: Option<OffsetDateTime>,
    /// Earliest first; never empty.
    pub to: Vec<WeekMove>,
}

/// One week it can be moved to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekMove {
    /// Whole weeks; negative is earlier, never 0.
    pub weeks: i64,
    pub at: OffsetDateTime,
}

/// Why there is nothing to move, or nowhere to move it to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoMove {
    /// The newest read of the maintenance failed, or there was none yet.
    NotRead,
    /// The plan has no maintenances.
    NotOnThisPlan,
    NothingPlanned,
    /// It has begun.
    Running,
    /// A state this program does not know.
    Unclear {
        word: String,
    },
    /// The platform does not say when it starts.
    NoDate,
    /// Neither a week before nor one after lies between now and the last day.
    NoOtherWeek {
        at: OffsetDateTime,
        required_by: Option<OffsetDateTime>,
    },
}

/// Where the planned maintenance of a store can be moved to at `now`.
///
/// # Errors
/// Why nowhere.
pub fn week_moves(store: &KeyValueStore, now: OffsetDateTime) -> Result<WeekMoves, NoMove> {
    match store.maintenance_progress() {
        MaintenanceProgress::Planned
        | MaintenanceProgress::Preparing { .. }
        | MaintenanceProgress::Ready { .. } => {}
        MaintenanceProgress::Unknown => return Err(NoMove::NotRead),
        MaintenanceProgress::Absent => return Err(NoMove::NotOnThisPlan),
        MaintenanceProgress::Idle => return Err(NoMove::NothingPlanned),
        MaintenanceProgress::Running { .. } => return Err(NoMove::Running),
        MaintenanceProgress::Unclear { word } => return Err(NoMove::Unclear { word }),
    }
    let Reading::Known { value: Some(record), .. } = &store.maintenance else { return Err(NoMove::NotRead) };
    let from = record.scheduled_for.as_ref().and_then(Moment::at).ok_or(NoMove::NoDate)?;
    let required_by = required_by(record);
    let farthest = if required_by.is_some() { FARTHEST } else { WITHOUT_A_LAST_DAY };
    let moves = (-farthest..=farthest).filter(|weeks| *weeks != 0).filter_map(|weeks| {
        let at = from.checked_add(Duration::weeks(weeks))?;
        let fits = at > now && required_by.is_none_or(|last| at <= last);
        fits.then_some(WeekMove { weeks, at })
    });
    match moves.collect::<Vec<_>>() {
        to if to.is_empty() => Err(NoMove::NoOtherWeek { at: from, required_by }),
        to => Ok(WeekMoves { from, required_by, to }),
    }
}

fn required_by(record: &Maintenance) -> Option<OffsetDateTime> {
    record.required_by.as_ref().and_then(Moment::at)
}

impl WeekMoves {
    /// What is offered first: two weeks later as the official client does it, else the latest week there is.
    pub fn usual(&self) -> Option<WeekMove> {
        self.to.iter().find(|one| one.weeks == 2).or(self.to.last()).copied()
    }
}
