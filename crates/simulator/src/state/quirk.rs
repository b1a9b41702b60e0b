//! Ways in which an add-on's Data API answers badly, for the `broken` scenario.

use serde::Deserialize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quirk {
    NotFound,
    NotFoundSilent,
    Unauthorized,
    ServerError,
    HtmlPage,
    Truncated,
    MissingFields,
    UnknownMaintenanceStatus,
    OldDates,
}
