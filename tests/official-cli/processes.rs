//! Pausing an app: dynos and maintenance mode.

use crate::session::Session;

const APP: &str = "storefront";

#[tokio::test]
async fn writers_are_paused_and_come_back() {
    let session = Session::on("default").await;
    let before = session.state().await.app(APP);
    assert_eq!((before.formation["worker"], before.maintenance_mode), (1, false));

    session.runs("maintenance:on -a storefront").await.succeeds();
    session.runs("ps:scale worker=0 clock=0 -a storefront").await.succeeds();
    let paused = session.state().await.app(APP);
    assert!(paused.maintenance_mode);
    assert_eq!((paused.formation["worker"], paused.formation["clock"]), (0, 0));
    assert_eq!(paused.formation["web"], before.formation["web"]);
    session.runs("ps:scale -a storefront").await.succeeds().says("worker=0:");
    session.runs("maintenance -a storefront").await.succeeds().says("on");

    session.runs("ps:scale worker+1 clock=1 -a storefront").await.succeeds();
    session.runs("maintenance:off -a storefront").await.succeeds();
    let after = session.state().await.app(APP);
    assert_eq!((after.formation, after.maintenance_mode), (before.formation, false));
}

#[tokio::test]
async fn dynos_are_listed_as_they_run() {
    let session = Session::on("default").await;
    let listed = session.runs("ps -a storefront --json").await.succeeds().json();
    let mut names: Vec<&str> =
        listed.as_array().expect("a list").iter().filter_map(|dyno| dyno["name"].as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, session.state().await.app(APP).dynos);
}

#[tokio::test]
async fn dynos_and_their_sizes_are_shown_by_process() {
    let session = Session::on("default").await;
    let shown = session.runs("ps -a storefront").await;
    shown.succeeds().says("=== web (Standard-1X): bundle exec puma (2)").says("worker.1: up");
    session.runs("ps -a storefront worker").await.succeeds().says("=== worker (Standard-1X)");
    session.runs("ps:type -a storefront").await.succeeds().says("Standard-1X 4");
    session.runs("ps:scale -a storefront").await.succeeds().says("web=2:Standard-1X");
    session.runs("ps:scale nothing=1 -a storefront").await.fails_with(2);
    session.runs("ps:restart -a storefront").await.succeeds().says("Restarting all dynos on storefront");
}

#[tokio::test]
async fn preboot_is_turned_off_for_the_time_of_an_upgrade() {
    let session = Session::on("default").await;
    session.runs("features -a billing").await.succeeds().says("[+] preboot");
    session.runs("features:disable preboot -a billing").await.succeeds();
    session.runs("features -a billing").await.succeeds().says("[ ] preboot");
    session.runs("features:enable preboot -a billing").await.succeeds();
    session.runs("features:info preboot -a billing").await.succeeds().says("Enabled: true");
}
