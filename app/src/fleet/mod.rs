//! The fleet page: every add-on in one list. The headline is the answer; the address is the state.
//!
//! Pure parts, tested without a browser: [`facts`] (what is asked of one add-on), [`filter`], [`order`], [`counts`],
//! [`drawing`] (which rows of a long list are on the page).
//! Signals: [`entry`] is a memo for a row that is shown, [`picture`] gathers all of them a few times a second, [`board`]
//! holds what follows from the picture and the address, [`stage`] draws it.

mod action_cell;
pub(crate) mod board;
mod chips;
mod counts;
mod drawing;
pub(crate) mod due_chips;
mod empty;
pub(crate) mod entry;
mod export;
pub(crate) mod facts;
pub(crate) mod filter;
mod line;
mod list;
mod maintenance_cell;
mod more;
pub(crate) mod notices;
pub(crate) mod order;
mod order_select;
mod page;
pub(crate) mod picture;
mod posture_bar;
pub(crate) mod refresh;
pub mod remembered;
mod retry;
mod stage;
mod table;
mod tls_cell;
pub(crate) mod tone;
mod tools;
mod unlock;
pub(crate) mod verdict;
mod version_cell;
mod waiting;

pub use page::FleetPage;

#[cfg(test)]
pub(crate) mod tests;
