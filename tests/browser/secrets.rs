//! Where a token or a connection URL must never be: the page's text and markup, the address, the
//! browser's storage and log, the server's remarks.

use crate::{page::Page, place::tidied};

/// The secrets of one journey.
pub struct Secrets(Vec<String>);

/// All places in a page that a secret could have leaked to, each as one text.
const PLACES: &str = "
    const all = (storage) => JSON.stringify(Object.entries(storage));
    return {
        'the text': document.body.innerText,
        'the markup': document.documentElement.outerHTML,
        'the title': document.title,
        'the address': location.href,
        'the history': JSON.stringify(history.state),
        'addresses it has loaded': performance.getEntriesByType('resource').map((e) => e.name).join(' '),
        'cookies': document.cookie,
        'local storage': all(localStorage),
        'session storage': all(sessionStorage),
    };";

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
    fn leaks_in(&self, text: &str) -> bool {
        self.0.iter().any(|secret| text.contains(secret.as_str())) || holds_connection_url(text)
    }

    /// Where in the page and in these further texts secrets are. `kept` says that the person asked
    /// for the token to be kept for this tab, which is in session storage.
    pub async fn leaks(&self, page: &Page, kept: bool, further: &[(&str, &str)]) -> Vec<String> {
        let places = page.script(PLACES, vec![]).await;
        let of_page = places.as_object().into_iter().flatten();
        let texts = of_page.map(|(place, text)| (place.as_str(), text.as_str().unwrap_or_default()));
        texts
            .chain(further.iter().copied())
            .filter(|(place, _)| !(kept && *place == "session storage"))
            .filter(|(_, text)| self.leaks_in(text))
            .map(|(place, text)| format!("{place}: {}", self.around(text)))
            .collect()
    }

    /// A little of the text, secrets covered, so that the leak can be found.
    fn around(&self, text: &str) -> String {
        let covered = self.covered(&tidied(text));
        let at = covered.find("‹secret›").unwrap_or_default();
        let shown: String = covered
            .chars()
            .skip(covered.get(..at).map_or(0, |t| t.chars().count()).saturating_sub(60))
            .take(160)
            .collect();
        shown
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
