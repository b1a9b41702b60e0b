//! How fast the other side's time runs.

use std::time::Duration;

/// Divides every duration this floor knows: 1 for the real platform, 60 for a simulated one that lives a minute
/// each second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace(f64);

impl Pace {
    /// The real platform.
    pub const REAL: Self = Self(1.0);

    /// A platform whose time runs `factor` times as fast; anything that is no positive number is read as 1.
    pub fn new(factor: f64) -> Self {
        if factor.is_finite() && factor > 0.0 { Self(factor) } else { Self::REAL }
    }

    /// How much faster than real time.
    pub fn factor(self) -> f64 {
        self.0
    }

    /// A real duration at this pace.
    pub fn of(self, real: Duration) -> Duration {
        Duration::try_from_secs_f64(real.as_secs_f64() / self.0).unwrap_or(real)
    }

    /// The pause between two looks at this pace, never so short that it becomes a burden.
    pub fn poll(self, real: Duration) -> Duration {
        self.of(real).max(Duration::from_millis(200)).min(real.max(Duration::from_millis(200)))
    }
}

impl Default for Pace {
    fn default() -> Self {
        Self::REAL
    }
}
