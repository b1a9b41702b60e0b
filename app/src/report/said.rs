//! The one door through which texts get into a report.

use std::fmt::Display;

use time::{OffsetDateTime, UtcOffset, macros::format_description};

/// A text for a report: credentials and tokens in it are masked, line breaks are spaces.
pub fn said(text: impl Display) -> String {
    let text = platform::without_secrets(&text.to_string());
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A moment as every report writes it, whoever reads it and wherever: `2026-11-23 18:04 UTC`.
pub fn utc(at: OffsetDateTime) -> String {
    let format = format_description!("[year]-[month]-[day] [hour]:[minute] UTC");
    at.to_offset(UtcOffset::UTC).format(format).unwrap_or_default()
}
