//! Words in the cells of a row.

use kvs::{KeyValueStore, TlsReason, TlsRequirement};
use platform::{
    Error, ErrorKind,
    model::{AddonState, MaintenanceStatus, Moment},
};

use crate::{
    text::fleet::cell as text,
    words::{
        errors,
        kvs::{day, tls, tls_reason},
        number,
    },
};

pub(crate) use crate::text::fleet::cell::{
    APP_IN_MAINTENANCE, CONTINUE, JOIN, NOT_READABLE, READ_EARLIER, TRY_AGAIN, UNKNOWN, UPGRADE,
};

/// The app, how many others use the store, and the team: `storefront, shared with 2 apps · team shop`.
pub fn belongs(owner: &str, shared_with: usize, team: Option<&str>) -> String {
    let whose = match number(shared_with) {
        0 => owner.to_owned(),
        apps => text::SharedWith { owner: &owner, apps }.text(),
    };
    match team {
        Some(name) => format!("{whose} · {}", self::team(name)),
        None => whose,
    }
}

/// The team's name with the word.
pub fn team(name: &str) -> String {
    text::Team { name: &name }.text()
}

/// What the Data API did instead of answering.
pub fn failure(error: &Error) -> String {
    match (&error.kind, error.status) {
        (ErrorKind::TwoFactor { .. }, _) => text::SECOND_FACTOR.into(),
        (ErrorKind::Unreachable, _) => text::NO_ANSWER.into(),
        (ErrorKind::Unreadable(_), _) => text::UNREADABLE.into(),
        (_, Some(status)) => text::Answered { status: &status }.text(),
        (_, None) => errors::brief(error),
    }
}

/// How far an add-on is.
pub fn state(state: &AddonState) -> String {
    match state {
        AddonState::Provisioned => text::AVAILABLE.into(),
        AddonState::Provisioning => text::BEING_MADE.into(),
        AddonState::Deprovisioning => text::BEING_REMOVED.into(),
        AddonState::Deprovisioned => text::REMOVED.into(),
        AddonState::Other(word) if word.is_empty() => text::UNKNOWN.into(),
        AddonState::Other(word) => text::OtherState { word }.text(),
    }
}

/// Below the TLS verdict: since when, or why it is unknown, and what an upgrade would change.
pub fn tls_below(requirement: TlsRequirement, reason: &TlsReason, turns_on: bool) -> String {
    if turns_on {
        return text::TURNS_ON.into();
    }
    match reason {
        TlsReason::Unknown(why) => tls_reason::unknown_short(why).into(),
        _ => tls::since(requirement).unwrap_or_default(),
    }
}

/// Which add-on a link or button is for, where its own words do not say it.
pub fn for_addon(name: &str) -> String {
    text::ForAddon { name: &name }.text()
}

/// Below a maintenance that is planned or under way: when it starts by itself.
pub fn maintenance_below(store: &KeyValueStore) -> Option<String> {
    let maintenance = store.maintenance.last_known()?.as_ref()?;
    let at = |moment: &Option<Moment>| moment.as_ref().and_then(Moment::at).map(day::short_of);
    match maintenance.status {
        MaintenanceStatus::Running => None,
        _ => at(&maintenance.scheduled_for)
            .map(|date| text::ByItself { date: &date }.text())
            .or_else(|| at(&maintenance.required_by).map(|date| text::RequiredBy { date: &date }.text())),
    }
}

/// Below an idle maintenance: the weekly window, where it is known.
pub fn window(store: &KeyValueStore) -> Option<String> {
    store.weekly_window().map(|window| window.text().to_owned())
}
