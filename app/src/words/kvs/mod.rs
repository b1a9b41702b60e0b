//! Words for what the rules say (crate `kvs`), one file for each thing they speak about. Functions from data to text:
//! no clock and no browser, so that every one of them is tested without a page.

pub mod day;
pub mod finding;
pub mod lifecycle;
pub mod maintenance;
pub mod money;
pub mod plan;
pub mod refusal;
pub mod setting;
pub mod source;
pub mod tls;
pub mod tls_reason;
pub mod unknown;
pub mod urgency;
pub mod version;

/// What is the case, and then what it means and what to do about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// One short sentence.
    pub title: String,
    /// The rest.
    pub text: String,
}

impl Told {
    fn new(title: impl Into<String>, text: impl Into<String>) -> Self {
        Self { title: title.into(), text: text.into() }
    }
}

#[cfg(test)]
mod tests;
