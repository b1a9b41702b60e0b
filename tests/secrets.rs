//! What must never be found in a text that people read: tokens, and connection URLs with their
//! passwords.

/// The secrets of one journey.
pub struct Secrets(Vec<String>);

impl Secrets {
    /// These must not be found anywhere.
    pub fn new(secrets: impl IntoIterator<Item = String>) -> Self {
        Self(secrets.into_iter().filter(|secret| !secret.is_empty()).collect())
    }

    /// The same text with every secret in it covered.
    pub fn covered(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, secret| text.replace(secret, "‹secret›"))
    }

    /// Whether a text holds a secret, or a connection URL with its password.
    pub fn leaks_in(&self, text: &str) -> bool {
        self.0.iter().any(|secret| text.contains(secret.as_str())) || holds_connection_url(text)
    }
}

/// `redis://` or `rediss://` followed by a password. The bare scheme is no secret.
fn holds_connection_url(text: &str) -> bool {
    text.match_indices("redis").any(|(at, _)| {
        let rest =
            text.get(at..).unwrap_or_default().trim_start_matches("rediss").trim_start_matches("redis");
        rest.strip_prefix("://").is_some_and(|rest| {
            let url: &str =
                rest.split(|c: char| c.is_whitespace() || "\"'<>".contains(c)).next().unwrap_or_default();
            url.contains('@')
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
    fn a_covered_text_holds_no_secret() {
        let secrets = Secrets::new(["HRKU-1".to_owned(), String::new()]);
        assert_eq!(secrets.covered("Bearer HRKU-1 sent"), "Bearer ‹secret› sent");
    }
}
