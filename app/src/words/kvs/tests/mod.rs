//! Every word there is for what the rules say: each variant has one, and a sentence is a sentence.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod days;
mod figures;
mod findings;
mod lifecycles;
mod maintenances;
mod refusals;
mod tls;

use super::Told;

/// Whole sentences, without a gap where a value is missing and without the names that code uses.
fn is_prose(text: &str) {
    let first = text.chars().next().expect("no empty text");
    assert!(first.is_uppercase() || first.is_numeric() || first == '“', "begins like a sentence: {text}");
    assert!(text.ends_with('.'), "ends like a sentence: {text}");
    for gap in ["  ", " .", " ,", "{", "}", "::", "Some(", "None", "_"] {
        let text = text.replace("_BASTIONS", "so").replace("REDIS_TLS_URL", "It");
        assert!(!text.contains(gap), "{gap:?} in: {text}");
    }
}

/// A few words for a cell: not a sentence, and short.
fn is_short(text: &str) {
    assert!(!text.is_empty() && text.len() <= 40, "fits a cell: {text}");
    assert!(!text.ends_with('.'), "no sentence: {text}");
}

fn is_told(told: &Told) {
    is_prose(&told.title);
    is_prose(&told.text);
}
