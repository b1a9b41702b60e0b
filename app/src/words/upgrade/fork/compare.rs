//! The two ways side by side.

use kvs::{AttachmentsFate, Cost, Pause, Price, SettingKind, SettingsFate, VersionChoice, WayBack};

use super::setting;
use crate::{
    text::{Message, upgrade::fork::compare as text, words as joined},
    words::{kvs::money, list, number},
};

pub(crate) use crate::text::upgrade::fork::compare::{
    ATTACHMENTS, CHOSEN, COST, DIFFERS, FORK, FORK_IS, IN_PLACE, IN_PLACE_IS, PAUSE, SETTINGS, TITLE,
    VERSION, WAY_BACK,
};

pub fn version(choice: &VersionChoice) -> String {
    match choice {
        VersionChoice::Chosen { lines } if lines.is_empty() => text::VERSION_NONE.into(),
        VersionChoice::Chosen { lines } => {
            let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
            text::VersionChosen { lines: &either(&lines) }.text()
        }
        VersionChoice::NewestOnly { expected: Some(line) } => text::VersionNewest { line }.text(),
        VersionChoice::NewestOnly { expected: None } => text::VERSION_NEWEST_UNKNOWN.into(),
    }
}

fn either(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => text::Either { first: &first.join(joined::COMMA.text()), last }.text(),
    }
}

pub fn pause(pause: &Pause) -> String {
    match pause {
        Pause::Switch { prepared_minutes: Some(minutes) } => {
            text::PauseSwitchPrepared { minutes: i64::from(*minutes) }.text()
        }
        Pause::Switch { prepared_minutes: None } => text::PAUSE_SWITCH.into(),
        Pause::WholeCopy => text::PAUSE_COPY.into(),
    }
}

pub fn way_back(way: WayBack) -> Message {
    match way {
        WayBack::None => text::NO_WAY_BACK,
        WayBack::OldAddon => text::OLD_IS_WAY_BACK,
    }
}

pub fn cost(cost: &Cost) -> String {
    match cost {
        Cost::Nothing => text::COSTS_NOTHING.into(),
        Cost::Both { present, fork } => match sums(present, fork) {
            Some([present, fork, sum]) => {
                text::CostsBoth { present: &present, fork: &fork, sum: &sum }.text()
            }
            None => {
                text::CostsBothUnknown { present: &money::price(present), fork: &money::price(fork) }.text()
            }
        },
    }
}

/// The pause in a few words.
pub fn pause_short(pause: &Pause) -> Message {
    match pause {
        Pause::Switch { .. } => text::PAUSE_SWITCH_SHORT,
        Pause::WholeCopy => text::PAUSE_COPY_SHORT,
    }
}

/// The way back in a few words.
pub fn way_back_short(way: WayBack) -> Message {
    match way {
        WayBack::None => text::NO_WAY_BACK_SHORT,
        WayBack::OldAddon => text::OLD_IS_WAY_BACK_SHORT,
    }
}

/// What it costs in a few words.
pub fn cost_short(cost: &Cost) -> String {
    match cost {
        Cost::Nothing => text::COSTS_NOTHING_SHORT.into(),
        Cost::Both { present, fork } => match sums(present, fork) {
            Some([present, fork, sum]) => {
                text::CostsBothShort { present: &present, fork: &fork, sum: &sum }.text()
            }
            None => {
                text::CostsBothUnknownShort { present: &money::price(present), fork: &money::price(fork) }
                    .text()
            }
        },
    }
}

/// Both prices and what they come to together, where both are monthly sums.
fn sums(present: &Price, fork: &Price) -> Option<[String; 3]> {
    let (old, new) = (present.monthly_cents()?, fork.monthly_cents()?);
    Some([money::dollars(old), money::dollars(new), money::dollars(old.saturating_add(new))])
}

pub fn settings(fate: &SettingsFate) -> String {
    match fate {
        SettingsFate::Kept => text::SETTINGS_KEPT.into(),
        SettingsFate::Reset { settings } => {
            let names: Vec<String> = settings.iter().map(|kind| setting_within(*kind).into()).collect();
            text::SettingsReset { settings: &list(&names) }.text()
        }
    }
}

/// A setting's name within a sentence.
fn setting_within(kind: SettingKind) -> Message {
    setting::in_a_sentence(match kind {
        SettingKind::EvictionPolicy => upgrade::SettingName::MaxmemoryPolicy,
        SettingKind::Timeout => upgrade::SettingName::Timeout,
        SettingKind::KeyspaceNotifications => upgrade::SettingName::KeyspaceEvents,
        SettingKind::MaintenanceWindow => upgrade::SettingName::Window,
    })
}

pub fn attachments(fate: AttachmentsFate) -> String {
    match fate {
        AttachmentsFate::Kept { apps } => text::AttachmentsKept { apps: number(apps) }.text(),
        AttachmentsFate::Moved { attachments, apps } => {
            text::AttachmentsMoved { attachments: number(attachments), apps: number(apps) }.text()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kvs::{Line, PriceOrigin};

    fn monthly(cents: u64) -> Price {
        Price::Monthly { cents, origin: PriceOrigin::List }
    }

    #[test]
    fn what_both_cost_together_is_added_up() {
        let cost = cost(&Cost::Both { present: monthly(1500), fork: monthly(3000) });
        assert_eq!(cost, "$15 + $30 = $45 a month until you destroy the old one.");
    }

    #[test]
    fn a_price_that_is_not_known_is_not_made_up() {
        let cost = cost(&Cost::Both { present: monthly(1500), fork: Price::Unknown });
        assert_eq!(cost, "Both are paid ($15 a month; price not told) until you destroy the old one.");
    }

    #[test]
    fn a_fork_always_gets_the_newest_version() {
        let choice = VersionChoice::NewestOnly { expected: Some(Line::new(9, 1)) };
        assert!(version(&choice).starts_with("Always the newest, 9.1"));
        assert!(version(&VersionChoice::NewestOnly { expected: None }).starts_with("Always the newest;"));
        let chosen = VersionChoice::Chosen { lines: vec![Line::new(9, 1), Line::new(8, 1)] };
        assert_eq!(version(&chosen), "You choose: 9.1 or 8.1.");
    }

    #[test]
    fn every_setting_that_is_not_copied_is_named() {
        let fate = SettingsFate::Reset {
            settings: vec![SettingKind::EvictionPolicy, SettingKind::Timeout, SettingKind::MaintenanceWindow],
        };
        assert!(
            settings(&fate).starts_with("Not copied: eviction policy, idle timeout and maintenance window.")
        );
    }

    #[test]
    fn a_shared_add_on_says_how_many_apps_are_moved() {
        let moved = AttachmentsFate::Moved { attachments: 4, apps: 3 };
        assert!(
            attachments(moved).contains("4 attachments are moved") && attachments(moved).contains("3 apps")
        );
    }
}
