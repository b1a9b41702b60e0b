//! Words about the language of the page.

use ::kvs::Tongue;

use crate::text::{Message, language};

pub(crate) use crate::text::language::NOT_READ;

/// What a language calls itself.
pub fn own_name(tongue: Tongue) -> Message {
    match tongue {
        Tongue::English => language::ENGLISH,
        Tongue::Japanese => language::JAPANESE,
    }
}
