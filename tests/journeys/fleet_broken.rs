//! Rows whose answers fail: each says so, can be tried again alone, and harms no other.

use journeys::{Fault, Finds, Journey, Look, Then, pages::Fleet};
use serde_json::json;

#[tokio::test]
async fn a_row_that_cannot_be_read_says_so_and_the_others_are_as_ever() {
    Journey::on("broken")
        .with_refusals()
        .run(|visit| async move {
            visit.sign_in_at("/", "owner").await;
            let fleet = Fleet::on(&visit.page).await;
            for (addon, failure) in [
                ("redis-missing-10003", "Data API answered 404"),
                ("redis-silent-10004", "Data API answered 404"),
                ("redis-refused-10005", "Data API answered 401"),
                ("redis-failing-10006", "Data API answered 500"),
                ("redis-html-10007", "Data API answered 502"),
                ("redis-truncated-10008", "Data API's answer was not readable"),
            ] {
                fleet.addon(addon).cell("Version").says(failure).await;
                fleet.addon(addon).cell("Plan").says("premium-0").await;
            }
            for healthy in ["redis-healthy-10001", "redis-sound-10002", "redis-olddates-10011"] {
                fleet.addon(healthy).cell("Version").says("7.").await;
            }
            fleet.addon("redis-future-10020").cell("Version").says("10.0").await;
            visit.page.button("Sign out").appears().await;
        })
        .await;
}

#[tokio::test]
async fn one_row_is_tried_again_alone() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let (sick, well) = ("redis-curved-41873", "redis-angular-55012");
            let id = visit.platform.state().await.id_of(sick);
            let down = json!({ "id": "server_error", "message": "Something broke." });
            for name in [sick, id.as_str()] {
                let path = format!("/redis/v0/databases/{name}");
                visit.platform.breaks(Fault::at(&path, Then::Status(503, down.clone()))).await;
            }
            visit.sign_in_at("/", "owner").await;
            let fleet = Fleet::on(&visit.page).await;
            fleet.addon(sick).cell("Version").says("Data API answered 503").await;
            fleet.addon(well).cell("Version").says("7.2.14").await;
            let of_well = |asked: journeys::Requests| asked.reads_of(&format!("/databases/{well}")).len();
            let well_id = visit.platform.state().await.id_of(well);
            let of_well_by_id =
                |asked: journeys::Requests| asked.reads_of(&format!("/databases/{well_id}")).len();
            let before = visit.platform.requests().await;
            let before = of_well(before.clone()) + of_well_by_id(before);

            visit.platform.heals().await;
            let again = Look::Begins("button", "try again".to_owned());
            fleet.addon(sick).cell("Version").find(again).click().await;
            fleet.addon(sick).cell("Version").says("7.2.14").await;
            let after = visit.platform.requests().await;
            assert_eq!(
                of_well(after.clone()) + of_well_by_id(after),
                before,
                "the other row was not read again"
            );
        })
        .await;
}

#[tokio::test]
async fn a_list_that_cannot_be_read_says_so_and_can_be_tried_again() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let down = json!({ "id": "server_error", "message": "Something broke." });
            visit.platform.breaks(Fault::at("/addons", Then::Status(503, down))).await;
            visit.sign_in_at("/", "owner").await;
            visit.page.says("Your add-ons could not be read").await;
            visit.page.says("your data and apps are as they were").await;
            visit.platform.heals().await;
            visit.page.button("Try again").click().await;
            Fleet::on(&visit.page).await.addon("redis-curved-41873").appears().await;
        })
        .await;
}
