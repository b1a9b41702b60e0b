//! What comes for which add-ons, and when: a picture, the same in words, and a file for a calendar.
//!
//! Which dates there are is floor 2's ([`kvs::deadlines`]); [`outlook`] gathers them for the add-ons that the address
//! leaves over, [`scale`] says where in the picture a day stands.

mod agenda;
mod calendar;
mod choose;
mod entry;
mod legend;
mod names;
mod outlook;
mod page;
mod picture;
mod placing;
mod scale;
mod sign;

pub use page::DeadlinesPage;
