//! Upgrades whose network goes, and whose window is put away.

use journeys::{Finds, Journey, Visit};
use serde_json::json;

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";
const OFFLINE: &str = "nothing is sent, and nothing can be changed";

async fn has_happened_once(visit: &Visit) {
    let after = visit.platform.state().await;
    assert_eq!(after.addon(ADDON).version, "9.1.0");
    assert!(!after.app(APP).maintenance_mode);
    assert_eq!((after.app(APP).formation["worker"], after.app(APP).formation["clock"]), (1, 1));
    let asked = visit.platform.requests().await;
    assert_eq!(
        (asked.places("POST", "/upgrade").len(), asked.places("POST", "/run").len()),
        (1, 1),
        "{asked:?}"
    );
    assert_eq!(asked.places("PATCH", "/formation").len(), 2, "down once, up once: {asked:?}");
}

#[tokio::test]
async fn without_a_network_an_upgrade_waits_and_goes_on_by_itself() {
    Journey::on("default")
        .speed(20)
        .with_refusals()
        .run(|visit| async move {
            let (page, person) = (&visit.page, visit.person(APP));
            visit.owner_opens(page, &format!("/addons/{ADDON}/upgrade")).await;

            // While the platform prepares.
            person.goes_on_to("The platform prepares the maintenance").await;
            page.is_offline(true).await;
            page.says(OFFLINE).await;
            visit.platform.advance(1800).await;
            page.is_offline(false).await;
            page.heading("Pause everything that writes?").appears().await;
            page.no_longer_says(OFFLINE).await;

            // While a change is about to be sent: it does not leave, and it is not lost.
            person.goes_on_to("Everything is paused. Run the maintenance?").await;
            page.is_offline(true).await;
            page.says(OFFLINE).await;
            page.button("Run the maintenance").click().await;
            page.heading("Everything is paused. Run the maintenance?").disappears().await;
            assert_eq!(visit.platform.requests().await.places("POST", "/run"), [0_usize; 0]);
            page.is_offline(false).await;
            visit.platform.advance(600).await;
            person.goes_on_to("Done: ").await;
            has_happened_once(&visit).await;
        })
        .await;
}

/// While nobody answers, a question's facts are read again once a minute, and not at all in a hidden tab: that it
/// notices this early is because it looks when it is taken up again.
#[tokio::test]
async fn a_window_that_is_taken_up_again_looks_at_once() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let (page, person) = (&visit.page, visit.person(APP));
            visit.owner_opens(page, &format!("/addons/{ADDON}/upgrade")).await;
            person.goes_on_to("Everything is paused. Run the maintenance?").await;
            page.is_hidden(true).await;
            visit.platform.patch(json!({ "app": APP, "formation": { "worker": 2 } })).await;
            page.is_hidden(false).await;
            page.heading("storefront is not paused any more").appears().await;
            page.says("worker runs 2").await;
            assert_eq!(visit.platform.requests().await.places("POST", "/run"), [0_usize; 0]);
            page.button("Pause again").click().await;
            person.goes_on_to("Done: ").await;
            has_happened_once_more_paused(&visit).await;
        })
        .await;
}

/// The worker was paused twice, because somebody had brought it back; it comes back once, as it was before everything.
async fn has_happened_once_more_paused(visit: &Visit) {
    let after = visit.platform.state().await.app(APP);
    assert_eq!((after.formation["worker"], after.maintenance_mode), (1, false));
    assert_eq!(visit.platform.requests().await.places("PATCH", "/formation").len(), 3);
}
