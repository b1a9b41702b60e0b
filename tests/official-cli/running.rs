//! Running a maintenance that is ready.

use crate::session::Session;

const ADDON: &str = "redis-tapered-60231";
const RUN: &str = "data:maintenances:run redis-tapered-60231 -a search";

async fn has_run(session: &Session) {
    session.passes(60).await;
    let state = session.state().await;
    assert_eq!(state.addon(ADDON).maintenance.as_deref(), Some("completed"));
    assert_eq!(state.addon(ADDON).version, "9.1.0");
}

/// The client's own rule; the platform takes the call either way.
#[tokio::test]
async fn an_app_that_is_not_in_maintenance_mode_must_be_confirmed() {
    let session = Session::standing_still("default").await;
    session.runs(RUN).await.fails_with(2).says("Application is not in maintenance mode");
    session.runs(&format!("{RUN} --confirm storefront")).await.fails_with(2);
    assert_eq!(session.platform.requests().await.taken("POST", "/run"), 0);
    session.runs(&format!("{RUN} --confirm search")).await.succeeds().says("maintenance triggered");
    has_run(&session).await;
}

#[tokio::test]
async fn it_can_be_forced() {
    let session = Session::standing_still("default").await;
    session.runs(&format!("{RUN} --force")).await.succeeds().says("maintenance triggered");
    has_run(&session).await;
}

#[tokio::test]
async fn it_runs_from_the_moment_it_is_triggered_and_is_waited_for() {
    let session = Session::standing_still("default").await;
    let run = format!("{RUN} --confirm search --wait");
    let waited = session.runs_while_time_passes(&run, "/data/maintenances/v1/", 60).await;
    waited.succeeds().says("maintenance completed");
    let reads = session.platform.requests().await.reads_of("/data/maintenances/v1/").len();
    assert!(reads >= 2, "the client read `completed` without having read `running`");
    has_run(&session).await;
}

#[tokio::test]
async fn what_is_not_ready_is_refused_in_the_platforms_words() {
    let session = Session::on("default").await;
    let run = |addon: &str, app: &str| format!("data:maintenances:run {addon} -a {app} --confirm {app}");
    let refused = session.runs(&run("redis-cubic-73305", "billing")).await;
    refused.fails_with(2).says("is pending and cannot be run now");
    let refused = session.runs(&run("redis-angular-55012", "billing")).await;
    refused.fails_with(2).says("has no maintenance to run");
    session.runs(&run("redis-tiny-29340", "hobby-blog")).await.fails_with(2);
}
