//! The old store goes.

use crate::session::Session;

#[tokio::test]
async fn a_store_that_other_apps_use_is_not_destroyed() {
    let session = Session::on("forks").await;
    let before = session.state().await;
    let destroy = "addons:destroy redis-spherical-20202 -a catalog --confirm catalog";
    session.runs(destroy).await.fails_with(1).says("attached to other apps");
    let after = session.state().await;
    assert_eq!(after.addon("redis-spherical-20202"), before.addon("redis-spherical-20202"));
}

#[tokio::test]
async fn a_store_is_destroyed_with_the_apps_name_only_and_is_then_gone() {
    let session = Session::on("forks").await;
    let (addon, destroy) = ("redis-curved-10101", "addons:destroy redis-curved-10101 -a bakery");
    let unanswered = session.runs(destroy).await;
    assert!(unanswered.holds("To proceed, type bakery"), "the client asks first");
    session.runs(&format!("{destroy} --confirm lobby")).await.fails_with(1).says("did not match");
    assert_eq!(session.state().await.addon(addon).life, "provisioned");

    session.runs(&format!("{destroy} --confirm bakery --wait")).await.succeeds();
    let state = session.state().await;
    assert!(!state.has_addon(addon));
    assert!(!state.app("bakery").config_vars.contains(&"REDIS_URL".to_owned()));
    session.runs(&format!("addons:info {addon} -a bakery")).await.fails_with(2);
}

#[tokio::test]
async fn a_store_is_found_without_its_app_and_can_be_forced_away_from_other_apps() {
    let session = Session::on("forks").await;
    let destroy = "addons:destroy redis-spherical-20202 --confirm catalog";
    session.runs(destroy).await.fails_with(1).says("attached to other apps");
    session.runs(&format!("{destroy} --force --wait")).await.succeeds();
    let state = session.state().await;
    assert!(!state.has_addon("redis-spherical-20202"));
    assert!(!state.app("checkout").config_vars.contains(&"CACHE_REDIS_URL".to_owned()));
}
