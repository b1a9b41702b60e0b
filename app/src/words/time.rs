//! Durations and ages.

use std::time::Duration as Span;

use time::Duration;

/// How long ago: `20 seconds ago`. What is to come, or a clock that runs ahead, is `just now`.
pub fn ago(age: Duration) -> String {
    let seconds = age.whole_seconds();
    if seconds < 5 {
        return "just now".to_owned();
    }
    let (number, unit) = rough(seconds);
    format!("{number} {unit}{} ago", if number == 1 { "" } else { "s" })
}

fn rough(seconds: i64) -> (i64, &'static str) {
    match seconds {
        // Steps of five: the page's clock moves in such steps, and nobody needs to know it better.
        ..60 => (seconds - seconds % 5, "second"),
        60..3_600 => (seconds / 60, "minute"),
        3_600..86_400 => (seconds / 3_600, "hour"),
        _ => (seconds / 86_400, "day"),
    }
}

/// How long something took or takes, to two units: `12 s`, `4 min 05 s`, `1 h 12 min`.
pub fn length(span: Span) -> String {
    let seconds = span.as_secs();
    match seconds {
        ..60 => format!("{seconds} s"),
        60..3_600 if seconds.is_multiple_of(60) => format!("{} min", seconds / 60),
        60..3_600 => format!("{} min {:02} s", seconds / 60, seconds % 60),
        _ => format!("{} h {:02} min", seconds / 3_600, seconds % 3_600 / 60),
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
