//! Upgrades on a platform that does not always answer.

use journeys::{Fault, Finds, Journey, Then};
use serde_json::json;

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";

/// The browser itself sends a POST again when the connection closes before a byte of the answer
/// came: the platform refuses the second as a conflict. Nothing may happen twice all the same.
#[tokio::test]
async fn what_the_browser_sends_twice_happens_once() {
    Journey::on("default")
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            visit.platform.breaks(Fault::at("/upgrade", Then::Lost).method("POST").times(1)).await;
            visit.platform.breaks(Fault::at("/run", Then::Lost).method("POST").times(1)).await;
            let before = visit.platform.state().await.app(APP);
            let wizard = visit.upgrade_of(ADDON).await;
            wizard.begins().await;
            wizard.confirms_with(APP, APP, "Request the upgrade").await;
            wizard.answers("Pause everything that writes?", "Pause writers").await;
            wizard.answers("Everything is paused. Run the maintenance?", "Run the maintenance").await;
            wizard.is_done(ADDON).await;
            let after = visit.platform.state().await;
            assert_eq!(after.addon(ADDON).version, "9.1.0");
            assert_eq!(
                (after.app(APP).formation, after.app(APP).maintenance_mode),
                (before.formation, false)
            );
            let asked = visit.platform.requests().await;
            assert_eq!((asked.taken("POST", "/upgrade"), asked.taken("POST", "/run")), (1, 1), "{asked:?}");
        })
        .await;
}

#[tokio::test]
async fn a_refused_request_is_shown_in_the_platforms_words_and_changes_nothing() {
    Journey::on("default")
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            let words =
                json!({ "id": "conflict", "message": "Another operation is in progress. Try later." });
            visit
                .platform
                .breaks(Fault::at("/upgrade", Then::Status(409, words)).method("POST").times(1))
                .await;
            let before = visit.platform.state().await.app(APP);
            let wizard = visit.upgrade_of(ADDON).await;
            wizard.begins().await;
            wizard.confirms_with(APP, APP, "Request the upgrade").await;
            visit.page.heading("The platform refused a change").appears().await;
            visit.page.says("Another operation is in progress. Try later.").await;
            visit.page.says("Nothing was changed by it").await;
            assert_eq!(visit.platform.state().await.app(APP), before);

            visit.page.button("Try again").click().await;
            wizard.answers("Pause everything that writes?", "Pause writers").await;
        })
        .await;
}

#[tokio::test]
async fn a_platform_that_stumbles_now_and_then_does_not_stop_an_upgrade() {
    Journey::on("default")
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            let wizard = visit.upgrade_of(ADDON).await;
            wizard.begins().await;
            wizard.confirms_with(APP, APP, "Request the upgrade").await;
            visit.page.heading("Pause everything that writes?").appears().await;
            let down = json!({ "id": "server_error", "message": "Something broke." });
            for path in ["/wait", "/formation", "/dynos"] {
                visit
                    .platform
                    .breaks(Fault::at(path, Then::Status(503, down.clone())).method("GET").times(1))
                    .await;
            }
            visit
                .platform
                .breaks(Fault::at("/data/maintenances", Then::Truncated).method("GET").times(1))
                .await;
            wizard.answers("Pause everything that writes?", "Pause writers").await;
            wizard.answers("Everything is paused. Run the maintenance?", "Run the maintenance").await;
            wizard.is_done(ADDON).await;
            assert_eq!(visit.platform.state().await.addon(ADDON).version, "9.1.0");
        })
        .await;
}
