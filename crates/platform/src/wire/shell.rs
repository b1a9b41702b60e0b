//! Words as a POSIX shell reads them back.

/// One word of a command line: as it is where no shell reads anything into it, else in single quotes.
pub fn word(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-./:,+@%".contains(c);
    let plain = !text.is_empty() && text.chars().all(is_plain);
    if plain { text.to_owned() } else { quoted(text) }
}

/// The text in single quotes, in which a shell reads nothing but the end.
pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn plain_words_stay_as_they_are() {
        assert_eq!(word("redis-curved-41873"), "redis-curved-41873");
        assert_eq!(word("worker=0"), "'worker=0'");
        assert_eq!(word(""), "''");
        assert_eq!(word("it's"), r"'it'\''s'");
    }

    proptest! {
        #[test]
        fn a_shell_reads_every_word_back_as_it_was(text in "[^\0]*", other in "[^\0]*") {
            let read = shlex::split(&format!("{} {}", word(&text), quoted(&other)));
            prop_assert_eq!(read, Some(vec![text, other]));
        }
    }
}
