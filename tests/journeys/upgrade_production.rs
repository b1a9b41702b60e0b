//! A production store, in place, from request to report.

use journeys::{AppState, Finds, Journey, Visit};

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";

async fn app(visit: &Visit, name: &str) -> AppState {
    visit.platform.state().await.app(name)
}

#[tokio::test]
async fn a_production_store_is_upgraded_and_everything_is_as_before() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let page = &visit.page;
            let before = app(&visit, APP).await;
            assert_eq!(before.formation["worker"], 1);
            let wizard = visit.upgrade_of(ADDON).await;
            assert!(wizard.version("9.1").is_chosen().await, "the newest is recommended");
            wizard.begins().await;

            // A wrong name is refused, and nothing is sent.
            wizard.confirms_with(APP, "shopfront", "Request the upgrade").await;
            page.says("“shopfront” is not storefront").await;
            assert_eq!(visit.platform.requests().await.changes(), []);
            assert_eq!(app(&visit, APP).await, before);

            wizard.confirms_with(APP, APP, "Request the upgrade").await;
            page.says(
                "Preparing the upgrade of redis-curved-41873 to version 9.1.0. Run it with \
                 `heroku data:maintenances:run` as soon as the maintenance is ready.",
            )
            .await;

            wizard.answers("Pause everything that writes?", "Pause writers").await;
            page.heading("Everything is paused. Run the maintenance?").appears().await;
            let paused = app(&visit, APP).await;
            assert!(paused.maintenance_mode);
            assert_eq!((paused.formation["worker"], paused.formation["clock"]), (0, 0));
            assert_eq!(paused.formation["web"], before.formation["web"]);
            assert_eq!(visit.platform.state().await.addon(ADDON).version, "7.2.14", "not switched yet");
            wizard.ledger().says("worker 1 → 0").await;

            wizard.answers("Everything is paused. Run the maintenance?", "Run the maintenance").await;
            wizard.is_done(ADDON).await;
            page.says("Every app is as it was before, and the store runs the new version.").await;
            page.address_becomes(|address| address.ends_with("step=report")).await;

            let after = visit.platform.state().await;
            assert_eq!(after.addon(ADDON).version, "9.1.0");
            assert_eq!(after.app(APP).formation, before.formation);
            assert!(!after.app(APP).maintenance_mode);
            in_this_order_and_no_more(&visit).await;
        })
        .await;
}

/// The platform's own log: each call once, writers down before the switch, and up after it.
async fn in_this_order_and_no_more(visit: &Visit) {
    let asked = visit.platform.requests().await;
    let request = asked.only("POST", "/upgrade");
    let run = asked.only("POST", "/run");
    let scaled = asked.places("PATCH", "/formation");
    let app = visit.platform.state().await.id_of(APP);
    let mode = asked.places("PATCH", &format!("/apps/{app}"));
    let (down, up) = (scaled[0], *scaled.last().unwrap());
    let (on, off) = (mode[0], *mode.last().unwrap());
    assert!(request < on && request < down, "the request comes first: {asked:?}");
    assert!(on < run && down < run, "writers pause before the switch: {asked:?}");
    assert!(run < up && run < off, "and are back after it: {asked:?}");
    assert_eq!((scaled.len(), mode.len()), (2, 2), "once down and once up: {asked:?}");
}

#[tokio::test]
async fn what_a_pause_does_not_stop_is_named_before_the_switch() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let wizard = visit.upgrade_of("redis-angular-55012").await;
            wizard.begins().await;
            wizard.confirms_with("billing", "billing", "Request the upgrade").await;
            visit.page.heading("These may still write").appears().await;
            visit.page.says("Heroku Scheduler runs on billing").await;
            visit.page.says("python manage.py shell").await;
            assert_eq!(
                visit.platform.requests().await.changes().len(),
                1,
                "the request, and nothing before the answer"
            );
            wizard.answers("These may still write", "They are off, or do not write").await;
            wizard.answers("Pause everything that writes?", "Pause writers").await;
            wizard.answers("Everything is paused. Run the maintenance?", "Run the maintenance").await;
            wizard.is_done("redis-angular-55012").await;
        })
        .await;
}
