//! Ways in which an add-on behaves badly, for scenarios that need it.

use serde::Deserialize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flaw {
    NotFound,
    NotFoundSilent,
    Unauthorized,
    ServerError,
    HtmlPage,
    Truncated,
    MissingFields,
    UnknownMaintenanceStatus,
    OldDates,
    /// Forks of it fail half-way.
    ForkFails,
    /// Forks of it go on saying that they are in progress.
    ForkStatusSticks,
}
