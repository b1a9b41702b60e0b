//! Whether this tab may only look, and who said so.

use super::capability::{MayWrite, may_write};

/// Why nothing can be changed from this tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LookOnly {
    /// Whoever hosts the console switched changes off. Nobody can switch them on in the page.
    ByHost,
    /// The token's scopes allow no change. Only another token helps.
    ByToken {
        /// What it may do.
        scopes: Vec<String>,
    },
    /// The person switched changes off, and can switch them on again.
    ByPerson,
}

impl LookOnly {
    /// Whether the switch in the page can end it.
    pub fn can_be_switched_off(&self) -> bool {
        *self == Self::ByPerson
    }
}

/// Who says that this tab may only look: what cannot be switched off in the page goes before what can. `scopes` are the
/// token's, as far as they are known.
pub fn look_only(host: bool, scopes: Option<&[String]>, person: bool) -> Option<LookOnly> {
    if host {
        return Some(LookOnly::ByHost);
    }
    if may_write(scopes) == MayWrite::No {
        return Some(LookOnly::ByToken { scopes: scopes.unwrap_or_default().to_vec() });
    }
    person.then_some(LookOnly::ByPerson)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scopes(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn the_hosts_word_stands_above_all_others() {
        for known in [None, Some(scopes(&["global"])), Some(scopes(&["read"]))] {
            for person in [false, true] {
                assert_eq!(look_only(true, known.as_deref(), person), Some(LookOnly::ByHost));
            }
        }
        assert!(!LookOnly::ByHost.can_be_switched_off());
    }

    #[test]
    fn a_token_that_may_not_write_cannot_be_talked_into_it() {
        let read = scopes(&["identity", "read"]);
        for person in [false, true] {
            let found = look_only(false, Some(&read), person);
            assert_eq!(found, Some(LookOnly::ByToken { scopes: read.clone() }));
            assert!(!found.is_some_and(|found| found.can_be_switched_off()));
        }
    }

    #[test]
    fn otherwise_it_is_for_the_person_to_say() {
        for known in [None, Some(scopes(&["write-protected"]))] {
            assert_eq!(look_only(false, known.as_deref(), false), None);
            assert_eq!(look_only(false, known.as_deref(), true), Some(LookOnly::ByPerson));
        }
        assert!(LookOnly::ByPerson.can_be_switched_off());
    }
}
