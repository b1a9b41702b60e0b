//! Attachments, and the config vars they give an app.

use serde_json::json;

use crate::session::Session;

#[tokio::test]
async fn an_attachment_gives_its_app_a_config_var_and_takes_it_along() {
    let session = Session::on("forks").await;
    session
        .runs("addons:attach redis-curved-10101 -a checkout --as SESSIONS")
        .await
        .succeeds()
        .says("SESSIONS");
    let config = session.runs("config -a checkout --json").await.succeeds().json();
    let bakery = session.runs("config -a bakery --json").await.succeeds().json();
    assert!(config["SESSIONS_URL"] == bakery["REDIS_URL"], "both apps have the one address");
    assert!(config["SESSIONS_URL"].as_str().is_some_and(|url| url.starts_with("rediss://")));
    let names: Vec<&String> = config.as_object().expect("an object").keys().collect();
    assert_eq!(json!(names), json!(session.state().await.app("checkout").config_vars));

    session.runs("addons:detach SESSIONS -a checkout").await.succeeds().says("Detaching SESSIONS");
    let state = session.state().await;
    assert_eq!(state.addon("redis-curved-10101").attachments, ["bakery::REDIS"]);
    assert!(!state.app("checkout").config_vars.contains(&"SESSIONS_URL".to_owned()));
    session.runs("addons:detach REDIS -a bakery").await.fails_with(2).says("last attachment");
    assert_eq!(session.state().await.addon("redis-curved-10101").attachments, ["bakery::REDIS"]);
}

#[tokio::test]
async fn a_name_in_use_is_taken_over_with_a_confirmation_only() {
    let session = Session::on("forks").await;
    let asked = "addons:attach redis-curved-10101 -a checkout --as CACHE_REDIS";
    let unanswered = session.runs(asked).await;
    assert!(unanswered.holds("To proceed, type checkout"), "the platform wants a confirmation");
    let shared = "redis-spherical-20202";
    assert_eq!(session.state().await.addon(shared).apps, ["catalog", "checkout", "dispatch"]);
    session.runs(&format!("{asked} --confirm checkout")).await.succeeds();
    let state = session.state().await;
    assert_eq!(state.addon(shared).apps, ["catalog", "dispatch"]);
    assert_eq!(state.addon("redis-curved-10101").attachments, ["bakery::REDIS", "checkout::CACHE_REDIS"]);
}
