//! Words of the activity page.

use platform::Api;

pub(crate) use crate::text::activity::*;
use crate::{text::Message, transport::activity::Entry, ui::Tone};

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The page's answer: did this tab change anything?
pub fn headline(calls: usize, changes: usize) -> String {
    let (calls, changes) = (whole(calls), whole(changes));
    match changes {
        0 => CallsRead { calls }.text(),
        changes => CallsChanged { calls, changes }.text(),
    }
}

/// Which API.
pub fn api(api: Api) -> Message {
    match api {
        Api::Platform => PLATFORM_API,
        Api::Data => DATA_API,
    }
}

/// How a call ended.
pub fn outcome(entry: &Entry) -> (Tone, String) {
    match &entry.end {
        None => (Tone::Info, ON_ITS_WAY.into()),
        Some(end) => match end.status {
            None if end.given_up => (Tone::Plain, GIVEN_UP.into()),
            None => (Tone::Bad, NO_ANSWER.into()),
            Some(status @ 200..=399) => (Tone::Good, status.to_string()),
            Some(status @ 400..=499) => (Tone::Warn, status.to_string()),
            Some(status) => (Tone::Bad, status.to_string()),
        },
    }
}

/// That it was sent before, in short.
pub fn again(tries_before: u32) -> String {
    Again { number: &tries_before.saturating_add(1) }.text()
}

/// That it was sent before, in a sentence.
pub fn tries(tries_before: u32) -> String {
    match tries_before {
        0 => SENT_ONCE.into(),
        tries => SentAfter { tries: i64::from(tries) }.text(),
    }
}

/// How long it took.
pub fn took(milliseconds: i64) -> String {
    if milliseconds < 1_000 {
        Milliseconds { number: &milliseconds }.text()
    } else {
        Seconds { number: &format!("{}.{}", milliseconds / 1_000, milliseconds % 1_000 / 100) }.text()
    }
}

/// How many the filter leaves.
pub fn left_over(calls: usize) -> String {
    LeftOver { calls: whole(calls) }.text()
}

/// The button below a long list.
pub fn more(calls: usize) -> String {
    More { calls: whole(calls) }.text()
}

/// That not all are kept.
pub fn forgotten(forgotten: u64, most: usize) -> String {
    Forgotten { forgotten: i64::try_from(forgotten).unwrap_or(i64::MAX), most: whole(most) }.text()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_headline_says_whether_anything_was_changed() {
        assert_eq!(headline(7, 0), "7 calls, none of which changed anything");
        assert_eq!(headline(7, 1), "7 calls, one of them sent to change something");
        assert_eq!(headline(7, 3), "7 calls, 3 of them sent to change something");
    }

    #[test]
    fn times_are_short() {
        assert_eq!(took(42), "42 ms");
        assert_eq!(took(1_250), "1.2 s");
    }
}
