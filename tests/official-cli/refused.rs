//! What the client makes of a platform that refuses or breaks, one store each.

use journeys::{Fault, Then};
use serde_json::json;

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
    session.platform.patch(json!({ "sign_in": "owner", "revoked": true })).await;
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

/// It tells the platform's words and asks no second time.
#[tokio::test]
async fn too_many_calls_are_told_and_not_repeated() {
    let session = Session::on("default").await;
    let upgrade = "redis:upgrade redis-curved-41873 --version 9.1 -a storefront --confirm storefront";
    let before = session.state().await;
    for (command, path) in [
        ("addons -a storefront", "/apps/storefront/addons"),
        ("maintenance:on -a storefront", "/apps/storefront"),
        ("data:maintenances -a storefront", "/data/maintenances/v1/apps/"),
        (upgrade, "/upgrade"),
    ] {
        let body = json!({ "id": "rate_limit", "message": "Your account reached the API rate limit." });
        session.platform.breaks(Fault::at(path, Then::Status(429, body)).times(1)).await;
        session.runs(command).await.fails_with(2).says("reached the API rate limit").says("rate_limit");
    }
    let after = session.state().await;
    assert_eq!(after.app("storefront"), before.app("storefront"));
    assert_eq!(after.addon("redis-curved-41873"), before.addon("redis-curved-41873"));
    assert_eq!(session.platform.requests().await.changes_taken(), 0);
    session.runs(upgrade).await.succeeds();
}

/// A POST is sent again when its answer is lost. It must not be carried out twice.
#[tokio::test]
async fn what_the_client_repeats_is_carried_out_once() {
    let session = Session::standing_still("default").await;
    session.platform.breaks(Fault::at("/upgrade", Then::Lost).times(1)).await;
    let upgrade = "redis:upgrade redis-curved-41873 --version 9.1 -a storefront --confirm storefront";
    session.runs(upgrade).await.fails_with(2).says("already has a maintenance under way");
    assert_eq!(session.platform.requests().await.places("POST", "/upgrade").len(), 2);
    let maintenance = session.state().await.addon("redis-curved-41873").maintenance;
    assert_eq!(maintenance.as_deref(), Some("preparing"));
}

#[tokio::test]
async fn an_answer_that_is_no_json_ends_the_command() {
    let session = Session::on("default").await;
    let info = "redis:info redis-curved-41873 -a storefront";
    session.platform.breaks(Fault::at("/redis/v0/", Then::Html).times(1)).await;
    session.runs(info).await.fails_with(1).says("502 Bad Gateway");
    session.platform.breaks(Fault::at("/redis/v0/", Then::Truncated).times(1)).await;
    session.runs(info).await.fails_with(1).says("SyntaxError");
    session.runs(info).await.succeeds();
}

#[tokio::test]
async fn apps_and_add_ons_nobody_knows_are_refused_by_every_command() {
    let session = Session::on("default").await;
    for command in [
        "addons -a no-such-app",
        "releases -a no-such-app",
        "config -a no-such-app",
        "ps -a no-such-app",
        "ps:scale web=1 -a no-such-app",
        "maintenance:on -a no-such-app",
        "data:maintenances -a no-such-app",
        "addons:attach redis-curved-41873 -a no-such-app",
        "addons:attach no-such-store -a storefront",
        "addons:detach NOTHING -a storefront",
        "addons:destroy no-such-store --confirm storefront",
        "data:maintenances:run no-such-store -a storefront",
        "data:maintenances:window no-such-store -a storefront",
    ] {
        session.runs(command).await.fails_with(2).says("Couldn't find that");
    }
    for command in ["redis:timeout nothing -a storefront -s 5", "redis:promote nothing -a storefront"] {
        session.runs(command).await.fails_with(1).says("No Redis instances found");
    }
    let two = session.runs("redis:credentials -a storefront").await;
    two.fails_with(1).says("Please specify a single instance");
    assert_eq!(session.platform.requests().await.changes_taken(), 0);
}
