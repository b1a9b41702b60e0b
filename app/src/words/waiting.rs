//! Words about why reading waits.

use time::Duration;

use super::time::length;
use crate::{
    text::{time::Seconds, waiting as text},
    transport::Why,
};

/// For those who do not see the time that is left.
pub(crate) use crate::text::waiting::BY_ITSELF;

/// What is waited for.
pub fn why(why: Why) -> String {
    match why {
        Why::TooMany => text::TOO_MANY.into(),
        Why::Failing { status: Some(status) } => text::FailingWith { status: &status }.text(),
        Why::Failing { status: None } => text::FAILING.into(),
        Why::NoAnswer => text::NO_ANSWER.into(),
        Why::LowOnCalls => text::LOW_ON_CALLS.into(),
    }
}

/// When it goes on by itself.
pub fn goes_on(of: Why, left: Duration) -> String {
    let seconds = left.as_seconds_f64().ceil().max(0.0) as u64;
    let time = match seconds {
        0 => None,
        1..=90 => Some(Seconds { seconds: &seconds }.text()),
        _ => Some(length(std::time::Duration::from_secs(seconds))),
    };
    match (of, time) {
        (Why::TooMany | Why::LowOnCalls, None) => text::READING_NOW.into(),
        (Why::TooMany | Why::LowOnCalls, Some(time)) => text::ReadingAgain { time: &time }.text(),
        (Why::Failing { .. } | Why::NoAnswer, None) => text::ASKED_NOW.into(),
        (Why::Failing { .. } | Why::NoAnswer, Some(time)) => text::AskedAgain { time: &time }.text(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::proof::{in_each_language, is_prose};

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

    #[test]
    fn every_wait_is_told_in_each_language() {
        let all = [
            Why::TooMany,
            Why::Failing { status: Some(503) },
            Why::Failing { status: None },
            Why::NoAnswer,
            Why::LowOnCalls,
        ];
        in_each_language(|| {
            for one in all {
                is_prose(why(one));
                [0, 30, 300]
                    .map(|seconds| goes_on(one, Duration::seconds(seconds)))
                    .into_iter()
                    .for_each(is_prose);
            }
        });
    }
}
