//! Settings, old beside new.

use kvs::WeeklyWindow;
use time::Weekday;
use upgrade::{SettingName, SettingState};

use crate::{
    text::{Message, upgrade::fork::setting as text},
    ui::Tone,
    words::kvs::setting,
};

pub(crate) use crate::text::upgrade::fork::setting::{TITLE, UNREAD};

pub const COLUMNS: [Message; 4] = [text::SETTING, text::OLD, text::NEW, text::NOW];

/// Its name at the head of a row.
pub fn name(what: SettingName) -> Message {
    match what {
        SettingName::MaxmemoryPolicy => setting::EVICTION,
        SettingName::Timeout => setting::TIMEOUT,
        SettingName::KeyspaceEvents => setting::NOTIFICATIONS,
        SettingName::Window => text::WINDOW,
    }
}

/// Its name in a sentence.
pub fn in_a_sentence(what: SettingName) -> Message {
    match what {
        SettingName::MaxmemoryPolicy => text::EVICTION_WITHIN,
        SettingName::Timeout => text::TIMEOUT_WITHIN,
        SettingName::KeyspaceEvents => text::NOTIFICATIONS_WITHIN,
        SettingName::Window => text::WINDOW_WITHIN,
    }
}

/// A value as it stands in the table.
pub fn value(what: SettingName, value: Option<&str>) -> String {
    match (what, value) {
        (_, None) => UNREAD.into(),
        (SettingName::Timeout, Some(text)) => {
            text.parse().map_or_else(|_| text.to_owned(), setting::timeout_value)
        }
        (SettingName::KeyspaceEvents, Some(flags)) => setting::notifications_value(flags),
        (SettingName::Window, Some(window)) => window_value(window),
        (SettingName::MaxmemoryPolicy, Some(text)) => text.to_owned(),
    }
}

/// The platform takes the day of the week in small letters, and tells a window in a sentence of its own.
fn window_value(window: &str) -> String {
    let read = WeeklyWindow::parse(window);
    let Some((start, _)) = read.slot().filter(|_| !window.ends_with("UTC")) else { return window.to_owned() };
    let time = format!("{:02}:{:02}", start.hour, start.minute);
    match start.weekday {
        Weekday::Monday => text::Monday { time: &time }.text(),
        Weekday::Tuesday => text::Tuesday { time: &time }.text(),
        Weekday::Wednesday => text::Wednesday { time: &time }.text(),
        Weekday::Thursday => text::Thursday { time: &time }.text(),
        Weekday::Friday => text::Friday { time: &time }.text(),
        Weekday::Saturday => text::Saturday { time: &time }.text(),
        Weekday::Sunday => text::Sunday { time: &time }.text(),
    }
}

/// What its value means, where that is more than the value says.
pub fn meaning(what: SettingName, value: Option<&str>) -> Option<String> {
    match what {
        SettingName::MaxmemoryPolicy => value.map(|policy| setting::eviction(policy).into()),
        _ => None,
    }
}

/// How it stands.
pub fn state(state: SettingState) -> (Tone, Message) {
    match state {
        SettingState::Same => (Tone::Good, text::SAME),
        SettingState::Differs => (Tone::Warn, text::DIFFERS),
        SettingState::Applying => (Tone::Info, text::APPLYING),
        SettingState::Applied => (Tone::Good, text::APPLIED),
        SettingState::Left => (Tone::Plain, text::LEFT),
        SettingState::NotOnOldPlan => (Tone::Plain, text::NOT_ON_OLD_PLAN),
        SettingState::NotOnNewPlan => (Tone::Warn, text::NOT_ON_NEW_PLAN),
        SettingState::NotKnown => (Tone::Warn, text::NOT_READ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_that_is_off_is_said_to_be_off() {
        assert_eq!(value(SettingName::KeyspaceEvents, Some("")), "off");
        assert_eq!(value(SettingName::Timeout, Some("0")), "off");
        assert_eq!(value(SettingName::Timeout, Some("60")), "60 s");
        assert_eq!(value(SettingName::Window, None), "not known");
    }

    #[test]
    fn a_window_is_told_as_people_write_it() {
        assert_eq!(value(SettingName::Window, Some("monday 22:30")), "Monday 22:30 UTC");
        let told = "Tuesdays 18:30 to 22:30 UTC";
        assert_eq!(value(SettingName::Window, Some(told)), told);
    }
}
