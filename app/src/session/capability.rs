//! What a token may do, as far as its scopes say.

/// Whether changes may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayWrite {
    /// A scope allows it. The person's own rights on an app may still say no.
    Yes,
    /// No scope allows it: a change is refused before it is sent.
    No,
    /// The browser may not read the scopes. A change is sent, and the platform decides.
    Unknown,
}

/// Scopes of Heroku's OAuth that allow changes (facts 1.6).
const WRITING: [&str; 3] = ["global", "write", "write-protected"];
/// Scopes that allow reading more than the account itself (facts 1.6).
const READING: [&str; 5] = ["global", "write", "write-protected", "read", "read-protected"];

/// What the scopes say about changes.
pub fn may_write(scopes: Option<&[String]>) -> MayWrite {
    match scopes {
        None => MayWrite::Unknown,
        Some(scopes) if any_of(scopes, &WRITING) => MayWrite::Yes,
        Some(_) => MayWrite::No,
    }
}

/// Whether the scopes are known to be enough to read add-ons; an unknown answer counts as yes, since the platform
/// will say otherwise.
pub fn scope_known_to_read(scopes: Option<&[String]>) -> bool {
    scopes.is_none_or(|scopes| any_of(scopes, &READING))
}

fn any_of(scopes: &[String], known: &[&str]) -> bool {
    scopes.iter().any(|scope| known.contains(&scope.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scopes(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn scopes_that_only_read_refuse_changes() {
        assert_eq!(may_write(Some(&scopes(&["read"]))), MayWrite::No);
        assert_eq!(may_write(Some(&scopes(&["read", "read-protected"]))), MayWrite::No);
        assert_eq!(may_write(Some(&scopes(&["identity"]))), MayWrite::No);
        assert_eq!(may_write(Some(&[])), MayWrite::No);
    }

    #[test]
    fn scopes_that_write_allow_changes() {
        for scope in WRITING {
            assert_eq!(may_write(Some(&scopes(&["identity", scope]))), MayWrite::Yes);
        }
    }

    #[test]
    fn hidden_scopes_are_unknown_and_not_everything() {
        assert_eq!(may_write(None), MayWrite::Unknown);
        assert!(scope_known_to_read(None));
    }

    #[test]
    fn a_token_for_the_account_alone_cannot_read_addons() {
        assert!(!scope_known_to_read(Some(&scopes(&["identity"]))));
        assert!(scope_known_to_read(Some(&scopes(&["read"]))));
    }
}
