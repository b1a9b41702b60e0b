//! Looking an add-on up by what a person knows of it: its name, its id, an app, an attachment or a config var. First
//! in the list of all add-ons, then by asking the platform, which knows add-ons that no list names.
//!
//! Pure, and tested without a browser: [`query`] (what was asked), [`matching`] (what fits, and why).

mod ask;
mod asked;
mod matching;
mod page;
mod query;
mod results;

pub use page::LookUpPage;

#[cfg(test)]
mod tests;
