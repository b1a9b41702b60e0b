//! Words around every page.

use platform::model::Account;

use super::count;
use crate::browser::theme::Theme;

pub const BRAND: &str = "KVS Console";
pub const MAIN: &str = "Main";
pub const ABOVE: &str = "Pages above";
pub const SKIP: &str = "Skip to the page";
pub const FLEET: &str = "Add-ons";
pub const ACTIVITY: &str = "Activity";
pub const SIGN_OUT: &str = "Sign out";
pub const OFFLINE: &str = "You are offline: nothing is sent, and nothing can be changed. What you see was read before. It goes on by itself when the \
     network is back; an upgrade that is under way goes on at Heroku meanwhile.";
pub const DATA_SILENT: &str = "Heroku's Data API does not answer this page, though the Platform API does. Versions, TLS and maintenances cannot be \
     read, and nothing can be upgraded. Most likely it refuses web pages: start the console with --relay, which asks it \
     from this machine instead.";
pub const DATA_SILENT_THROUGH_RELAY: &str = "Heroku's Data API cannot be reached through this console's server, though the Platform API can. Versions, TLS and \
     maintenances cannot be read, and nothing can be upgraded until it answers.";
pub const NOT_FOUND: &str = "There is no such page";
pub const NOT_FOUND_WHY: &str = "The address leads nowhere in this console. Nothing was read or changed.";
pub const TO_FLEET: &str = "See all add-ons";

/// The title of the tab.
pub fn tab(page: &str) -> String {
    format!("{page} · {BRAND}")
}

/// That nothing here is real, and how fast its time runs.
pub fn simulated(speed: Option<f64>) -> String {
    match speed {
        Some(speed) if speed > 1.0 => format!("Simulated platform, {speed}× time"),
        _ => "Simulated platform".to_owned(),
    }
}

/// What the theme switch shows, as words.
pub fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "Theme: as the system. Press for light",
        Theme::Light => "Theme: light. Press for dark",
        Theme::Dark => "Theme: dark. Press for as the system",
    }
}

/// And as a sign.
pub fn theme_sign(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "◐",
        Theme::Light => "☀",
        Theme::Dark => "☾",
    }
}

/// Who is signed in.
pub fn who(account: &Account) -> String {
    if account.email.is_empty() { "Account not readable".to_owned() } else { account.email.clone() }
}

/// How old the version catalogue is.
pub fn catalogue(checked: Option<&str>, age_days: Option<i64>) -> String {
    match (checked, age_days) {
        (Some(day), Some(age)) if age > 30 => format!(
            "Version dates were last checked on {day}, {age} days ago: Heroku may have announced others since."
        ),
        (Some(day), _) => format!("Version dates were last checked on {day}."),
        (None, _) => {
            "The version catalogue is missing: dates and deadlines are not known to this console.".to_owned()
        }
    }
}

/// That some entries of it are not used.
pub fn catalogue_problems(number: usize) -> String {
    format!(" {} of it could not be used.", count(number, "entry", "entries"))
}

/// Which console this is.
pub fn version(number: &str) -> String {
    format!("{BRAND} {number}. Not made or run by Heroku.")
}
