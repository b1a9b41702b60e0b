//! Maintenances of data add-ons: pending, preparing, ready, running, completed (facts 4.5).

use super::pace::Pace;
use super::window::Window;
use time::{Duration, OffsetDateTime};

/// Seconds of platform work: preparing an upgrade, starting a run, the switch itself.
const PREPARING: f64 = 15.0 * 60.0;
const STARTING: f64 = 2.0;
const SWITCHING: f64 = 8.0;
/// How far ahead an upgrade is scheduled, and when it is forced at the latest.
const SCHEDULED_AFTER: Duration = Duration::days(13);
const REQUIRED_AFTER: Duration = Duration::days(28);

/// What the platform plans for one add-on, and what it did.
pub struct Upkeep {
    /// `None` for mini stores, which have no windows.
    pub window: Option<Window>,
    pub current: Option<Maintenance>,
    /// Completed ones, newest first.
    pub history: Vec<Maintenance>,
}

#[derive(Clone)]
pub struct Maintenance {
    pub stage: Stage,
    pub method: &'static str,
    pub reason: String,
    pub created_at: OffsetDateTime,
    pub required_by: Option<OffsetDateTime>,
    pub scheduled_for: Option<OffsetDateTime>,
    pub previously_scheduled_for: Option<OffsetDateTime>,
    /// The version it leads to, for upgrades; the API never shows it.
    pub target: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Pending,
    Preparing { ready_at: OffsetDateTime },
    Ready,
    Running { started_at: OffsetDateTime, done_at: OffsetDateTime },
    Completed { started_at: OffsetDateTime, done_at: OffsetDateTime },
}

impl Stage {
    pub fn word(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Preparing { .. } => "preparing",
            Self::Ready => "ready",
            Self::Running { .. } => "running",
            Self::Completed { .. } => "completed",
        }
    }
}

impl Maintenance {
    /// The record of a version upgrade somebody just asked for.
    pub fn upgrade(
        target: String,
        now: OffsetDateTime,
        window: Option<Window>,
        pace: Pace,
        rng: &mut fastrand::Rng,
    ) -> Self {
        let earliest = now.saturating_add(SCHEDULED_AFTER);
        Self {
            stage: Stage::Preparing { ready_at: now.saturating_add(pace.about(PREPARING, 0.05, rng)) },
            method: "changeover",
            reason: "customer_request".to_owned(),
            created_at: now,
            required_by: Some(now.saturating_add(REQUIRED_AFTER)),
            scheduled_for: Some(window.map_or(earliest, |window| window.next_start(earliest))),
            previously_scheduled_for: None,
            target: Some(target),
        }
    }

    /// Work the platform plans by itself.
    pub fn routine(now: OffsetDateTime, window: Option<Window>) -> Self {
        let earliest = now.saturating_add(SCHEDULED_AFTER);
        Self {
            stage: Stage::Pending,
            method: "failover",
            reason: "routine_maintenance".to_owned(),
            created_at: now,
            required_by: Some(now.saturating_add(REQUIRED_AFTER)),
            scheduled_for: Some(window.map_or(earliest, |window| window.next_start(earliest))),
            previously_scheduled_for: None,
            target: None,
        }
    }

    /// Starts the run: `running` from this moment, done a little later.
    pub fn start(&mut self, now: OffsetDateTime, pace: Pace, rng: &mut fastrand::Rng) {
        let started_at = now.saturating_add(pace.seconds(STARTING));
        let takes = pace.about(SWITCHING, 0.1, rng).max(Duration::SECOND);
        self.scheduled_for = Some(now);
        self.required_by = Some(now);
        self.stage = Stage::Running { started_at, done_at: started_at.saturating_add(takes) };
    }

    pub fn started_at(&self) -> Option<OffsetDateTime> {
        match self.stage {
            Stage::Running { started_at, .. } | Stage::Completed { started_at, .. } => Some(started_at),
            _ => None,
        }
    }

    pub fn completed_at(&self) -> Option<OffsetDateTime> {
        match self.stage {
            Stage::Completed { done_at, .. } => Some(done_at),
            _ => None,
        }
    }

    /// What time alone changes; answers whether anything did. `rng` belongs to this record.
    pub fn settle(&mut self, now: OffsetDateTime, pace: Pace, rng: &mut fastrand::Rng) -> bool {
        match self.stage {
            Stage::Preparing { ready_at } if ready_at <= now => self.stage = Stage::Ready,
            Stage::Ready => match self.scheduled_for {
                Some(at) if at <= now => self.start(at, pace, rng),
                _ => return false,
            },
            Stage::Running { started_at, done_at } if done_at <= now => {
                self.stage = Stage::Completed { started_at, done_at };
            }
            _ => return false,
        }
        true
    }
}
