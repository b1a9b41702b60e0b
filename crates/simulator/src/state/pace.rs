//! How long the platform's own work takes. Only such durations are divided by the speed;
//! calendar dates (windows, `required_by`) and sessions stay in real time.

use time::Duration;

#[derive(Clone, Copy)]
pub struct Pace {
    speed: f64,
}

impl Pace {
    /// `None` unless the speed is between a thousandth and a million.
    pub fn new(speed: f64) -> Option<Self> {
        (0.001..=1_000_000.0).contains(&speed).then_some(Self { speed })
    }

    pub fn speed(self) -> f64 {
        self.speed
    }

    /// `seconds` of platform work.
    pub fn seconds(self, seconds: f64) -> Duration {
        Duration::milliseconds((seconds * 1000.0 / self.speed) as i64)
    }

    /// `seconds` of platform work that never takes less than a second, so that a client
    /// polling as fast as it can still sees it happen.
    pub fn at_least_one(self, seconds: f64) -> Duration {
        self.seconds(seconds).max(Duration::SECOND)
    }

    /// `seconds` give or take `share` (0.05 is five per cent) of it.
    pub fn about(self, seconds: f64, share: f64, rng: &mut fastrand::Rng) -> Duration {
        self.seconds(seconds * (1.0 - share + 2.0 * share * rng.f64()))
    }
}
