//! Upgrades that were begun elsewhere, with the platform's own client or by a colleague, and what somebody else changes
//! in the middle of one.

use journeys::{Finds, Journey, Look, Visit};
use serde_json::json;

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";

/// Asks for the upgrade as the official client does.
async fn requests_elsewhere(visit: &Visit) {
    let id = visit.platform.state().await.id_of(ADDON);
    let token = visit.owner().await.token;
    visit
        .platform
        .post(&format!("/redis/v0/databases/{id}/upgrade"), &token, json!({ "version": "9.1" }))
        .await;
}

#[tokio::test]
async fn an_upgrade_that_the_official_client_began_is_taken_over_and_requested_once() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let (page, before) = (&visit.page, visit.platform.state().await.app(APP));
            requests_elsewhere(&visit).await;
            let wizard = visit.upgrade_of(ADDON).await;
            page.heading("A maintenance is under way already").appears().await;
            page.button("Take it over").click().await;
            // Somebody else's word is not this person's.
            visit.person(APP).goes_on_to("Go on with the upgrade to 9.1").await;
            page.field(&format!("Type {APP} to confirm")).fill("shopfront").await;
            page.find(Look::Begins("button", "Go on".to_owned())).click().await;
            page.says("“shopfront” is not storefront").await;
            page.field(&format!("Type {APP} to confirm")).fill(APP).await;
            page.find(Look::Begins("button", "Go on".to_owned())).click().await;
            visit.person(APP).goes_on_to("Done: ").await;
            wizard.is_done(ADDON).await;
            visit.platform.has_upgraded_once(ADDON, "9.1.0", APP, &before).await;
        })
        .await;
}

#[tokio::test]
async fn a_maintenance_that_somebody_else_runs_meanwhile_is_not_run_again() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let (page, person) = (&visit.page, visit.person(APP));
            let before = visit.platform.state().await.app(APP);
            visit.owner_opens(page, &format!("/addons/{ADDON}/upgrade")).await;
            person.goes_on_to("Everything is paused. Run the maintenance?").await;
            let id = visit.platform.state().await.id_of(ADDON);
            let token = visit.owner().await.token;
            visit.platform.post(&format!("/data/maintenances/v1/{id}/run"), &token, json!({})).await;
            page.button("Run the maintenance").click().await;
            person.goes_on_to("Done: ").await;
            visit.platform.has_upgraded_once(ADDON, "9.1.0", APP, &before).await;
        })
        .await;
}

#[tokio::test]
async fn an_app_that_is_attached_meanwhile_is_asked_about_before_the_switch() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let (page, person) = (&visit.page, visit.person(APP));
            let before = visit.platform.state().await;
            visit.owner_opens(page, &format!("/addons/{ADDON}/upgrade")).await;
            person.goes_on_to("Everything is paused. Run the maintenance?").await;
            let attach = json!({ "addon": ADDON, "app": "search", "name": "SIDE_DOOR" });
            visit.platform.post("/addon-attachments", &visit.owner().await.token, attach).await;
            page.button("Run the maintenance").click().await;
            page.heading("search is attached since this upgrade began").appears().await;
            let asked = visit.platform.requests().await;
            assert_eq!(asked.places("POST", "/run"), [0_usize; 0], "not before the person says");
            page.button("Pause search as well").click().await;
            person.goes_on_to("Done: ").await;
            let after = visit.platform.state().await;
            for app in [APP, "search"] {
                assert_eq!(after.app(app).formation, before.app(app).formation, "{app}");
                assert!(!after.app(app).maintenance_mode, "{app}");
            }
        })
        .await;
}

#[tokio::test]
async fn a_store_that_somebody_upgraded_meanwhile_is_shown_and_decided_about() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let (page, person) = (&visit.page, visit.person(APP));
            visit.owner_opens(page, &format!("/addons/{ADDON}/upgrade")).await;
            person.goes_on_to("Confirm the upgrade to 9.1").await;
            visit.platform.patch(json!({ "addon": ADDON, "version": "8.1.4" })).await;
            person.goes_on_to("Somebody changed redis-curved-41873 meanwhile").await;
            page.says("premium-0 on 7.2.14").await;
            page.says("premium-0 on 8.1.4").await;
            assert_eq!(visit.platform.requests().await.changes(), []);
        })
        .await;
}
