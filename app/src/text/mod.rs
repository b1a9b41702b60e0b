//! The texts of the console, in the language of the page. They are in `app/texts`, a file a subject and language; the
//! build makes a name here for each, such as `text::fleet::empty::TITLE`, and fails when one is missing. The browser
//! fetches the texts of one language before the first page is shown.

mod book;
mod message;
mod tongue;

pub(crate) use texts::Value;

pub use book::{Half, NotTexts, address, is_open, open};
pub use message::Message;
#[cfg(test)]
pub use tongue::in_language;
pub use tongue::{current, speak};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// A text filled with its values, in the language of the page. What the names made by the build call.
pub(crate) fn told(number: u16, values: &[Value<'_>]) -> String {
    let language = current();
    texts::fill(book::text(language, number), values, &tongue::Speaks(language))
}
