//! What every text has to be, in every language: the tests of all words use it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::fmt::Display;

use ::kvs::Tongue;

use crate::text::{current, in_language};

/// Runs `told` once in each language.
pub fn in_each_language(told: impl Fn()) {
    for tongue in Tongue::ALL {
        in_language(tongue, &told);
    }
}

/// Whole sentences in the language of now, without a gap where a value is missing and without the names code uses.
pub fn is_prose(text: impl Display) {
    let text = text.to_string();
    ends_as_prose(&text);
    if current() == Tongue::English {
        let first = text.chars().next().expect("no empty text");
        assert!(first.is_uppercase() || first.is_numeric() || first == '“', "begins like a sentence: {text}");
    }
}

/// The same where a sentence may begin with the name of an app or an add-on, or with a sum.
pub fn ends_as_prose(text: impl Display) {
    let text = text.to_string();
    is_told(&text);
    let end = if current() == Tongue::English { '.' } else { '。' };
    assert!(text.ends_with(end), "ends like a sentence: {text}");
}

/// A few words for a cell: not a sentence, and short.
pub fn is_short(text: impl Display) {
    let text = text.to_string();
    is_told(&text);
    assert!(text.chars().count() <= 40, "fits a cell: {text}");
    assert!(!text.ends_with(['.', '。']), "no sentence: {text}");
}

/// Something is said, in the language of now: no gap, no brace left over, and in Japanese no English.
pub fn is_told(text: impl Display) {
    let text = text.to_string();
    assert!(!text.trim().is_empty(), "no empty text");
    for gap in ["  ", " .", " ,", "{", "}", "::", "Some(", "None)", "、、", "。。", "、。", "#"] {
        assert!(!text.contains(gap), "{gap:?} in: {text}");
    }
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    let mut names = words.filter(|word| word.contains('_') && *word != word.to_uppercase());
    assert_eq!(names.next(), None, "no name that code uses: {text}");
    let is_japanese = text.chars().any(|letter| ('\u{3000}'..='\u{9fff}').contains(&letter));
    assert_eq!(is_japanese, current() == Tongue::Japanese, "in its language: {text}");
}
