//! Words of the list of all add-ons. Functions from data to text, no clock and no browser.

pub mod cell;
pub mod empty;
pub mod export;
pub mod filter;
pub mod headline;
pub mod notice;
pub mod posture;
pub mod remembered;

#[cfg(test)]
mod tests;

pub(crate) use crate::text::fleet::list::*;
