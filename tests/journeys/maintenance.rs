//! When a maintenance happens: moved by whole weeks, and its window.

use journeys::{Fault, Finds, Journey, Look, Then};
use serde_json::json;

const ADDON: &str = "redis-cubic-73305";
const ADDRESS: &str = "/addons/redis-cubic-73305";

#[tokio::test]
async fn a_maintenance_is_moved_by_whole_weeks() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at(ADDRESS, "owner").await;
            page.settles().await;
            let before = visit.platform.state().await.addon(ADDON).scheduled_for;
            page.button("Move by whole weeks…").click().await;
            let form = page.part("Move the maintenance");
            form.says("heroku data:maintenances:schedule redis-cubic-73305 --weeks 2 -a billing").await;
            form.find(Look::Begins("radio", "1 week later".to_owned())).click().await;
            form.says("heroku data:maintenances:schedule redis-cubic-73305 --weeks 1 -a billing").await;
            form.button("Move the maintenance").click().await;
            form.says("Read back: the maintenance now starts by itself on").await;
            let after = visit.platform.state().await.addon(ADDON).scheduled_for;
            assert!(after > before, "{before:?} {after:?}");
            let requests = visit.platform.requests().await;
            let moved = requests.only("POST", "/schedule");
            let id = visit.platform.state().await.id_of(ADDON);
            let reads = requests.reads_of(&format!("/data/maintenances/v1/{id}"));
            assert!(reads.iter().any(|read| *read < moved) && reads.iter().any(|read| *read > moved));
        })
        .await;
}

#[tokio::test]
async fn what_the_platform_will_not_move_stays_where_it_is() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at(ADDRESS, "owner").await;
            page.settles().await;
            let before = visit.platform.state().await.addon(ADDON).scheduled_for;
            let no = json!({ "id": "invalid_params", "message": "It must lie before required_by." });
            visit.platform.breaks(Fault::at("/schedule", Then::Status(422, no))).await;
            page.button("Move by whole weeks…").click().await;
            let form = page.part("Move the maintenance");
            form.button("Move the maintenance").click().await;
            form.says("Could not change the time of the maintenance: the request was refused").await;
            assert_eq!(visit.platform.state().await.addon(ADDON).scheduled_for, before);
            assert_eq!(visit.platform.requests().await.places("POST", "/schedule").len(), 1);
        })
        .await;
}

#[tokio::test]
async fn where_nothing_is_planned_there_is_nothing_to_move() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/addons/redis-curved-41873", "owner").await;
            page.settles().await;
            page.button("Change the window…").appears().await;
            assert!(!page.button("Move by whole weeks…").is_there().await);
            page.part("Maintenance").says("took 3 min 06 s").await;
            page.says(
                "The one earlier maintenance of this store took 3 min 06 s. One says little about the next.",
            )
            .await;
        })
        .await;
}

#[tokio::test]
async fn a_window_is_chosen_by_day_and_time() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at(ADDRESS, "owner").await;
            page.settles().await;
            page.button("Change the window…").click().await;
            let form = page.part("Change the weekly window");
            form.says("Sundays 02:00 to 06:00 UTC").await;
            form.says("The maintenance that is planned may move with the window.").await;
            form.choice("Day it begins").choose("Thursday").await;
            form.choice("Time it begins").choose("22:30").await;
            form.says("heroku data:maintenances:window:update redis-cubic-73305").await;
            form.button("Change the weekly window").click().await;
            form.says("Read back: the weekly window is").await;
            let window = visit.platform.state().await.addon(ADDON).window.expect("it has one");
            page.part("Maintenance").says(&window).await;
            assert_ne!(window, "Sundays 02:00 to 06:00 UTC");
        })
        .await;
}

/// Where a person waits for the switch, what earlier maintenances took stands beside the clock.
#[tokio::test]
async fn a_wait_tells_what_earlier_ones_took_and_how_few_they_are() {
    Journey::on("default")
        .run(|visit| async move {
            let (page, person) = (&visit.page, visit.person("storefront"));
            let wizard = visit.upgrade_of("redis-curved-41873").await;
            wizard.begins().await;
            wizard.confirms_with("storefront", "storefront", "Request the upgrade").await;
            // What takes minutes on the platform passes at once, whenever the wizard waits for it.
            person
                .goes_on_until("everything to be paused", async |seen| {
                    visit.platform.advance(60).await;
                    page.button("Look now").is_clicked().await;
                    seen.starts_with("Everything is paused. Run the maintenance?")
                })
                .await;
            page.button("Run the maintenance").click().await;
            page.says("The one earlier maintenance of this store took 3 min 06 s.").await;
            page.says("One says little about the next.").await;
        })
        .await;
}
