//! When the platform says "too many", all reads wait, not only the one that was told.

use std::time::Duration;

use leptos::prelude::*;
use time::OffsetDateTime;

/// A handle to the one gate of a client.
#[derive(Clone, Copy)]
pub struct Gate(StoredValue<Option<OffsetDateTime>>);

impl Gate {
    /// An open gate.
    pub fn new() -> Self {
        Self(StoredValue::new(None))
    }

    /// Until when it is closed; `None` while it is open.
    pub fn closed_until(self, now: OffsetDateTime) -> Option<OffsetDateTime> {
        self.0.try_get_value().flatten().filter(|until| holds(*until, now))
    }

    /// Closes it for `pause`; never for less than it is closed already.
    pub fn close(self, pause: Duration, now: OffsetDateTime) {
        let until = now + pause;
        self.0.try_update_value(|known| *known = Some(known.map_or(until, |known| known.max(until))));
    }
}

/// Whether there is still something to wait for. A clock that was set back cannot make it longer than an hour.
fn holds(until: OffsetDateTime, now: OffsetDateTime) -> bool {
    until > now && until - now <= time::Duration::HOUR
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;

    #[test]
    fn the_gate_opens_when_its_time_is_over() {
        assert!(holds(NOON + time::Duration::seconds(9), NOON));
        assert!(!holds(NOON, NOON));
        assert!(!holds(NOON - time::Duration::seconds(1), NOON));
    }

    #[test]
    fn a_clock_set_back_does_not_close_it_for_a_day() {
        assert!(!holds(NOON + time::Duration::days(1), NOON));
    }

    #[test]
    fn a_shorter_wait_does_not_open_it_earlier() {
        Owner::new().with(|| {
            let gate = Gate::new();
            gate.close(Duration::from_secs(30), NOON);
            gate.close(Duration::from_secs(5), NOON);
            assert_eq!(gate.closed_until(NOON), Some(NOON + Duration::from_secs(30)));
        });
    }
}
