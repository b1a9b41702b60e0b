//! Maintenances: looked at, moved, run and waited for.

use serde_json::json;

use crate::session::Session;

#[tokio::test]
async fn maintenances_of_an_app_are_listed_with_their_windows() {
    let session = Session::on("default").await;
    let listed = session.runs("data:maintenances -a billing --json").await.succeeds().json();
    let listed = listed.as_array().expect("a list").clone();
    let of = |name: &str| listed.iter().find(|record| record["addon"]["name"] == name).expect("is listed");
    assert_eq!(of("redis-cubic-73305")["status"], "pending");
    assert_eq!(of("redis-angular-55012")["status"], "none");
    assert_eq!(of("postgresql-round-55310")["addon"]["kind"], "heroku-postgresql");
    let window = session.state().await.addon("redis-cubic-73305").window;
    assert_eq!(of("redis-cubic-73305")["addon"]["window"], json!(window));
    session.runs("data:maintenances -a billing").await.succeeds().says("redis-cubic-73305");
}

#[tokio::test]
async fn one_is_told_and_moved_and_its_window_changed() {
    let session = Session::on("default").await;
    let addon = "redis-cubic-73305 -a billing";
    session
        .runs(&format!("data:maintenances:info {addon}"))
        .await
        .succeeds()
        .says("status: pending")
        .says("reason: routine_maintenance");
    session
        .runs("data:maintenances:window:update redis-cubic-73305 friday 09:30 -a billing")
        .await
        .succeeds();
    assert_eq!(
        session.state().await.addon("redis-cubic-73305").window.as_deref(),
        Some("Fridays 09:30 to 13:30 UTC")
    );
    session.runs(&format!("data:maintenances:window {addon}")).await.succeeds().says("Fridays 09:30");

    let planned = "redis-elliptical-66058 -a report-cron";
    session.runs(&format!("data:maintenances:schedule {planned}")).await.succeeds();
    let moved = session.runs(&format!("data:maintenances:info {planned} --json")).await;
    assert!(moved.succeeds().json()["previously_scheduled_for"].is_string());
}

#[tokio::test]
async fn a_maintenance_that_runs_is_waited_for() {
    let session = Session::standing_still("default").await;
    let addon = "redis-tapered-60231";
    session.runs("maintenance:on -a search").await.succeeds();
    session.runs(&format!("data:maintenances:run {addon} -a search")).await.succeeds();
    assert_eq!(session.state().await.addon(addon).version, "7.0.15", "it is still running");
    let wait = format!("data:maintenances:wait {addon} -a search");
    let waited = session.runs_while_time_passes(&wait, "/data/maintenances/", 60).await;
    waited.succeeds();
    assert_eq!(session.state().await.addon(addon).version, "9.1.0");
    session.runs(&wait).await.fails_with(2).says("isn't any maintenance in progress");
}

#[tokio::test]
async fn a_mini_has_none() {
    let session = Session::on("default").await;
    session.runs("data:maintenances:info redis-tiny-29340 -a hobby-blog").await.fails_with(2);
    session.runs("data:maintenances:info no-such-store -a hobby-blog").await.fails_with(2);
}
