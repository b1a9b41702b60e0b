//! Leaving an upgrade in the middle: what stays as it is must be said, and found again.

use journeys::{Finds, Journey, Visit, pages::SignIn};

const ADDON: &str = "redis-flat-20954";
const APP: &str = "storefront-staging";
const LEFT: &str = "The upgrade of redis-flat-20954 to 9.1 was begun in this browser and is not over. \
    storefront-staging is still paused: ";

/// Up to where everything is paused and nothing is requested.
async fn pauses(visit: &Visit) {
    let wizard = visit.upgrade_of(ADDON).await;
    wizard.begins().await;
    wizard.confirms_with(APP, APP, "Confirm").await;
    wizard.answers("Pause everything that writes?", "Pause writers").await;
    visit.page.heading("Everything is paused. Request the upgrade?").appears().await;
}

#[tokio::test]
async fn signing_out_while_apps_are_paused_says_what_stays_and_stays_by_default() {
    Journey::on("default")
        .speed(600)
        // A mini store has no maintenances, and the platform says so with 404 when asked.
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            pauses(&visit).await;
            page.button("Sign out").click().await;
            let question = page.part("Sign out in the middle of an upgrade?");
            question.says("storefront-staging: maintenance mode on").await;
            question.says("heroku maintenance:off -a storefront-staging").await;
            let focused = page.script("return document.activeElement.textContent", vec![]).await;
            assert_eq!(focused, "Stay signed in", "what Enter does");
            question.button("Stay signed in").click().await;
            page.heading("Everything is paused. Request the upgrade?").appears().await;

            page.button("Sign out").click().await;
            question.button("Sign out and leave it so").click().await;
            SignIn::on(page).await;
            assert!(visit.platform.state().await.app(APP).maintenance_mode, "as it was said");
        })
        .await;
}

#[tokio::test]
async fn an_upgrade_whose_tab_was_left_is_pointed_out_and_gone_on_with() {
    Journey::on("default")
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            pauses(&visit).await;
            visit.sign_in_at(&format!("/addons/{ADDON}"), "owner").await;
            page.says(LEFT).await;
            page.button("Continue the upgrade…").appears().await;
            visit.sign_in_at("/", "owner").await;
            page.says(LEFT).await;
            page.row(ADDON).link(&format!("Continue… {ADDON}")).click().await;

            page.heading("An upgrade was under way here").appears().await;
            page.no_longer_says(LEFT).await;
            page.button("Put everything back").click().await;
            page.heading("Stopped by you").appears().await;
            assert!(!visit.platform.state().await.app(APP).maintenance_mode);
            visit.sign_in_at("/", "owner").await;
            page.settles().await;
            page.no_longer_says(LEFT).await;
            page.link(&format!("Upgrade… {ADDON}")).appears().await;
        })
        .await;
}
