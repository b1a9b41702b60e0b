//! A mini store switches at once: writers pause before the request.

use journeys::{Finds, Journey};

#[tokio::test]
async fn a_mini_store_is_asked_to_upgrade_only_after_its_writers_are_paused() {
    Journey::on("default")
        .speed(600)
        // A mini store has no maintenances, and the platform says so with 404 when asked.
        .with_refusals()
        .run(|visit| async move {
            let (addon, app) = ("redis-flat-20954", "storefront-staging");
            let before = visit.platform.state().await.app(app);
            let wizard = visit.upgrade_of(addon).await;
            wizard.begins().await;
            wizard.confirms_with(app, app, "Confirm").await;
            wizard.answers("Pause everything that writes?", "Pause writers").await;
            visit.page.heading("Everything is paused. Request the upgrade?").appears().await;
            assert_eq!(visit.platform.state().await.addon(addon).version, "7.2.14");
            assert_eq!(visit.platform.requests().await.places("POST", "/upgrade"), [0_usize; 0]);

            wizard.answers("Everything is paused. Request the upgrade?", "Request the upgrade").await;
            wizard.is_done(addon).await;
            let after = visit.platform.state().await;
            assert_eq!(after.addon(addon).version, "9.1.0");
            assert_eq!(after.app(app).formation, before.formation);
            assert!(!after.app(app).maintenance_mode);

            let asked = visit.platform.requests().await;
            let request = asked.only("POST", "/upgrade");
            assert_eq!(asked.places("POST", "/run"), [0_usize; 0], "a mini store has no maintenance");
            let scaled = asked.places("PATCH", "/formation");
            assert!(scaled[0] < request && request < *scaled.last().unwrap(), "{asked:?}");
        })
        .await;
}
