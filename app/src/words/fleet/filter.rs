//! Names of filters and columns.

use crate::paths::{Column, Direction, Show};

pub const FIND: &str = "Find an add-on, app or team";
pub const FIND_KEY: &str = "/";
pub const FIND_KEY_MEANS: &str = "Press / to find";
pub const FILTERS: &str = "Filters";
pub const URGENT_FIRST: &str = "Most urgent first";
pub const SORT_BY: &str = "Order";
pub const TURN_ROUND: &str = "Turn the order round";
pub const NO_TEAM: &str = "No team";
pub const CLEAR: &str = "Clear filters";
pub const TEAM: &str = "Team";
pub const ALL_TEAMS: &str = "All teams";

/// A filter's name on its chip.
pub fn show(show: Show) -> &'static str {
    match show {
        Show::NeedsUpgrade => "Needs upgrade",
        Show::TlsTurnsOn => "TLS turns on",
        Show::TlsNotRequired => "TLS not required",
        Show::TlsUnknown => "TLS unknown",
        Show::Shared => "Shared",
        Show::NotReadable => "Not readable",
        Show::InMaintenance => "In maintenance",
    }
}

/// A column's name.
pub fn column(column: Column) -> &'static str {
    match column {
        Column::Urgency => "Urgency",
        Column::Name => "Add-on",
        Column::App => "App",
        Column::Version => "Version",
        Column::Plan => "Plan",
        Column::Tls => "TLS",
        Column::State => "State",
        Column::Maintenance => "Maintenance",
    }
}

/// An order in a list to choose from.
pub fn order(column: Column) -> String {
    match column {
        Column::Urgency => URGENT_FIRST.to_owned(),
        other => format!("By {}", other.word()),
    }
}

/// The last column, which holds actions.
pub const ACTION: &str = "Action";

/// The sign of an order.
pub fn arrow(direction: Direction) -> &'static str {
    match direction {
        Direction::Up => "↑",
        Direction::Down => "↓",
    }
}

/// How many rows of a long list are on the page.
pub fn drawn(drawn: usize, of: usize) -> String {
    format!("The first {drawn} of {of} are on the page.")
}

/// Draws more of them.
pub fn more(step: usize) -> String {
    format!("Show {step} more")
}

pub const ALL: &str = "Show all";

/// How many of how many are shown; `None` when all are.
pub fn shown(shown: usize, total: usize) -> Option<String> {
    (shown != total).then(|| format!("{shown} of {total} shown"))
}
