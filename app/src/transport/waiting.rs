//! What reads wait for, so that a person sees why nothing comes.

use std::time::Duration;

use leptos::prelude::*;
use platform::{Error, ErrorKind};
use time::OffsetDateTime;

/// What is waited for, and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub why: Why,
    pub until: OffsetDateTime,
}

/// Why reads wait; what tells more comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Few calls are left, and nobody waits for these in particular.
    LowOnCalls,
    /// A connection was cut.
    NoAnswer,
    /// The platform fails, with this status.
    Failing { status: Option<u16> },
    /// The platform asked to wait.
    TooMany,
}

/// A wait shorter than this is over before it is read.
const SHORTEST: Duration = Duration::from_millis(900);

impl Why {
    /// What a failed read waits for before it is asked again.
    pub fn of(error: &Error) -> Self {
        match error.kind {
            ErrorKind::RateLimited { .. } => Self::TooMany,
            ErrorKind::Unreachable => Self::NoAnswer,
            _ => Self::Failing { status: error.status },
        }
    }
}

/// All that wait now. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct Waits {
    all: RwSignal<Vec<(u32, Waiting)>>,
    next: StoredValue<u32>,
}

/// One read that waits, for as long as this lives.
pub struct Held(Waits, u32);

impl Waits {
    pub fn new() -> Self {
        Self { all: RwSignal::new(Vec::new()), next: StoredValue::new(0) }
    }

    /// From here on one more waits, if it is long enough to be told.
    pub fn hold(self, why: Why, now: OffsetDateTime, until: OffsetDateTime) -> Option<Held> {
        if until - now < SHORTEST {
            return None;
        }
        let number = self.next.try_get_value()?;
        self.next.set_value(number.wrapping_add(1));
        self.all.try_update(|all| all.push((number, Waiting { why, until })))?;
        Some(Held(self, number))
    }

    /// The one to tell of; tracked.
    pub fn told(self) -> Option<Waiting> {
        self.all.with(|all| told(all.iter().map(|(_, waiting)| *waiting)))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.0.all.try_update(|all| all.retain(|(number, _)| *number != self.1));
    }
}

/// What tells most of what is waited for; of several, the one that takes longest.
fn told(all: impl Iterator<Item = Waiting>) -> Option<Waiting> {
    all.max_by_key(|waiting| (waiting.why, waiting.until))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;

    fn after(seconds: i64) -> OffsetDateTime {
        NOON + time::Duration::seconds(seconds)
    }

    #[test]
    fn the_platforms_word_is_told_before_a_failure_and_a_failure_before_what_is_low() {
        let one = |why, seconds| Waiting { why, until: after(seconds) };
        let failing = Why::Failing { status: Some(503) };
        let all = [one(Why::LowOnCalls, 50), one(failing, 4), one(Why::TooMany, 3), one(Why::TooMany, 9)];
        assert_eq!(told(all.into_iter()), Some(one(Why::TooMany, 9)));
        assert_eq!(told([one(Why::LowOnCalls, 50), one(failing, 4)].into_iter()), Some(one(failing, 4)));
        assert_eq!(told(std::iter::empty()), None);
    }

    #[test]
    fn what_stops_waiting_is_no_longer_told() {
        Owner::new().with(|| {
            let waits = Waits::new();
            let held = waits.hold(Why::TooMany, NOON, after(12));
            assert_eq!(untrack(|| waits.told()).map(|told| told.until), Some(after(12)));
            drop(held);
            assert_eq!(untrack(|| waits.told()), None);
        });
    }

    #[test]
    fn a_wait_that_is_over_before_it_is_read_is_not_told() {
        Owner::new().with(|| {
            let waits = Waits::new();
            let _held = waits.hold(Why::NoAnswer, NOON, NOON + time::Duration::milliseconds(500));
            assert_eq!(untrack(|| waits.told()), None);
        });
    }
}
