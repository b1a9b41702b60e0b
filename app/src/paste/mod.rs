//! `/paste`: what `heroku redis:info --json` and `heroku data:maintenances:info --json` print, shown as the page of an
//! add-on would, for when there is no token or the Data API cannot be reached from a browser. Nothing of it is sent.
//!
//! The way of a paste: [`take`] finds the JSON ([`json`]), drops what is not shown and everything secret ([`keep`],
//! [`mask`]), and sorts the rest ([`piece`]); [`stores`] makes records of it. All of that is pure and tested without a
//! browser. The text itself is kept nowhere.

mod field;
mod json;
mod keep;
mod mask;
mod page;
mod piece;
mod stores;
mod take;
mod told;

pub use mask::speaks_of_secrets;
pub use page::PastePage;

#[cfg(test)]
mod tests;
