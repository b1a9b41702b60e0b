//! When a read is asked again, and after how long. Changes never come here. Chance is an argument: the caller rolls
//! the dice, so that what is tested here is what happens.

use std::time::Duration;

use platform::{Error, ErrorKind};

/// Longest wait a platform may ask of us before we would rather tell the person.
pub const LONGEST: Duration = Duration::from_secs(60);

/// How one kind of trouble is met: so many more tries, the first wait, the longest.
struct Rule {
    tries: u32,
    first: Duration,
    most: Duration,
}

/// How long to wait before asking again after `error`. `asked` is what the answer itself asked for (`Retry-After`),
/// `attempt` how many times it was asked again already, `dice` from 0 up to 1. `None`: give the error to the person.
///
/// The wait doubles each time, and half of it is chance, so that many reads and many tabs do not come back at once. What
/// the platform asks for is never undercut.
pub fn pause(error: &Error, asked: Option<Duration>, attempt: u32, dice: f64) -> Option<Duration> {
    let rule = rule(&error.kind)?;
    if attempt >= rule.tries || asked.is_some_and(|asked| asked > LONGEST) {
        return None;
    }
    let step = rule.first.saturating_mul(2_u32.saturating_pow(attempt)).min(rule.most);
    let half = step / 2;
    let dice = if dice.is_finite() { dice.clamp(0.0, 1.0) } else { 1.0 };
    match asked {
        // A little later, and not all at the same moment.
        Some(asked) => Some(asked + half.min(asked / 10 + Duration::from_millis(500)).mul_f64(dice)),
        None => Some(half + half.mul_f64(dice)),
    }
}

fn rule(kind: &ErrorKind) -> Option<Rule> {
    let rule = |tries, first, most| {
        Some(Rule { tries, first: Duration::from_secs(first), most: Duration::from_secs(most) })
    };
    match kind {
        // The bucket fills by more than one call a second (facts 1.4).
        ErrorKind::RateLimited { .. } => rule(4, 6, 40),
        ErrorKind::Unavailable => rule(3, 1, 8),
        // A cut connection; without a network at all the read waits for it elsewhere.
        ErrorKind::Unreachable => rule(2, 1, 8),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DICE: [f64; 4] = [0.0, 0.3, 0.999, 1.0];

    fn of(kind: ErrorKind) -> Error {
        Error::plain(kind, "")
    }

    fn waits(kind: &ErrorKind, dice: f64) -> Vec<Duration> {
        (0..20).map_while(|attempt| pause(&of(kind.clone()), None, attempt, dice)).collect()
    }

    #[test]
    fn trouble_is_met_a_few_times_and_later_each_time() {
        let kinds = [ErrorKind::Unavailable, ErrorKind::Unreachable, ErrorKind::RateLimited { wait: None }];
        for kind in kinds {
            for dice in DICE {
                let waits = waits(&kind, dice);
                assert!((2..=4).contains(&waits.len()), "{kind:?} {waits:?}");
                assert!(waits.is_sorted() && waits.iter().all(|wait| *wait <= LONGEST), "{kind:?} {waits:?}");
            }
        }
    }

    #[test]
    fn half_of_each_wait_is_chance() {
        let (early, late) = (waits(&ErrorKind::Unavailable, 0.0), waits(&ErrorKind::Unavailable, 1.0));
        assert_eq!(early, [500, 1000, 2000].map(Duration::from_millis));
        assert_eq!(late, [1000, 2000, 4000].map(Duration::from_millis));
    }

    #[test]
    fn the_wait_the_platform_asks_for_is_never_undercut() {
        for kind in [ErrorKind::Unavailable, ErrorKind::RateLimited { wait: None }] {
            for seconds in [0, 1, 17, 60] {
                let asked = Duration::from_secs(seconds);
                for dice in DICE {
                    let wait = pause(&of(kind.clone()), Some(asked), 0, dice).unwrap_or_default();
                    assert!(wait >= asked && wait <= asked + asked / 10 + Duration::from_millis(500));
                }
            }
        }
    }

    #[test]
    fn a_wait_of_many_minutes_is_told_to_the_person_instead() {
        let asked = Some(Duration::from_secs(600));
        assert_eq!(pause(&of(ErrorKind::RateLimited { wait: asked }), asked, 0, 0.5), None);
    }

    #[test]
    fn a_clear_no_is_not_asked_again() {
        for kind in [
            ErrorKind::Unauthorized,
            ErrorKind::Forbidden,
            ErrorKind::TwoFactor { app: None },
            ErrorKind::NotFound { resource: None },
            ErrorKind::Invalid,
        ] {
            assert_eq!(pause(&of(kind), Some(Duration::ZERO), 0, 0.5), None);
        }
    }
}
