//! Words about why reading waits.

use time::Duration;

use super::time::length;
use crate::transport::Why;

/// For those who do not see the time that is left.
pub const BY_ITSELF: &str = "It goes on by itself.";

/// What is waited for.
pub fn why(why: Why) -> String {
    match why {
        Why::TooMany => "The platform asks to wait: too many calls.".to_owned(),
        Why::Failing { status: Some(status) } => format!("The platform does not answer well ({status})."),
        Why::Failing { status: None } => "The platform does not answer well.".to_owned(),
        Why::NoAnswer => "No answer came from the platform.".to_owned(),
        Why::LowOnCalls => {
            "Few calls are left to this account for now: what nobody waits for is read slowly.".to_owned()
        }
    }
}

/// When it goes on by itself.
pub fn goes_on(of: Why, left: Duration) -> String {
    let seconds = left.as_seconds_f64().ceil().max(0.0) as u64;
    let when = match seconds {
        0 => "now".to_owned(),
        1..=90 => format!("in {seconds} s"),
        _ => format!("in {}", length(std::time::Duration::from_secs(seconds))),
    };
    match of {
        Why::TooMany | Why::LowOnCalls => format!("Reading goes on {when}."),
        Why::Failing { .. } | Why::NoAnswer => format!("Asked again {when}."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_says_why_and_when_it_goes_on() {
        let line =
            |of, milliseconds| format!("{} {}", why(of), goes_on(of, Duration::milliseconds(milliseconds)));
        assert_eq!(
            line(Why::TooMany, 11_200),
            "The platform asks to wait: too many calls. Reading goes on in 12 s."
        );
        assert_eq!(
            line(Why::Failing { status: Some(503) }, 4_000),
            "The platform does not answer well (503). Asked again in 4 s."
        );
        assert_eq!(line(Why::NoAnswer, -300), "No answer came from the platform. Asked again now.");
    }
}
