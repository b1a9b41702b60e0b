//! One store, three apps: all of them pause, and each comes back as it was.

use journeys::{Finds, Journey};
use serde_json::json;

const ADDON: &str = "redis-spherical-37410";
const APPS: [&str; 3] = ["catalog-api", "search", "storefront"];

#[tokio::test]
async fn every_app_that_shares_the_store_is_paused_and_comes_back_as_it_was() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            visit.platform.patch(json!({ "app": "search", "maintenance": true })).await;
            let before = visit.platform.state().await;
            assert_eq!(before.addon(ADDON).apps, APPS);

            let wizard = visit.upgrade_of(ADDON).await;
            wizard.begins().await;
            wizard.confirms_with("catalog-api", "catalog-api", "Request the upgrade").await;
            wizard.answers("Pause everything that writes?", "Pause writers").await;
            visit.page.heading("Everything is paused. Run the maintenance?").appears().await;
            let paused = visit.platform.state().await;
            for app in APPS {
                let app = paused.app(app);
                assert!(app.maintenance_mode);
                let writers =
                    app.formation.iter().filter(|(kind, quantity)| *kind != "web" && **quantity > 0);
                assert_eq!(writers.count(), 0, "{app:?}");
            }

            wizard.answers("Everything is paused. Run the maintenance?", "Run the maintenance").await;
            wizard.is_done(ADDON).await;
            let after = visit.platform.state().await;
            assert_eq!(after.addon(ADDON).version, "9.1.0");
            for app in APPS {
                assert_eq!(after.app(app).formation, before.app(app).formation, "{app}");
                assert_eq!(after.app(app).maintenance_mode, app == "search", "{app}");
            }
            let asked = visit.platform.requests().await;
            let turned = |app: &str| asked.places("PATCH", &format!("/apps/{}", after.id_of(app))).len();
            assert_eq!(turned("search"), 0, "its maintenance mode was on before");
            assert_eq!(turned("storefront"), 2, "on and off");
        })
        .await;
}
