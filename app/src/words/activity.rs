//! Words of the activity page.

use platform::Api;

use super::count;
use crate::{transport::activity::Entry, ui::Tone};

pub const TITLE: &str = "Activity";
pub const INTRODUCTION: &str = "Every call this tab sent, newest first. It is kept in memory only and holds no token and no contents; signing out clears it.";
pub const COLUMNS: [&str; 5] = ["Time", "Call", "Outcome", "Took", "Request id"];
pub const CHANGED: &str = "Change";

/// The page's answer: did this tab change anything?
pub fn headline(calls: usize, changes: usize) -> String {
    let calls = count(calls, "call", "calls");
    match changes {
        0 => format!("{calls}, none of which changed anything"),
        changes => format!(
            "{calls}, {} sent to change something",
            count(changes, "one", "of them").replacen("1 one", "one of them", 1)
        ),
    }
}

/// Which API.
pub fn api(api: Api) -> &'static str {
    match api {
        Api::Platform => "Platform API",
        Api::Data => "Data API",
    }
}

/// How a call ended.
pub fn outcome(entry: &Entry) -> (Tone, String) {
    match &entry.end {
        None => (Tone::Info, "On its way".to_owned()),
        Some(end) => match end.status {
            None => (Tone::Bad, "No answer".to_owned()),
            Some(status @ 200..=399) => (Tone::Good, status.to_string()),
            Some(status @ 400..=499) => (Tone::Warn, status.to_string()),
            Some(status) => (Tone::Bad, status.to_string()),
        },
    }
}

/// What the platform warned of beside its answer: the call itself went well.
pub fn warned(warning: &str) -> String {
    format!("The platform warns: {warning}")
}

/// How long it took.
pub fn took(milliseconds: i64) -> String {
    if milliseconds < 1_000 {
        format!("{milliseconds} ms")
    } else {
        format!("{}.{} s", milliseconds / 1_000, milliseconds % 1_000 / 100)
    }
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
