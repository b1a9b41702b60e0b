//! Durations and ages.

use std::time::Duration as Span;

use time::Duration;

use crate::text::time as text;

/// How long ago: `20 seconds ago`. What is to come, or a clock that runs ahead, is `just now`.
pub fn ago(age: Duration) -> String {
    let seconds = age.whole_seconds();
    match seconds {
        ..5 => text::JUST_NOW.into(),
        // Steps of five: the page's clock moves in such steps, and nobody needs to know it better.
        5..60 => text::SecondsAgo { seconds: seconds - seconds % 5 }.text(),
        60..3_600 => text::MinutesAgo { minutes: seconds / 60 }.text(),
        3_600..86_400 => text::HoursAgo { hours: seconds / 3_600 }.text(),
        _ => text::DaysAgo { days: seconds / 86_400 }.text(),
    }
}

/// How long something took or takes, to two units: `12 s`, `4 min 05 s`, `1 h 12 min`.
pub fn length(span: Span) -> String {
    let seconds = span.as_secs();
    let two = |number: u64| format!("{number:02}");
    match seconds {
        ..60 => text::Seconds { seconds: &seconds }.text(),
        60..3_600 if seconds.is_multiple_of(60) => text::Minutes { minutes: &(seconds / 60) }.text(),
        60..3_600 => text::MinutesSeconds { minutes: &(seconds / 60), seconds: &two(seconds % 60) }.text(),
        _ => text::HoursMinutes { hours: &(seconds / 3_600), minutes: &two(seconds % 3_600 / 60) }.text(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_rough_and_never_in_the_future() {
        let cases = [
            (-30, "just now"),
            (0, "just now"),
            (7, "5 seconds ago"),
            (59, "55 seconds ago"),
            (60, "1 minute ago"),
            (3_599, "59 minutes ago"),
            (7_200, "2 hours ago"),
            (86_400, "1 day ago"),
        ];
        for (seconds, words) in cases {
            assert_eq!(ago(Duration::seconds(seconds)), words);
        }
    }

    #[test]
    fn lengths_have_two_units_at_most() {
        let cases = [(0, "0 s"), (12, "12 s"), (60, "1 min"), (245, "4 min 05 s"), (4_320, "1 h 12 min")];
        for (seconds, words) in cases {
            assert_eq!(length(Span::from_secs(seconds)), words);
        }
    }
}
