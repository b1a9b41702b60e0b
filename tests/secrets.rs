//! What must never be found in a text that people read: tokens, and connection URLs with their
//! passwords.

/// The secrets of one journey.
pub struct Secrets(Vec<String>);

impl Secrets {
    /// These must not be found anywhere.
    pub fn new(secrets: impl IntoIterator<Item = String>) -> Self {
        Self(secrets.into_iter().filter(|secret| !secret.is_empty()).collect())
    }

    /// The same text with every secret in it covered, and every connection URL.
    pub fn covered(&self, text: &str) -> String {
        let known = self.0.iter().fold(text.to_owned(), |text, secret| text.replace(secret, "‹secret›"));
        // The longest first: one may be the beginning of another.
        let mut addresses: Vec<String> =
            addresses(&known).filter(|rest| rest.contains(['@', ':'])).map(str::to_owned).collect();
        addresses.sort_by_key(|address| std::cmp::Reverse(address.len()));
        addresses.iter().fold(known, |text, address| text.replace(address, "‹address›"))
    }

    /// Whether a text holds a secret, or a connection URL with its password.
    pub fn leaks_in(&self, text: &str) -> bool {
        self.0.iter().any(|secret| text.contains(secret.as_str())) || holds_connection_url(text)
    }
}

/// `redis://` or `rediss://` followed by a password. The bare scheme is no secret.
fn holds_connection_url(text: &str) -> bool {
    addresses(text).any(|address| address.contains('@'))
}

/// What follows `redis://` and `rediss://`, each up to where a URL cannot go on.
fn addresses(text: &str) -> impl Iterator<Item = &str> {
    ["redis://", "rediss://"].into_iter().flat_map(move |scheme| {
        text.match_indices(scheme).filter_map(move |(at, _)| {
            let rest = text.get(at + scheme.len()..)?;
            rest.split(|c: char| c.is_whitespace() || "\"'<>".contains(c)).next()
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{Secrets, holds_connection_url};

    #[test]
    fn a_scheme_is_no_secret_and_a_url_with_a_password_is() {
        assert!(!holds_connection_url("use rediss:// in REDIS_URL, not redis://"));
        assert!(holds_connection_url("REDIS_URL is rediss://:p4ss@ec2-1.example:6380"));
        assert!(holds_connection_url("redis://h:p4ss@host"));
    }

    #[test]
    fn a_covered_text_holds_no_connection_url() {
        let covered = Secrets::new([]).covered("REDIS_URL: rediss://:p4ss@host:6380 and redis://:cut-off");
        assert_eq!(covered, "REDIS_URL: rediss://‹address› and redis://‹address›");
    }

    #[test]
    fn a_covered_text_holds_no_secret() {
        let secrets = Secrets::new(["HRKU-1".to_owned(), String::new()]);
        assert_eq!(secrets.covered("Bearer HRKU-1 sent"), "Bearer ‹secret› sent");
    }
}
