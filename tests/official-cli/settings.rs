//! What a fork does not copy, set by hand.

use journeys::SettingsState;

use crate::session::Session;

#[tokio::test]
async fn each_setting_is_changed_and_read_back() {
    let session = Session::on("forks").await;
    let store = "redis-heavy-90909 -a archive";
    session
        .runs(&format!("redis:maxmemory {store} --policy allkeys-lru"))
        .await
        .succeeds()
        .says("allkeys-lru");
    session.runs(&format!("redis:timeout {store} --seconds 90")).await.succeeds().says("90 seconds");
    session.runs(&format!("redis:keyspace-notifications {store} --config AKE")).await.succeeds().says("AKE");
    let wanted = SettingsState {
        maxmemory_policy: "allkeys-lru".to_owned(),
        notify_keyspace_events: "AKE".to_owned(),
        timeout: 90,
    };
    assert_eq!(session.state().await.addon("redis-heavy-90909").settings, wanted);
    session
        .runs("redis:info -a archive")
        .await
        .succeeds()
        .says("Maxmemory: allkeys-lru")
        .says("Timeout: 90")
        .says("Keyspace Notifications: AKE");

    session.runs(&format!("redis:keyspace-notifications {store} --config disabled")).await.succeeds();
    session.runs(&format!("redis:timeout {store} --seconds 0")).await.succeeds();
    let off = session.state().await.addon("redis-heavy-90909").settings;
    assert_eq!((&*off.notify_keyspace_events, off.timeout), ("", 0));
}
