//! Words for the page that is shown after a crash; that page itself is `public/boot.js`.

use crate::text::crash as text;

/// One journal as text to keep.
pub fn journal_of(addon: &str, journal: &str) -> String {
    format!("{}\n{journal}", text::JournalOf { addon: &addon })
}
