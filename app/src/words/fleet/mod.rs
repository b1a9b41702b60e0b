//! Words of the list of all add-ons. Functions from data to text, no clock and no browser.

pub mod cell;
pub mod empty;
pub mod export;
pub mod filter;
pub mod headline;
pub mod notice;
pub mod posture;

/// The page's name in the tab.
pub const TAB: &str = "Add-ons";
pub const REFRESH: &str = "Refresh";
/// Before the age of the list.
pub const READ: &str = "Read";
pub const TABLE: &str = "Key-Value Store add-ons";
pub const POSTURE: &str = "Versions in use";
