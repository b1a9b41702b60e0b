//! The two ways side by side.

use kvs::{AttachmentsFate, Cost, Pause, Price, SettingKind, SettingsFate, VersionChoice, WayBack};

use crate::words::{
    count,
    kvs::{money, setting},
    list,
};

pub const TITLE: &str = "Which way";
pub const IN_PLACE: &str = "In place";
pub const IN_PLACE_IS: &str = "The same add-on gets a newer version.";
pub const FORK: &str = "By fork";
pub const FORK_IS: &str = "A second add-on gets a copy of the data, then takes the first one's place.";
pub const CHOSEN: &str = "Chosen";
pub const DIFFERS: &str = "What differs";

pub const VERSION: &str = "Version";
pub const PAUSE: &str = "Writers paused";
pub const WAY_BACK: &str = "Way back";
pub const COST: &str = "Price";
pub const SETTINGS: &str = "Settings";
pub const ATTACHMENTS: &str = "Attached apps";

pub fn version(choice: &VersionChoice) -> String {
    match choice {
        VersionChoice::Chosen { lines } if lines.is_empty() => {
            "None can be had in place at the moment.".to_owned()
        }
        VersionChoice::Chosen { lines } => {
            let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
            format!("You choose: {}.", either(&lines))
        }
        VersionChoice::NewestOnly { expected: Some(line) } => {
            format!("Always the newest, {line} as far as this console knows; it cannot be chosen.")
        }
        VersionChoice::NewestOnly { expected: None } => "Always the newest; it cannot be chosen.".to_owned(),
    }
}

fn either(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

pub fn pause(pause: &Pause) -> String {
    match pause {
        Pause::Switch { prepared_minutes: Some(minutes) } => format!(
            "While it switches: seconds, sometimes minutes. It is prepared before that, for about {minutes} minutes, with \
             your apps running."
        ),
        Pause::Switch { prepared_minutes: None } => {
            "While it switches: seconds, sometimes minutes.".to_owned()
        }
        Pause::WholeCopy => {
            "From before the copy until every app uses the new add-on: minutes, longer with more data."
                .to_owned()
        }
    }
}

pub fn way_back(way: WayBack) -> &'static str {
    match way {
        WayBack::None => "None: there is no downgrade.",
        WayBack::OldAddon => {
            "Back to the old add-on as long as it is kept; what was written to the new one since is lost then."
        }
    }
}

pub fn cost(cost: &Cost) -> String {
    match cost {
        Cost::Nothing => "Nothing more.".to_owned(),
        Cost::Both { present, fork } => format!("{} until you destroy the old one.", both(present, fork)),
    }
}

/// The pause in a few words.
pub fn pause_short(pause: &Pause) -> &'static str {
    match pause {
        Pause::Switch { .. } => "Writers paused for seconds to minutes",
        Pause::WholeCopy => "Writers paused as long as the copy takes",
    }
}

/// The way back in a few words.
pub fn way_back_short(way: WayBack) -> &'static str {
    match way {
        WayBack::None => "No way back",
        WayBack::OldAddon => "The old add-on is the way back",
    }
}

/// What it costs in a few words.
pub fn cost_short(cost: &Cost) -> String {
    match cost {
        Cost::Nothing => "Costs nothing more".to_owned(),
        Cost::Both { present, fork } => format!("{} while both exist", both(present, fork)),
    }
}

/// `$15 + $30 = $45 a month`; where a price is no monthly sum, both as they are.
pub fn both(present: &Price, fork: &Price) -> String {
    match (present.monthly_cents(), fork.monthly_cents()) {
        (Some(old), Some(new)) => format!(
            "{} + {} = {} a month",
            money::dollars(old),
            money::dollars(new),
            money::dollars(old.saturating_add(new))
        ),
        _ => format!("Both are paid ({}; {})", money::price(present), money::price(fork)),
    }
}

pub fn settings(fate: &SettingsFate) -> String {
    match fate {
        SettingsFate::Kept => "Stay as they are.".to_owned(),
        SettingsFate::Reset { settings } => {
            let names: Vec<String> = settings.iter().map(|setting| in_a_sentence(*setting)).collect();
            format!("Not copied: {}. The console shows what differs and carries it over.", list(&names))
        }
    }
}

/// A setting's name at the head of a row.
pub fn setting_name(kind: SettingKind) -> &'static str {
    match kind {
        SettingKind::EvictionPolicy => setting::EVICTION.text(),
        SettingKind::Timeout => setting::TIMEOUT.text(),
        SettingKind::KeyspaceNotifications => setting::NOTIFICATIONS.text(),
        SettingKind::MaintenanceWindow => "Maintenance window",
    }
}

fn in_a_sentence(kind: SettingKind) -> String {
    setting_name(kind).to_lowercase()
}

pub fn attachments(fate: AttachmentsFate) -> String {
    match fate {
        AttachmentsFate::Kept { apps } => {
            format!("{} under the same names; nothing to do.", go_on(apps))
        }
        AttachmentsFate::Moved { attachments, apps } => format!(
            "{} moved to the new add-on under the same {}, app by app: {}. Each app restarts with every change.",
            count(attachments, "attachment is", "attachments are"),
            if attachments == 1 { "name" } else { "names" },
            count(apps, "app", "apps")
        ),
    }
}

fn go_on(apps: usize) -> String {
    match apps {
        0 | 1 => "Goes on".to_owned(),
        apps => format!("{} go on", count(apps, "app", "apps")),
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
