//! The address of a store: shown, changed, and connected to.

use crate::session::Session;

#[tokio::test]
async fn the_address_that_is_shown_is_the_one_the_app_has() {
    let session = Session::on("forks").await;
    let shown = session.runs("redis:credentials redis-curved-10101 -a bakery").await;
    let config = session.runs("config -a bakery --json").await.succeeds().json();
    assert!(config["REDIS_URL"] == shown.succeeds().line(), "the address shown is another than the app's");
}

#[tokio::test]
async fn a_new_password_replaces_the_old_one_everywhere() {
    let session = Session::on("forks").await;
    let address = async || session.runs("config:get CACHE_REDIS_URL -a checkout").await.line().to_owned();
    let (before, release) = (address().await, session.state().await.app("checkout").release);
    session
        .runs("redis:credentials redis-spherical-20202 -a catalog --reset")
        .await
        .succeeds()
        .says("Resetting credentials for redis-spherical-20202");
    let after = address().await;
    assert!(before != after && after.starts_with("rediss://"), "the app still has the old address");
    assert!(before.split('@').next_back() == after.split('@').next_back(), "only the password is new");
    assert!(session.state().await.app("checkout").release > release, "the app has not been told");
}

#[tokio::test]
async fn statistics_are_reset_with_the_apps_name_only() {
    let session = Session::on("forks").await;
    let asked = "redis:stats-reset redis-curved-10101 -a bakery";
    let unanswered = session.runs(asked).await;
    assert!(unanswered.holds("To proceed, type bakery"), "the client asks first");
    session.runs(&format!("{asked} --confirm lobby")).await.fails_with(1).says("did not match");
    assert_eq!(session.platform.requests().await.taken("POST", "/stats/reset"), 0);
    session.runs(&format!("{asked} --confirm bakery")).await.succeeds().says("Reset successful");
    assert_eq!(session.platform.requests().await.taken("POST", "/stats/reset"), 1);
}

/// No data is simulated, so there is nothing to connect to; where the client tries to is right.
#[tokio::test]
async fn a_prompt_is_opened_where_the_store_is() {
    let session = Session::on("default").await;
    let address = session.runs("redis:credentials redis-curved-41873 -a storefront").await.line().to_owned();
    let place = address.split('@').next_back().expect("an address");
    let reached = session.client.reaches_out_by("redis:cli redis-curved-41873 -a storefront").await;
    assert_eq!(reached.first().map(String::as_str), Some(place));

    let shield = session.runs("redis:cli -a health-records --confirm health-records").await;
    shield.fails_with(1).says("shield plans is not supported");
}

/// A plan in a private space is reached through its bastion. The simulated platform gives out no key
/// that opens one, so that is as far as the client comes.
#[tokio::test]
async fn a_prompt_in_a_private_space_goes_by_the_bastion() {
    let session = Session::on("default").await;
    let told = session.runs("redis:cli -a vault").await;
    told.fails_with(1).says("Connecting to redis-clean-11609 (REDIS_URL)").says("Cannot parse privateKey");
}
