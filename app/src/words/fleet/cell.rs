//! Words in the cells of a row.

use kvs::{KeyValueStore, TlsReason, TlsRequirement};
use platform::{
    Error, ErrorKind,
    model::{AddonState, MaintenanceStatus, Moment},
};

use crate::words::{
    errors,
    kvs::{day, tls, tls_reason},
};

pub const TRY_AGAIN: &str = "try again";
pub const NOT_READABLE: &str = "Not readable";
pub const READ_EARLIER: &str = "read earlier; the newest read failed:";
pub const UNKNOWN: &str = "Unknown";
pub const UPGRADE: &str = "Upgrade…";
pub const CONTINUE: &str = "Continue…";
pub const JOIN: &str = "Under way: join…";
pub const APP_IN_MAINTENANCE: &str = "app is in maintenance mode";

/// The app, how many others use the store, and the team: `storefront, shared with 2 apps · team shop`.
pub fn belongs(owner: &str, shared_with: usize, team: Option<&str>) -> String {
    let shared = match shared_with {
        0 => String::new(),
        1 => ", shared with 1 app".to_owned(),
        many => format!(", shared with {many} apps"),
    };
    format!("{owner}{shared}{}", team.map_or(String::new(), |name| format!(" · {}", self::team(name))))
}

/// The team's name with the word.
pub fn team(name: &str) -> String {
    format!("team {name}")
}

/// What the Data API did instead of answering.
pub fn failure(error: &Error) -> String {
    match (&error.kind, error.status) {
        (ErrorKind::TwoFactor { .. }, _) => "a second factor is asked for".to_owned(),
        (ErrorKind::Unreachable, _) => "Data API did not answer".to_owned(),
        (ErrorKind::Unreadable(_), _) => "Data API's answer was not readable".to_owned(),
        (_, Some(status)) => format!("Data API answered {status}"),
        (_, None) => errors::brief(error),
    }
}

/// How far an add-on is.
pub fn state(state: &AddonState) -> String {
    match state {
        AddonState::Provisioned => "Available".to_owned(),
        AddonState::Provisioning => "Being made".to_owned(),
        AddonState::Deprovisioning => "Being removed".to_owned(),
        AddonState::Deprovisioned => "Removed".to_owned(),
        AddonState::Other(word) if word.is_empty() => UNKNOWN.to_owned(),
        AddonState::Other(word) => format!("“{word}”"),
    }
}

/// Below the TLS verdict: since when, or why it is unknown, and what an upgrade would change.
pub fn tls_below(requirement: TlsRequirement, reason: &TlsReason, turns_on: bool) -> String {
    if turns_on {
        return "the upgrade turns it on".to_owned();
    }
    match reason {
        TlsReason::Unknown(why) => tls_reason::unknown_short(why).into(),
        _ => tls::since(requirement).unwrap_or_default(),
    }
}

/// Which add-on a link or button is for, where its own words do not say it.
pub fn for_addon(name: &str) -> String {
    format!("for {name}")
}

/// Below a maintenance that is planned or under way: when it starts by itself.
pub fn maintenance_below(store: &KeyValueStore) -> Option<String> {
    let maintenance = store.maintenance.last_known()?.as_ref()?;
    let at = |moment: &Option<Moment>| moment.as_ref().and_then(Moment::at).map(day::short_of);
    match maintenance.status {
        MaintenanceStatus::Running => None,
        _ => at(&maintenance.scheduled_for)
            .map(|date| format!("by itself on {date}"))
            .or_else(|| at(&maintenance.required_by).map(|date| format!("required by {date}"))),
    }
}

/// Below an idle maintenance: the weekly window, where it is known.
pub fn window(store: &KeyValueStore) -> Option<String> {
    store.weekly_window().map(|window| window.text().to_owned())
}
