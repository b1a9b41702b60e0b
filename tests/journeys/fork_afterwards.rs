//! After a fork: back to the old store, or away with it.

use journeys::{Finds, Journey, Visit, pages::Upgrade};
use serde_json::json;

const OLD: &str = "redis-curved-10101";
const APP: &str = "bakery";

/// An upgrade by fork from beginning to end. Answers the wizard and the fork's name.
async fn forked(visit: &Visit) -> (Upgrade, String) {
    let wizard = visit.fork_of(OLD).await;
    wizard.forks(APP).await;
    wizard.carries_over("Apply all").await;
    let new = visit.fork_is_ready(OLD).await;
    wizard.promotes(&new, OLD, "Promote on bakery").await;
    wizard.has_forked(OLD).await;
    assert_eq!(visit.platform.state().await.addon(&new).attachments, ["bakery::REDIS"]);
    (wizard, new)
}

#[tokio::test]
async fn going_back_puts_the_old_store_in_its_place_again() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let (page, before) = (&visit.page, visit.platform.state().await);
            let (wizard, new) = forked(&visit).await;
            page.link("Go back…").click().await;
            page.button("Begin going back").click().await;
            page.heading(&format!("Confirm going back to {OLD}")).appears().await;
            page.says("lose those writes").await;
            wizard.confirms_with(APP, APP, "Confirm").await;
            wizard.answers("Pause everything that writes?", "Pause writers").await;
            wizard.answers(&format!("Put {OLD} back in the place of {new}?"), "Put it back on bakery").await;
            page.heading(&format!("Done: {OLD} is back in the place of {new}")).appears().await;

            let after = visit.platform.state().await;
            assert!(after.addon(OLD).attachments.contains(&"bakery::REDIS".to_owned()));
            assert!(!after.addon(&new).attachments.contains(&"bakery::REDIS".to_owned()));
            assert_eq!(after.addon(&new).life, "provisioned", "what was written to it is still there");
            assert_eq!(after.app(APP).formation, before.app(APP).formation);
            assert!(!after.app(APP).maintenance_mode);
            visit.are_secret(visit.platform.connection_secrets(&visit.owner().await.token).await);
            visit.official_client_agrees_on(&[APP]).await;
        })
        .await;
}

#[tokio::test]
async fn the_old_store_is_destroyed_with_its_own_name_and_only_when_nothing_uses_it() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let page = &visit.page;
            let (wizard, new) = forked(&visit).await;
            let token = visit.owner().await.token;
            let wanted = json!({ "addon": OLD, "app": "archive", "name": "LATE" });
            let late = visit.platform.post("/addon-attachments", &token, wanted).await;
            page.link("Destroy the old add-on…").click().await;
            page.heading("It cannot begin like this").appears().await;
            page.row("Nothing uses it any more").says("archive").await;
            assert_eq!(visit.platform.state().await.addon(OLD).life, "provisioned");

            let late = late["id"].as_str().expect("an attachment has an id");
            visit.platform.delete(&format!("/addon-attachments/{late}"), &token).await;
            page.button("Look again").click().await;
            page.button("Go on to destroy it").click().await;
            page.heading(&format!("Destroy {OLD}?")).appears().await;
            wizard.confirms_with(OLD, APP, &format!("Destroy {OLD}")).await;
            page.says(&format!("“{APP}” is not {OLD}, the add-on to destroy")).await;
            assert_eq!(visit.platform.state().await.addon(OLD).life, "provisioned");

            wizard.confirms_with(OLD, OLD, &format!("Destroy {OLD}")).await;
            page.heading(&format!("Done: {OLD} is destroyed")).appears().await;
            let after = visit.platform.state().await;
            assert!(!after.has_addon(OLD));
            assert_eq!(after.addon(&new).attachments, ["bakery::REDIS"]);
            assert_eq!(after.app(APP).config_vars, ["REDIS_URL"]);
            visit.official_client_agrees_on(&[APP]).await;
        })
        .await;
}
