//! What is said of what, by feature: functions from data to texts. The texts themselves are in `app/texts`, in every
//! language; see [`crate::text`].

use ::kvs::Tongue;

use crate::text::{self, words as joined};

pub mod activity;
pub mod addon;
pub mod boot;
pub mod change;
pub mod clients;
pub mod crash;
pub mod deadlines;
pub mod errors;
pub mod fleet;
pub mod kvs;
pub mod language;
pub mod look_only;
pub mod parts;
pub mod session;
pub mod shell;
pub mod time;
pub mod ui;
pub mod upgrade;
pub mod waiting;

#[cfg(test)]
pub mod proof;

pub(crate) use joined::FULL_STOP;

/// A count as a text takes it.
pub fn number(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

/// `a`, `a and b`, `a, b and c`; in Japanese `a、b、c`.
pub fn list(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            let first = first.join(joined::COMMA.text());
            joined::And { first: &first, last }.text()
        }
    }
}

/// Parts with nothing but a comma between them: `a, b, c`; in Japanese `a、b、c`.
pub fn commas(parts: &[String]) -> String {
    parts.join(joined::COMMA.text())
}

/// Sentences after each other: with a space between them in English, with none in Japanese.
pub fn sentences(parts: &[String]) -> String {
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(if text::current() == Tongue::English { " " } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::in_language;

    #[test]
    fn the_last_of_a_list_gets_an_and() {
        let parts: Vec<String> = ["a", "b", "c"].iter().map(|part| (*part).to_owned()).collect();
        assert_eq!(list(&parts), "a, b and c");
        assert_eq!(list(&["a".to_owned()]), "a");
        assert_eq!(list(&[]), "");
        in_language(Tongue::Japanese, || assert_eq!(list(&parts), "a、b、c"));
    }

    #[test]
    fn sentences_stand_as_the_language_has_it() {
        let two = ["One.".to_owned(), String::new(), "Two.".to_owned()];
        assert_eq!(sentences(&two), "One. Two.");
        in_language(Tongue::Japanese, || assert_eq!(sentences(&two), "One.Two."));
    }
}
