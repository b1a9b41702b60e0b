//! Words for the page that is shown after a crash; that page itself is `public/boot.js`.

/// One journal as text to keep.
pub fn journal_of(addon: &str, journal: &str) -> String {
    format!("Journal of the upgrade of add-on {addon}:\n{journal}")
}
