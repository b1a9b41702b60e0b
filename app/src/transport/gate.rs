//! When the platform says "too many", all reads wait, not only the one that was told.

use std::time::Duration;

use leptos::prelude::*;
use platform::{Error, ErrorKind};
use time::OffsetDateTime;

use crate::browser::clock;

/// A handle to the one gate of a client.
#[derive(Clone, Copy)]
pub struct Gate(StoredValue<Option<OffsetDateTime>>);

impl Gate {
    /// An open gate.
    pub fn new() -> Self {
        Self(StoredValue::new(None))
    }

    /// Whether calls may go.
    pub fn is_open(self) -> bool {
        self.left().is_none()
    }

    /// Waits until it is open.
    pub async fn passed(self) {
        while let Some(left) = self.left() {
            clock::sleep(left).await;
        }
    }

    fn left(self) -> Option<Duration> {
        self.0.try_get_value().flatten().and_then(|until| left(until, clock::now()))
    }

    /// Closes it for `pause` when `error` says that too much was asked.
    pub fn close(self, error: &Error, pause: Duration) {
        if matches!(error.kind, ErrorKind::RateLimited { .. }) {
            let until = clock::now() + pause;
            self.0.try_update_value(|known| *known = Some(known.map_or(until, |known| known.max(until))));
        }
    }
}

/// What is left of the wait. A clock that was set back cannot make it longer than an hour.
fn left(until: OffsetDateTime, now: OffsetDateTime) -> Option<Duration> {
    let left = Duration::try_from(until - now).ok().filter(|left| !left.is_zero())?;
    (left <= Duration::from_secs(3600)).then_some(left)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;

    #[test]
    fn the_gate_opens_when_its_time_is_over() {
        assert_eq!(left(NOON + time::Duration::seconds(9), NOON), Some(Duration::from_secs(9)));
        assert_eq!(left(NOON, NOON), None);
        assert_eq!(left(NOON - time::Duration::seconds(1), NOON), None);
    }

    #[test]
    fn a_clock_set_back_does_not_close_it_for_a_day() {
        assert_eq!(left(NOON + time::Duration::days(1), NOON), None);
    }
}
