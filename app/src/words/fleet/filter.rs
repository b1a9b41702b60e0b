//! Names of filters and columns.

use crate::{
    paths::{Column, Direction, Show},
    text::{Message, fleet::filter as text},
};

pub(crate) use crate::text::fleet::filter::{
    ACTION, ALL, ALL_TEAMS, CLEAR, FILTERS, FIND, FIND_KEY_MEANS, NO_TEAM, SORT_BY, TEAM, TURN_ROUND,
};

pub const FIND_KEY: &str = "/";

/// A filter's name on its chip.
pub fn show(show: Show) -> Message {
    match show {
        Show::NeedsUpgrade => text::NEEDS_UPGRADE,
        Show::TlsTurnsOn => text::TLS_TURNS_ON,
        Show::TlsNotRequired => text::TLS_NOT_REQUIRED,
        Show::TlsUnknown => text::TLS_UNKNOWN,
        Show::Shared => text::SHARED,
        Show::NotReadable => text::NOT_READABLE,
        Show::InMaintenance => text::IN_MAINTENANCE,
    }
}

/// A column's name.
pub fn column(column: Column) -> Message {
    match column {
        Column::Urgency => text::COLUMN_URGENCY,
        Column::Name => text::COLUMN_NAME,
        Column::App => text::COLUMN_APP,
        Column::Version => text::COLUMN_VERSION,
        Column::Plan => text::COLUMN_PLAN,
        Column::Tls => text::COLUMN_TLS,
        Column::State => text::COLUMN_STATE,
        Column::Maintenance => text::COLUMN_MAINTENANCE,
    }
}

/// An order in a list to choose from.
pub fn order(column: Column) -> Message {
    match column {
        Column::Urgency => text::URGENT_FIRST,
        Column::Name => text::BY_NAME,
        Column::App => text::BY_APP,
        Column::Version => text::BY_VERSION,
        Column::Plan => text::BY_PLAN,
        Column::Tls => text::BY_TLS,
        Column::State => text::BY_STATE,
        Column::Maintenance => text::BY_MAINTENANCE,
    }
}

/// The sign of an order.
pub fn arrow(direction: Direction) -> &'static str {
    match direction {
        Direction::Up => "↑",
        Direction::Down => "↓",
    }
}

/// How many rows of a long list are on the page.
pub fn drawn(drawn: usize, of: usize) -> String {
    text::Drawn { drawn: &drawn, total: &of }.text()
}

/// Draws more of them.
pub fn more(step: usize) -> String {
    text::More { step: &step }.text()
}

/// How many of how many are shown; `None` when all are.
pub fn shown(shown: usize, total: usize) -> Option<String> {
    (shown != total).then(|| text::Shown { shown: &shown, total: &total }.text())
}
