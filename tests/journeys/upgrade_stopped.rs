//! Stopping in the middle.

use journeys::{Finds, Journey, pages::SignIn};

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";

#[tokio::test]
async fn stopping_puts_everything_back_that_the_upgrade_had_changed() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let page = &visit.page;
            let before = visit.platform.state().await.app(APP);
            let wizard = visit.upgrade_of(ADDON).await;
            wizard.begins().await;
            wizard.confirms_with(APP, APP, "Request the upgrade").await;
            wizard.answers("Pause everything that writes?", "Pause writers").await;
            page.heading("Everything is paused. Run the maintenance?").appears().await;
            assert!(visit.platform.state().await.app(APP).maintenance_mode);

            page.button("Stop here…").click().await;
            page.button("Put everything back").click().await;
            page.heading("Stopped by you").appears().await;
            page.says("Everything this upgrade had changed on your apps is back as it was.").await;
            page.says("runs by itself").await;
            let after = visit.platform.state().await;
            assert_eq!(
                (after.app(APP).formation, after.app(APP).maintenance_mode),
                (before.formation, false)
            );
            assert_eq!(after.addon(ADDON).version, "7.2.14");
            assert_eq!(visit.platform.requests().await.places("POST", "/run"), [0_usize; 0]);
        })
        .await;
}

#[tokio::test]
async fn a_reload_in_the_middle_goes_on_where_the_platform_is() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let page = &visit.page;
            let before = visit.platform.state().await.app(APP);
            let wizard = visit.upgrade_of(ADDON).await;
            wizard.begins().await;
            wizard.confirms_with(APP, APP, "Request the upgrade").await;
            wizard.answers("Pause everything that writes?", "Pause writers").await;
            page.heading("Everything is paused. Run the maintenance?").appears().await;

            page.reload().await;
            let token = visit.owner().await.token;
            SignIn::on(page).await.with(&token).await;
            page.heading("An upgrade was under way here").appears().await;
            wizard.ledger().says("worker 1 → 0").await;
            assert!(
                visit.platform.state().await.app(APP).maintenance_mode,
                "still paused, as its record says"
            );
            page.button("Go on").click().await;
            wizard.answers("Everything is paused. Run the maintenance?", "Run the maintenance").await;
            wizard.is_done(ADDON).await;
            visit.platform.has_upgraded_once(ADDON, "9.1.0", APP, &before).await;
        })
        .await;
}
