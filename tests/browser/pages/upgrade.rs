//! The upgrade wizard.

use crate::browser::{
    journey::Visit,
    look::{Finds, Look},
    page::Page,
    place::Place,
};

/// The wizard of one add-on.
pub struct Upgrade(Page);

impl Visit {
    /// Opens the wizard of this add-on and signs in there as the owner.
    pub async fn upgrade_of(&self, addon: &str) -> Upgrade {
        self.sign_in_at(&format!("/addons/{addon}/upgrade"), "owner").await;
        Upgrade::on(&self.page)
    }
}

impl Upgrade {
    /// The wizard on this page.
    pub fn on(page: &Page) -> Self {
        Self(page.clone())
    }

    /// The versions to choose from, each by how it begins: `9.1`.
    pub fn version(&self, line: &str) -> Place {
        self.0.find(Look::Begins("radio", line.to_owned()))
    }

    /// Waits until every check is through.
    pub async fn is_ready_to_begin(&self) {
        self.0.heading("Ready to begin").appears().await;
    }

    /// Agrees to begin, once the checks are through.
    pub async fn begins(&self) {
        self.0.find(Look::Begins("button", "Begin the upgrade to".to_owned())).click().await;
    }

    /// Types a name where the owning app's is asked for, and sends it.
    pub async fn confirms_with(&self, app: &str, typed: &str, button: &str) {
        self.0.field(&format!("Type {app} to confirm")).fill(typed).await;
        self.0.button(button).click().await;
    }

    /// Answers the question of this heading with this button.
    pub async fn answers(&self, question: &str, answer: &str) {
        self.0.heading(question).appears().await;
        self.0.button(answer).click().await;
    }

    /// What has been changed so far.
    pub fn ledger(&self) -> Place {
        self.0.part("Changed so far")
    }

    /// Waits for the report.
    pub async fn is_done(&self, addon: &str) {
        self.0.find(Look::Begins("heading", format!("Done: {addon} runs"))).appears().await;
    }
}
