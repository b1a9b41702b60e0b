//! Settings, old beside new.

use upgrade::{SettingName, SettingState};

use crate::{ui::Tone, words::kvs::setting};

pub const TITLE: &str = "Settings a fork does not copy";
pub const COLUMNS: [&str; 4] = ["Setting", "Old add-on", "New add-on", "Now"];
pub const UNREAD: &str = "not known";
pub const APPLY: &str = "Apply";

/// Its name at the head of a row.
pub fn name(what: SettingName) -> &'static str {
    match what {
        SettingName::MaxmemoryPolicy => setting::EVICTION.text(),
        SettingName::Timeout => setting::TIMEOUT.text(),
        SettingName::KeyspaceEvents => setting::NOTIFICATIONS.text(),
        SettingName::Window => "Maintenance window",
    }
}

/// Its name in a sentence.
pub fn in_a_sentence(what: SettingName) -> String {
    name(what).to_lowercase()
}

/// A value as it stands in the table.
pub fn value(what: SettingName, value: Option<&str>) -> String {
    match (what, value) {
        (_, None) => UNREAD.to_owned(),
        (SettingName::Timeout, Some(text)) => {
            text.parse().map_or_else(|_| text.to_owned(), setting::timeout_value)
        }
        (SettingName::KeyspaceEvents, Some(flags)) => setting::notifications_value(flags),
        (SettingName::Window, Some(window)) if window.ends_with("UTC") => window.to_owned(),
        (SettingName::Window, Some(window)) => format!("{} UTC", capital(window)),
        (SettingName::MaxmemoryPolicy, Some(text)) => text.to_owned(),
    }
}

/// The platform takes days of the week in small letters only.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What its value means, where that is more than the value says.
pub fn meaning(what: SettingName, value: Option<&str>) -> Option<String> {
    match what {
        SettingName::MaxmemoryPolicy => value.map(|policy| setting::eviction(policy).into()),
        _ => None,
    }
}

/// How it stands.
pub fn state(state: SettingState) -> (Tone, &'static str) {
    match state {
        SettingState::Same => (Tone::Good, "The same"),
        SettingState::Differs => (Tone::Warn, "Different"),
        SettingState::Applying => (Tone::Info, "Being applied"),
        SettingState::Applied => (Tone::Good, "Applied"),
        SettingState::Left => (Tone::Plain, "Left as it is"),
        SettingState::NotOnOldPlan => (Tone::Plain, "Not on the old plan"),
        SettingState::NotOnNewPlan => (Tone::Warn, "Not on the new plan"),
        SettingState::NotKnown => (Tone::Warn, "Could not be read"),
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
        assert_eq!(value(SettingName::Window, None), UNREAD);
    }

    #[test]
    fn a_window_is_told_as_people_write_it() {
        assert_eq!(value(SettingName::Window, Some("monday 22:30")), "Monday 22:30 UTC");
    }
}
