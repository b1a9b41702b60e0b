//! Where a token or a connection URL must never be: the page's text and markup, the address, the
//! browser's storage and log, the server's remarks.

use crate::{
    browser::{page::Page, place::tidied},
    secrets::Secrets,
};

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

/// All this browser keeps in its databases, as one text that is JSON.
pub const DATABASES: &str = include_str!("databases.js");

impl Page {
    /// All this browser keeps in its databases, as one text that is JSON.
    ///
    /// # Errors
    /// They cannot be looked into, and why.
    pub async fn databases(&self) -> Result<String, String> {
        let databases = self.script_that_waits(DATABASES).await;
        let text = databases.as_ref().ok().and_then(|all| all.as_str()).filter(|all| all.starts_with('['));
        text.map(str::to_owned).ok_or_else(|| format!("the databases cannot be looked into: {databases:?}"))
    }
}

impl Secrets {
    /// Where in the page and in these further texts secrets are. `kept` says that the person asked
    /// for the token to be kept for this tab, which is in session storage.
    pub async fn leaks(&self, page: &Page, kept: bool, further: &[(&str, &str)]) -> Vec<String> {
        let places = page.script(PLACES, vec![]).await;
        let databases = match page.databases().await {
            Ok(databases) => databases,
            Err(why) => return vec![why],
        };
        let of_page = places.as_object().into_iter().flatten();
        let texts = of_page.map(|(place, text)| (place.as_str(), text.as_str().unwrap_or_default()));
        texts
            .chain([("databases", databases.as_str())])
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
