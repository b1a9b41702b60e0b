//! Sessions that end by themselves, tokens that say little, and the way through the relay.

use journeys::{
    Finds, Journey,
    pages::{Fleet, SignIn},
};
use serde_json::json;

#[tokio::test]
async fn a_revoked_token_ends_the_session_and_the_next_one_comes_back_to_the_page() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/?sort=name", "owner").await;
            Fleet::on(page).await;
            visit.platform.patch(json!({ "sign_in": "owner", "revoked": true })).await;
            page.button("Refresh").click().await;
            let form = SignIn::on(page).await;
            page.says("Your session has ended").await;
            page.says("What was changed before stays as it is").await;
            assert!(!page.text().await.contains("redis-"), "what was read is gone");

            visit.platform.patch(json!({ "sign_in": "owner", "revoked": false })).await;
            form.with(&visit.owner().await.token).await;
            Fleet::on(page).await;
            assert_eq!(page.address().await, "/?sort=name");
        })
        .await;
}

#[tokio::test]
async fn a_token_that_may_not_say_whose_it_is_can_still_look() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            visit.sign_in_at("/", "nameless").await;
            Fleet::on(&visit.page).await.addon("redis-curved-41873").appears().await;
            visit.page.says("Look only: the token's scope is").await;
        })
        .await;
}

#[tokio::test]
async fn through_the_relay_the_page_speaks_to_its_own_server_only() {
    Journey::on("default")
        .relay()
        .run(|visit| async move {
            visit.sign_in_at("/", "owner").await;
            let fleet = Fleet::on(&visit.page).await;
            fleet.addon("redis-curved-41873").cell("Version").says("7.2.14").await;
            let elsewhere = "return performance.getEntriesByType('resource').map((entry) => entry.name)
                .filter((address) => !address.startsWith(location.origin))";
            assert_eq!(visit.page.script(elsewhere, vec![]).await, json!([]));
        })
        .await;
}
