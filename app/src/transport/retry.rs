//! When a read is asked again, and after how long. Changes never come here.

use std::time::Duration;

use platform::{Error, ErrorKind};

/// Longest wait a platform may ask of us before we would rather tell the person.
const LONGEST: Duration = Duration::from_secs(60);

/// How long to wait before asking again after `error`; `attempt` is how many times it was asked again already.
/// `None`: give the error to the person.
pub fn pause(error: &Error, attempt: u32) -> Option<Duration> {
    match &error.kind {
        ErrorKind::RateLimited { wait } if attempt < 3 => {
            // Where the browser hides Retry-After: the bucket fills by more than one call a second (facts 1.4).
            let wait = wait.unwrap_or_else(|| Duration::from_secs(5) * 2_u32.pow(attempt));
            (wait <= LONGEST).then_some(wait)
        }
        ErrorKind::Unavailable if attempt < 2 => Some(Duration::from_millis(600) * 3_u32.pow(attempt)),
        ErrorKind::Unreachable if attempt < 1 => Some(Duration::from_millis(800)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kind: ErrorKind) -> Error {
        Error::plain(kind, "")
    }

    #[test]
    fn a_failing_platform_is_asked_again_twice_and_later_each_time() {
        let error = of(ErrorKind::Unavailable);
        assert!(pause(&error, 0) < pause(&error, 1));
        assert_eq!(pause(&error, 2), None);
    }

    #[test]
    fn the_wait_the_platform_asks_for_is_kept() {
        let wait = Duration::from_secs(17);
        assert_eq!(pause(&of(ErrorKind::RateLimited { wait: Some(wait) }), 0), Some(wait));
    }

    #[test]
    fn a_wait_of_many_minutes_is_told_to_the_person_instead() {
        let wait = Some(Duration::from_secs(600));
        assert_eq!(pause(&of(ErrorKind::RateLimited { wait }), 0), None);
    }

    #[test]
    fn an_empty_bucket_without_a_wait_is_asked_again_slowly() {
        let error = of(ErrorKind::RateLimited { wait: None });
        assert_eq!(pause(&error, 0), Some(Duration::from_secs(5)));
        assert_eq!(pause(&error, 1), Some(Duration::from_secs(10)));
        assert_eq!(pause(&error, 3), None);
    }

    #[test]
    fn a_clear_no_is_not_asked_again() {
        for kind in [
            ErrorKind::Unauthorized,
            ErrorKind::Forbidden,
            ErrorKind::NotFound { resource: None },
            ErrorKind::Invalid,
        ] {
            assert_eq!(pause(&of(kind), 0), None);
        }
    }
}
