//! Reports of one add-on or of a whole account, for a ticket: what is known, why, where that is written, and what could
//! not be read. Nothing secret gets in: every text goes through one door ([`said`]), and a record holds no connection
//! URL to begin with.
//!
//! Pure, and tested without a browser: [`document`] (what a report says), [`sheet`] (of one add-on), [`markdown`],
//! [`json`]. The pages and the buttons are beside them.

mod about;
mod account;
mod account_page;
mod addon_page;
mod code;
pub mod document;
mod forms;
mod groups;
pub mod json;
pub mod markdown;
mod said;
pub mod sheet;
mod take_along;
mod view;

pub use about::catalogue as versions_checked;
pub use account_page::ReportPage;
pub use addon_page::AddonReportPage;
pub use said::{said, utc};
pub use take_along::{TakeAlong, Written, file_name};
pub use view::SheetView;

#[cfg(test)]
mod tests;
