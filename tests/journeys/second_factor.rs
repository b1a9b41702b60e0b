//! Apps that ask for a second factor before their add-ons are read.

use journeys::{Fault, Finds, Journey, Then, Visit};
use serde_json::json;

/// What the simulated platform takes for a right code.
const CODE: &str = "123456";
const FIELD: &str = "Code of your second factor";

/// The Data API wants a second factor before it tells anything of this add-on.
async fn locks(visit: &Visit, addon: &str, app: &str) {
    let id = visit.platform.state().await.id_of(addon);
    let refusal =
        json!({ "id": "two_factor", "message": "A second factor is needed.", "app": { "name": app } });
    visit.platform.breaks(Fault::at(&id, Then::Status(403, refusal)).method("GET")).await;
}

#[tokio::test]
async fn one_code_opens_an_app_and_its_add_on_is_read() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/", "two-factor").await;
            page.settles().await;
            locks(&visit, "redis-curved-41873", "storefront").await;
            page.link("redis-curved-41873").click().await;
            let lock = page.part("storefront asks for a second factor");
            lock.says("Nothing was changed so far").await;
            lock.field(FIELD).fill("000000").await;
            lock.button("Open the app").click().await;
            lock.says("Heroku did not take this code").await;

            visit.platform.heals().await;
            lock.field(FIELD).fill(CODE).await;
            lock.button("Open the app").click().await;
            page.no_longer_says("asks for a second factor").await;
            page.settles().await;
            page.part("Settings").says("noeviction").await;
            let asked = visit.platform.requests().await;
            assert_eq!(asked.taken("PUT", "/apps/storefront/pre-authorizations"), 1, "{asked:?}");
        })
        .await;
}

#[tokio::test]
async fn the_list_asks_for_one_app_after_the_other() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            locks(&visit, "redis-curved-41873", "storefront").await;
            locks(&visit, "redis-flat-20954", "storefront-staging").await;
            visit.sign_in_at("/", "two-factor").await;
            let first = page.part("storefront asks for a second factor");
            first.says("1 more app asks for one as well").await;

            visit.platform.heals().await;
            locks(&visit, "redis-flat-20954", "storefront-staging").await;
            first.field(FIELD).fill(CODE).await;
            first.button("Open the app").click().await;
            page.part("storefront-staging asks for a second factor").appears().await;
            page.row("redis-curved-41873").says("7.2.14").await;
        })
        .await;
}
