//! The in-place upgrade, as the article tells it.

use serde_json::json;

use crate::session::Session;

#[tokio::test]
async fn a_mini_switches_when_asked() {
    let session = Session::on("default").await;
    let asked = "redis:upgrade redis-flat-20954 --version 9.1 --app storefront-staging";
    let unanswered = session.runs(asked).await;
    assert!(unanswered.holds("To proceed, type storefront-staging"), "the client asks first");
    session.runs(&format!("{asked} --confirm storefront")).await.fails_with(1).says("did not match");
    assert_eq!(session.state().await.addon("redis-flat-20954").version, "7.2.14", "nothing was sent");

    session.runs(&format!("{asked} --confirm storefront-staging")).await.succeeds().says("9.1.0");
    session.runs("redis:wait redis-flat-20954 -a storefront-staging --wait-interval 1").await.succeeds();
    assert_eq!(session.state().await.addon("redis-flat-20954").version, "9.1.0");
    session
        .runs("redis:info -a storefront-staging")
        .await
        .succeeds()
        .says("redis-flat-20954 (REDIS_URL, REDIS_TLS_URL)")
        .says("Version: 9.1.0")
        .says("Status: available");
}

#[tokio::test]
async fn a_production_store_is_prepared_and_switched_when_run() {
    let session = Session::standing_still("default").await;
    let (addon, app) = ("redis-curved-41873", "storefront");
    let asked = format!("redis:upgrade {addon} --version 9.1 --app {app} --confirm {app}");
    session.runs(&asked).await.succeeds().says(&format!("Preparing the upgrade of {addon}"));
    assert_eq!(session.state().await.addon(addon).maintenance.as_deref(), Some("preparing"));
    session.runs(&asked).await.fails_with(2).says("already has a maintenance under way");

    session.passes(20 * 60).await;
    let info =
        session.runs(&format!("data:maintenances:info {addon} -a {app} --json")).await.succeeds().json();
    assert_eq!((&info["status"], &info["reason"]), (&json!("ready"), &json!("customer_request")));
    let run = format!("data:maintenances:run {addon} --app {app}");
    session.runs(&run).await.fails_with(2).says("maintenance mode");
    assert_eq!(session.state().await.addon(addon).version, "7.2.14");

    session.runs(&format!("maintenance:on -a {app}")).await.succeeds();
    let run = format!("{run} --wait");
    session.runs_while_time_passes(&run, "/data/maintenances/v1/", 60).await.succeeds();
    session.runs(&format!("maintenance:off -a {app}")).await.succeeds();
    let state = session.state().await;
    assert_eq!((&*state.addon(addon).version, state.app(app).maintenance_mode), ("9.1.0", false));
    let done = session.runs(&format!("data:maintenances:history {addon} -a {app} --json --num 1")).await;
    assert_eq!(done.succeeds().json()[0]["status"], "completed");
}

#[tokio::test]
async fn the_same_and_older_versions_are_refused_in_the_platforms_words() {
    let session = Session::on("default").await;
    let asked = "redis:upgrade redis-shaped-90417 --app chat --confirm chat --version";
    session.runs(&format!("{asked} 8.1")).await.fails_with(2).says("already runs version");
    session.runs(&format!("{asked} 7.2")).await.fails_with(2).says("there is no way back");
    assert_eq!(session.state().await.addon("redis-shaped-90417").version, "8.1.4");
}
