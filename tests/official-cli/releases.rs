//! Releases, and the config vars that make them.

use crate::session::Session;

#[tokio::test]
async fn releases_are_told_newest_first_with_who_made_them() {
    let session = Session::on("forks").await;
    let before = session.state().await.app("bakery").release;
    session.runs("addons:attach redis-curved-10101 -a bakery --as SESSIONS").await.succeeds();
    session
        .runs("releases -a bakery")
        .await
        .succeeds()
        .says(&format!("Current: v{}", before + 1))
        .says("Attach SESSIONS (@ref:redis-curved-10101)")
        .says("owner@example.com");
    let newest = session.runs("releases -a bakery --num 1 --json").await.succeeds().json();
    assert_eq!(newest.as_array().map(Vec::len), Some(1));
    assert_eq!((&newest[0]["version"], &newest[0]["current"]), (&(before + 1).into(), &true.into()));
}

#[tokio::test]
async fn config_vars_are_told_as_they_are() {
    let session = Session::on("default").await;
    let told = session.runs("config -a storefront").await;
    for name in session.state().await.app("storefront").config_vars {
        told.succeeds().says(&format!("{name}:"));
    }
    session.runs("config:get RAILS_ENV -a storefront").await.succeeds().says("production");
    assert_eq!(session.runs("config:get NOTHING -a storefront").await.succeeds().line(), "");
    let shell = session.runs("config -a storefront --shell").await;
    assert!(shell.succeeds().holds("RAILS_ENV=production"));
}
