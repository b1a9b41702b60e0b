//! Words of the page of one add-on. Functions from data to text, no clock and no browser.

pub mod dates;
pub mod failure;
pub mod label;
pub mod missing;
pub mod subject;
pub mod way;

#[cfg(test)]
mod tests;
