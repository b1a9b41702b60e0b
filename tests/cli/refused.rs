//! What the client makes of a platform that refuses or breaks, one store each.

use crate::session::Session;

#[tokio::test]
async fn a_store_the_platform_cannot_answer_for_ends_as_the_client_expects() {
    let session = Session::on("broken").await;
    let info = async |store: &str| session.runs(&format!("redis:info {store} -a shaky")).await;
    info("redis-missing-10003").await.fails_with(2).says("Resource not found");
    let silent = info("redis-silent-10004").await;
    assert_eq!(silent.succeeds().line(), "", "what is not there yet is passed over");
    info("redis-refused-10005").await.fails_with(1).says("token provided to HEROKU_API_KEY is invalid");
    info("redis-failing-10006").await.fails_with(2).says("Something went wrong on the platform's side");
    info("redis-future-10020").await.succeeds().says("Version: 10.0-beta");
}

#[tokio::test]
async fn names_and_tokens_the_platform_does_not_know_are_refused() {
    let session = Session::on("forks").await;
    session.runs("redis:info -a no-such-app").await.fails_with(2).says("Couldn't find that app");
    session.runs("redis:upgrade redis-9 --version 9.1 -a bakery --confirm bakery").await.fails_with(1);
    session.runs("addons:create heroku-redis:premium-77 -a bakery").await.fails_with(2);
    session.platform.patch(serde_json::json!({ "sign_in": "owner", "revoked": true })).await;
    let refused = session.runs("redis:info -a bakery").await;
    refused.fails_with(1).says("token provided to HEROKU_API_KEY is invalid");
}

#[tokio::test]
async fn somebody_without_a_card_cannot_fork() {
    let session = Session::on("forks").await;
    let before = session.state().await.stores();
    let cardless = session.client_of("cardless").await;
    cardless.runs("addons:create heroku-redis:premium-0 -a bakery").await.fails_with(2).says("verif");
    assert_eq!(session.state().await.stores(), before);
}
