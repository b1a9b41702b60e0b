//! The account's allowance of calls: 4,500, filled up again by 75 a minute (facts 1.4). When little of it is left, reads
//! nobody waits for slow down, then pause, so that what a person asks for is still answered.

use std::time::Duration;

use time::OffsetDateTime;

/// Below this reads nobody waits for go no faster than the bucket fills.
const LOW: f64 = 450.0;
/// Below this they wait: what is left is for what a person asks for, and for an upgrade.
const RESERVE: f64 = 150.0;
/// Calls that come back in a second.
const FILLS: f64 = 1.25;
/// No wait is longer: then it is looked at again.
const LONGEST: f64 = 60.0;

/// What is known of the allowance at one API.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bucket {
    /// What the last answer said, and when.
    said: Option<(f64, OffsetDateTime)>,
    /// When the next slow read may go.
    next: Option<OffsetDateTime>,
}

impl Bucket {
    /// An answer told what is left.
    pub fn hear(&mut self, left: u64, now: OffsetDateTime) {
        // Allowances are thousands; a float holds them exactly.
        self.said = Some((left as f64, now));
    }

    /// How long a read that nobody waits for has to wait before it may go, and takes its place in the row. Zero while
    /// enough is left or nothing is known.
    pub fn turn(&mut self, now: OffsetDateTime) -> Duration {
        let Some(left) = self.left(now).filter(|left| *left < LOW) else {
            return Duration::ZERO;
        };
        let seconds = ((RESERVE - left) / FILLS).clamp(0.0, LONGEST);
        let filled = now + Duration::from_secs_f64(seconds);
        let longest = now + Duration::from_secs_f64(LONGEST);
        let at = self.next.map_or(filled, |next| next.max(filled)).min(longest);
        self.next = Some(at + Duration::from_secs_f64(1.0 / FILLS));
        Duration::try_from(at - now).unwrap_or_default()
    }

    fn left(&self, now: OffsetDateTime) -> Option<f64> {
        let (left, at) = self.said?;
        // A clock that was set back fills nothing.
        Some(left + (now - at).as_seconds_f64().max(0.0) * FILLS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;

    fn with(left: u64) -> Bucket {
        let mut bucket = Bucket::default();
        bucket.hear(left, NOON);
        bucket
    }

    #[test]
    fn while_enough_is_left_or_nothing_is_known_nothing_waits() {
        for mut bucket in [Bucket::default(), with(4500), with(450)] {
            for _ in 0..50 {
                assert_eq!(bucket.turn(NOON), Duration::ZERO);
            }
        }
    }

    #[test]
    fn low_on_calls_the_background_goes_no_faster_than_the_bucket_fills() {
        let mut bucket = with(300);
        let waits: Vec<u64> = (0..4).map(|_| bucket.turn(NOON).as_millis() as u64).collect();
        assert_eq!(waits, [0, 800, 1600, 2400]);
    }

    #[test]
    fn the_last_calls_are_kept_for_what_is_asked_for() {
        let wait = with(100).turn(NOON);
        assert_eq!(wait, Duration::from_secs(40), "50 calls come back in 40 seconds");
        assert!(with(0).turn(NOON) <= Duration::from_secs(60), "and it is looked at again");
    }

    #[test]
    fn an_empty_bucket_fills_with_time() {
        let mut bucket = with(0);
        assert_eq!(bucket.turn(NOON + time::Duration::minutes(10)), Duration::ZERO);
        let mut set_back = with(1000);
        assert_eq!(set_back.turn(NOON - time::Duration::hours(9)), Duration::ZERO);
    }
}
