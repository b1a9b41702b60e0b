//! Apps that ask for a second factor.

use journeys::{Finds, Journey};

/// What the simulated platform takes for a right code.
const CODE: &str = "123456";

#[tokio::test]
async fn one_code_opens_an_app_and_its_add_on_is_read() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/addons/redis-curved-41873", "two-factor").await;
            let lock = page.part("storefront asks for a second factor");
            lock.says("Nothing was changed so far").await;
            lock.field("Code of your second factor").fill("000000").await;
            lock.button("Open the app").click().await;
            lock.says("Heroku did not take this code").await;
            lock.field("Code of your second factor").fill(CODE).await;
            lock.button("Open the app").click().await;
            page.no_longer_says("asks for a second factor").await;
            page.settles().await;
            page.fact("Version").says("7.2.14").await;
        })
        .await;
}

#[tokio::test]
async fn the_list_asks_for_one_app_after_the_other() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/", "two-factor").await;
            page.settles().await;
            let first = page.script("return document.querySelector('.two-factor').closest('section').querySelector('h2').textContent", vec![]).await;
            let first = first.as_str().unwrap().to_owned();
            page.says("each by itself").await;
            let lock = page.part(&first);
            lock.field("Code of your second factor").fill(CODE).await;
            lock.button("Open the app").click().await;
            page.no_longer_says(&first).await;
            page.says("asks for a second factor").await;
        })
        .await;
}
