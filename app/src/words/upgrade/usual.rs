//! How long something usually takes.

use std::{ops::Range, time::Duration};

use crate::{
    text::upgrade::usual::{self as text, *},
    words::time::length,
};

/// `Usually 10 to 20 min.` At a simulated pace also how long that is here: `usually` comes at the run's pace,
/// `speed` is how many seconds pass there in one of ours.
pub fn usually(usually: &Range<Duration>, speed: Option<f64>) -> String {
    match speed.filter(|speed| *speed > 1.0) {
        None => Usually { span: &span(usually) }.text(),
        Some(speed) => {
            let real = scaled(usually.start, speed)..scaled(usually.end, speed);
            UsuallyHere { span: &span(&real), here: &span(usually), speed: &speed }.text()
        }
    }
}

fn scaled(span: Duration, speed: f64) -> Duration {
    Duration::try_from_secs_f64((span.as_secs_f64() * speed).round()).unwrap_or(span)
}

fn span(range: &Range<Duration>) -> String {
    let (from, to) = (rounded(range.start), rounded(range.end));
    if to < Duration::from_secs(1) {
        UNDER_A_SECOND.into()
    } else if from < Duration::from_secs(1) {
        Under { length: &length(to) }.text()
    } else if from == to {
        About { length: &length(to) }.text()
    } else if to < Duration::from_secs(60) {
        text::Range { from: &from.as_secs(), to: &length(to) }.text()
    } else if from >= Duration::from_secs(60) && to < Duration::from_secs(3_600) {
        text::Range { from: &(from.as_secs() / 60), to: &length(to) }.text()
    } else {
        text::Range { from: &length(from), to: &length(to) }.text()
    }
}

/// Nobody needs to know the usual to the second once it is minutes.
fn rounded(span: Duration) -> Duration {
    match span.as_secs() {
        0..60 => Duration::from_secs(span.as_secs_f64().round() as u64),
        seconds => Duration::from_secs(seconds.saturating_add(30) / 60 * 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minutes(from: u64, to: u64) -> Range<Duration> {
        Duration::from_secs(from * 60)..Duration::from_secs(to * 60)
    }

    #[test]
    fn a_real_platform_has_one_usual() {
        assert_eq!(usually(&minutes(10, 20), None), "Usually 10 to 20 min.");
        assert_eq!(usually(&(Duration::ZERO..Duration::from_secs(60)), None), "Usually under 1 min.");
        assert_eq!(usually(&minutes(15, 15), Some(1.0)), "Usually about 15 min.");
    }

    #[test]
    fn a_simulated_one_says_both() {
        let here = Duration::from_secs(10)..Duration::from_secs(20);
        assert_eq!(
            usually(&here, Some(60.0)),
            "Usually 10 to 20 min; here 10 to 20 s, because the simulated platform runs 60×."
        );
    }

    #[test]
    fn what_is_over_at_once_is_not_called_nothing() {
        let here = Duration::from_millis(7)..Duration::from_millis(600);
        assert!(usually(&here, Some(300.0)).contains("here under 1 s"), "{}", usually(&here, Some(300.0)));
    }
}
