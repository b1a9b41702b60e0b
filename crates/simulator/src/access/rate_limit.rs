//! The Platform API's token bucket: 4,500 calls, refilled 75 a minute (facts 1.4). The refill
//! is platform work, so it runs at the simulation's speed.

use crate::state::pace::Pace;
use time::OffsetDateTime;

pub const FULL: f64 = 4500.0;
const PER_SECOND: f64 = 75.0 / 60.0;

pub struct Bucket {
    left: f64,
    full: f64,
    at: OffsetDateTime,
}

impl Bucket {
    pub fn new(full: f64, now: OffsetDateTime) -> Self {
        Self { left: full, full, at: now }
    }

    /// How many calls are left.
    pub fn remaining(&mut self, now: OffsetDateTime, pace: Pace) -> u64 {
        let gained = (now - self.at).as_seconds_f64().max(0.0) * PER_SECOND * pace.speed();
        self.left = (self.left + gained).min(self.full);
        self.at = now;
        self.left as u64
    }

    /// Pays for one call; `false` when the bucket is empty.
    pub fn pay(&mut self, now: OffsetDateTime, pace: Pace) -> bool {
        let affordable = self.remaining(now, pace) >= 1;
        if affordable {
            self.left -= 1.0;
        }
        affordable
    }
}
