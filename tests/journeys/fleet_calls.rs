//! Which calls the list takes: one for the maintenances of an app with several add-ons, and more only where that one does
//! not tell all.

use journeys::{Fault, Finds, Journey, Look, Then, Visit, pages::Fleet};
use serde_json::json;

/// Two stores of one app, beside a database of another service.
const APP: &str = "billing";
const PLANNED: &str = "redis-cubic-73305";
const IDLE: &str = "redis-angular-55012";
/// The only store of its app.
const ALONE: &str = "redis-curved-41873";

/// How often the maintenances of this app, or of this add-on, were read.
async fn reads(visit: &Visit, name: &str) -> usize {
    let id = visit.platform.state().await.id_of(name);
    let place = if name == APP { format!("apps/{id}") } else { id };
    let path = format!("/data/maintenances/v1/{place}");
    visit.platform.requests().await.all().iter().filter(|asked| asked.path == path).count()
}

/// Signs in, and looks whether the list tells what is planned for both.
async fn is_listed(visit: &Visit) {
    visit.sign_in_at("/", "owner").await;
    let fleet = Fleet::on(&visit.page).await;
    fleet.addon(PLANNED).cell("Maintenance").says("Planned").await;
    fleet.addon(IDLE).cell("Maintenance").says("None planned").await;
    visit.page.settles().await;
}

#[tokio::test]
async fn maintenances_of_an_app_with_several_addons_are_read_in_one_call() {
    Journey::on("default")
        .run(|visit| async move {
            is_listed(&visit).await;
            assert_eq!(reads(&visit, APP).await, 1);
            for one in [PLANNED, IDLE] {
                assert_eq!(reads(&visit, one).await, 0, "{one} was told by its app");
            }
            assert_eq!((reads(&visit, "storefront").await, reads(&visit, ALONE).await), (0, 1));

            let page = &visit.page;
            let path = format!("/data/maintenances/v1/apps/{}", visit.platform.state().await.id_of(APP));
            page.link("Activity").click().await;
            page.field("Find").fill(&format!("get {path}")).await;
            page.row(&path).find(Look::Every("button")).click().await;
            page.row(&path).says(&format!("heroku data:maintenances -a {APP} --json")).await;
        })
        .await;
}

#[tokio::test]
async fn an_app_that_cannot_be_asked_hides_no_maintenance() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let refused = json!({ "id": "forbidden", "message": "You do not have access to this app." });
            let path = "/data/maintenances/v1/apps/";
            visit.platform.breaks(Fault::at(path, Then::Status(403, refused))).await;
            is_listed(&visit).await;
            for one in [APP, PLANNED, IDLE] {
                assert_eq!(reads(&visit, one).await, 1, "{one}");
            }
        })
        .await;
}

#[tokio::test]
async fn what_the_answer_for_an_app_leaves_out_is_asked_for_by_itself() {
    Journey::on("default")
        .run(|visit| async move {
            let state = visit.platform.state().await;
            let (idle, other) = (state.id_of(IDLE), state.id_of("postgresql-round-55310"));
            let odd = json!({ "maintenances": [
                null,
                { "status": "running" },
                { "addon": null, "status": "running" },
                { "addon": { "uuid": other, "kind": "heroku-postgresql" }, "status": "running" },
                { "addon": { "uuid": idle, "kind": "heroku-redis" }, "status": null, "method": null },
            ] });
            let path = "/data/maintenances/v1/apps/";
            visit.platform.breaks(Fault::at(path, Then::Status(200, odd))).await;
            is_listed(&visit).await;
            assert_eq!((reads(&visit, APP).await, reads(&visit, PLANNED).await), (1, 1));
            assert_eq!(reads(&visit, IDLE).await, 0, "an empty entry says that nothing is planned");
        })
        .await;
}
