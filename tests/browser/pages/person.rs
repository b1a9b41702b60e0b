//! Somebody who goes through an upgrade and knows what to answer, wherever they come into it.

use crate::{
    browser::{
        journey::Visit,
        look::{Finds, Look},
        page::Page,
        pages::sign_in::{SignIn, TITLE},
    },
    patience::until,
};

/// What they answer: how the panel's heading begins, and how the button does.
const ANSWERS: &[(&str, &str)] = &[
    ("Before it begins", "Begin the upgrade"),
    ("Ready to begin", "Begin the upgrade"),
    ("An upgrade was under way here", "Go on"),
    ("Are all clients ready for TLS?", "All clients are ready"),
    ("This may still write", "They are off, or do not write"),
    ("These may still write", "They are off, or do not write"),
    ("Pause everything that writes?", "Pause writers"),
    ("Everything is paused. Run the maintenance?", "Run the maintenance"),
    ("Everything is paused. Request the upgrade?", "Request the upgrade"),
    ("Which settings should the new add-on have?", "Apply all"),
    ("Put ", "Promote on"),
];

/// What they answer when they know that a change did not arrive.
const SEND_AGAIN: (&str, &str) = ("It is not known whether a change arrived", "Send it again");

/// Where their word is asked for: how the heading begins.
const WORD: [&str; 2] = ["Confirm ", "Go on with the upgrade to "];
/// The buttons that send it.
const SEND_WORD: [&str; 3] = ["Request the upgrade", "Confirm", "Go on with the upgrade"];

/// Such a person, in front of a tab.
pub struct Person {
    page: Page,
    /// The app whose name confirms.
    app: String,
    /// Whether they know what did not arrive.
    knows: bool,
}

impl Visit {
    /// Somebody in front of this journey's tab who upgrades a store of this app.
    pub fn person(&self, app: &str) -> Person {
        Person::at(&self.page, app)
    }

    /// Opens an address in a tab where nobody is signed in, as the owner.
    pub async fn owner_opens(&self, page: &Page, address: &str) {
        page.open(address).await;
        SignIn::on(page).await.with(&self.owner().await.token).await;
    }
}

impl Person {
    /// Somebody in front of this tab.
    pub fn at(page: &Page, app: &str) -> Self {
        Self { page: page.clone(), app: app.to_owned(), knows: false }
    }

    /// They know which changes did not arrive, and have those sent again. Anybody else leaves that unanswered.
    #[must_use]
    pub fn who_knows_what_arrived(self) -> Self {
        Self { knows: true, ..self }
    }

    /// Waits until the form to sign in is there, and asks for it where the upgrade says that the token is refused.
    pub async fn is_asked_to_sign_in(&self) -> SignIn {
        until("the form to sign in", async || {
            if self.page.heading(TITLE).is_there().await {
                return Ok(());
            }
            self.page.button("Sign in again").is_clicked().await;
            Err(format!("it shows “{}”", self.sees().await))
        })
        .await;
        SignIn::on(&self.page).await
    }

    /// What the panel is headed with now; nothing where there is none.
    pub async fn sees(&self) -> String {
        let title = "return document.getElementById('now-title')?.textContent ?? ''";
        self.page.script(title, vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    /// Goes on, answering what is asked, until the panel is headed like this; leaves that unanswered.
    pub async fn goes_on_to(&self, heading: &str) {
        self.goes_on_until(heading, async |seen| seen.starts_with(heading)).await;
    }

    /// Goes on, answering what is asked, until it is so; that is asked before each answer, with what the panel is
    /// headed with.
    pub async fn goes_on_until(&self, what: &str, is_so: impl AsyncFn(&str) -> bool) {
        let mut answered = String::new();
        until(&format!("the upgrade to come to “{what}”"), async || {
            let seen = self.sees().await;
            if is_so(&seen).await {
                return Ok(());
            }
            // One answer to one question: it stands until the next thing shows.
            if seen != answered && self.answers(&seen).await {
                answered.clone_from(&seen);
            }
            Err(format!("it shows “{seen}”"))
        })
        .await;
    }

    /// Answers what is asked under this heading. False when nothing is.
    async fn answers(&self, seen: &str) -> bool {
        if WORD.iter().any(|word| seen.starts_with(word)) {
            self.page.field(&format!("Type {} to confirm", self.app)).fill(&self.app).await;
            for button in SEND_WORD {
                if self.page.button(button).is_clicked().await {
                    return true;
                }
            }
            return false;
        }
        let known = self.knows.then_some(&SEND_AGAIN);
        let Some((_, answer)) = ANSWERS.iter().chain(known).find(|(heading, _)| seen.starts_with(heading))
        else {
            return false;
        };
        self.page.find(Look::Begins("button", (*answer).to_owned())).is_clicked().await
    }
}
