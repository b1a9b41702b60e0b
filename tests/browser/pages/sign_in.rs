//! The sign-in form, on its own page or in place of the page that was asked for.

use crate::browser::{journey::Visit, look::Finds, page::Page, place::Place};

/// What the form is headed with.
pub const TITLE: &str = "Sign in with a Heroku token";

/// The sign-in form.
pub struct SignIn(Page);

impl SignIn {
    /// Waits until the form is there.
    pub async fn on(page: &Page) -> Self {
        page.heading(TITLE).appears().await;
        Self(page.clone())
    }

    /// Signs in and waits until that has worked.
    pub async fn with(&self, token: &str) {
        self.tries(token).await;
        self.0.button("Sign out").appears().await;
    }

    /// Gives a token, whatever comes of it.
    pub async fn tries(&self, token: &str) {
        self.token().fill(token).await;
        self.0.button("Sign in").click().await;
    }

    /// The field for the token.
    pub fn token(&self) -> Place {
        self.0.field("Token")
    }

    /// The wish that a reload does not ask again.
    pub fn keep(&self) -> Place {
        self.0.checkbox("Keep for this tab")
    }
}

impl Visit {
    /// Opens an address and signs in there as this account.
    pub async fn sign_in_at(&self, address: &str, account: &str) {
        let account = self.console.account(account).await;
        self.page.open(address).await;
        SignIn::on(&self.page).await.with(&account.token).await;
    }
}
