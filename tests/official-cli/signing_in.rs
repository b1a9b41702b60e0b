//! Whose token it is, and what the client makes of one that is wrong, narrow or not enough.

use crate::session::Session;

#[tokio::test]
async fn the_client_knows_who_is_signed_in() {
    let session = Session::on("default").await;
    session.runs("auth:whoami").await.succeeds().says("owner@example.com");
    let support = session.client_of("support").await;
    support.runs("auth:whoami").await.succeeds().says("support@example.com");
}

#[tokio::test]
async fn a_token_nobody_gave_out_is_told_as_such_whatever_is_asked() {
    let session = Session::on("default").await;
    let stranger = session.client_with("HRKU-00000000-0000-0000-0000-000000000000");
    stranger.runs("auth:whoami").await.fails_with(2).says("Error ID: unauthorized");
    for command in [
        "apps",
        "addons -a storefront",
        "redis:info -a storefront",
        "data:maintenances -a storefront",
        "maintenance:on -a storefront",
    ] {
        stranger.runs(command).await.fails_with(1).says("The token provided to HEROKU_API_KEY is invalid");
    }
    assert!(!session.state().await.app("storefront").maintenance_mode);
}

#[tokio::test]
async fn a_token_that_may_only_read_is_refused_what_changes_something() {
    let session = Session::on("default").await;
    let reader = session.client_of("read-only").await;
    reader.runs("redis:info redis-curved-41873 -a storefront").await.succeeds().says("Version: 7.2.14");
    for command in [
        "maintenance:on -a storefront",
        "ps:scale worker=0 -a storefront",
        "redis:timeout redis-curved-41873 -a storefront --seconds 5",
        "redis:upgrade redis-curved-41873 --version 9.1 -a storefront --confirm storefront",
        "data:maintenances:window:update redis-curved-41873 friday 09:30 -a storefront",
    ] {
        reader.runs(command).await.fails_with(2).says("does not allow access").says("Error ID: forbidden");
    }
    let nameless = session.client_of("nameless").await;
    nameless.runs("auth:whoami").await.fails_with(2).says("Error ID: forbidden");
    assert_eq!(session.platform.requests().await.changes_taken(), 0);
}

/// The client wants a terminal to ask for the code at; what needs none goes on working.
#[tokio::test]
async fn a_second_factor_is_asked_for_before_anything_is_changed() {
    let session = Session::on("default").await;
    let careful = session.client_of("two-factor").await;
    careful.runs("redis:info redis-curved-41873 -a storefront").await.succeeds();
    for command in [
        "maintenance:on -a storefront",
        "config -a storefront",
        "redis:upgrade redis-curved-41873 --version 9.1 -a storefront --confirm storefront",
        "data:maintenances:run redis-tapered-60231 -a search --confirm search",
    ] {
        careful.runs(command).await.fails_with(1).says("Two-factor authentication requires");
    }
    assert_eq!(session.platform.requests().await.changes_taken(), 0);
}
