//! The upgrade wizard.

use crate::{
    browser::{
        journey::Visit,
        look::{Finds, Look},
        page::Page,
        place::Place,
    },
    patience::until,
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

impl Visit {
    /// Opens the wizard of this add-on for an upgrade by fork and signs in there as the owner, with the addresses of all stores kept from every page and log.
    pub async fn fork_of(&self, addon: &str) -> Upgrade {
        let token = self.owner().await.token;
        self.are_secret(self.platform.connection_secrets(&token).await);
        self.sign_in_at(&format!("/addons/{addon}/upgrade?by=fork"), "owner").await;
        Upgrade::on(&self.page)
    }
}

impl Visit {
    /// Waits until the platform has copied this store into a fork.
    pub async fn fork_is_copied(&self, source: &str) {
        until("the data to be copied", async || {
            let state = self.platform.state().await;
            let fork = state.forks_of(source).last().and_then(|name| state.addon(name).fork);
            match fork {
                Some((_, stage)) if stage == "copied" => Ok(()),
                other => Err(format!("{source} has {other:?}")),
            }
        })
        .await;
    }

    /// Waits until the wizard asks whether the fork shall take its source's place; answers the fork's
    /// name, as the platform has it.
    pub async fn fork_is_ready(&self, source: &str) -> String {
        self.page.find(Look::Begins("heading", "Put ".to_owned())).appears().await;
        self.platform.state().await.fork_of(source)
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

    /// The plans a fork can have, each by its name: `premium-0`.
    pub fn plan(&self, name: &str) -> Place {
        self.0.find(Look::Begins("radio", format!("{name},")))
    }

    /// Begins the upgrade by fork, agrees to what it costs, and lets the writers be paused.
    pub async fn forks(&self, app: &str) {
        self.0.button("Begin the upgrade by fork").click().await;
        self.agrees_and_pauses(app).await;
    }

    /// Agrees to what the fork costs, and lets the writers be paused.
    pub async fn agrees_and_pauses(&self, app: &str) {
        self.confirms_with(app, app, "Confirm").await;
        self.answers("Pause everything that writes?", "Pause writers").await;
    }

    /// Waits for the question about settings, and answers it with this button.
    pub async fn carries_over(&self, button: &str) {
        self.answers("Which settings should the new add-on have?", button).await;
    }

    /// Waits for the question what to promote, and answers it with this button.
    pub async fn promotes(&self, new: &str, old: &str, button: &str) {
        self.answers(&format!("Put {new} in the place of {old}?"), button).await;
    }

    /// Waits for the report of a fork.
    pub async fn has_forked(&self, old: &str) {
        self.0.find(Look::Begins("heading", format!("Done: the fork of {old} runs"))).appears().await;
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
