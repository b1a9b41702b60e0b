//! What the client shows of stores, add-ons and config vars.

use journeys::stores_agree;

use crate::session::Session;

async fn every_store_agrees(scenario: &str) {
    let session = Session::on(scenario).await;
    let state = session.state().await;
    let mut seen = 0;
    for app in state.apps() {
        let told = session.runs(&format!("redis:info -a {app} --json")).await.succeeds().json();
        stores_agree(&told, &state);
        seen += told.as_array().map_or(0, Vec::len);
    }
    assert!(seen >= state.stores().len(), "{seen} of {} stores were shown", state.stores().len());
}

#[tokio::test]
async fn every_store_of_a_usual_account_is_shown_as_it_is() {
    every_store_agrees("default").await;
}

#[tokio::test]
async fn every_store_that_can_be_forked_is_shown_as_it_is() {
    every_store_agrees("forks").await;
}

#[tokio::test]
async fn add_ons_and_config_vars_are_those_of_the_app() {
    let session = Session::on("forks").await;
    for app in ["checkout", "diary", "strongroom"] {
        session.client.agrees_on(app, &session.platform).await;
    }
}

#[tokio::test]
async fn the_store_of_an_app_is_shown_without_being_named() {
    let session = Session::on("forks").await;
    let shown = session.runs("redis -a bakery").await;
    shown.succeeds().says("redis-curved-10101 (REDIS_URL)").says("Plan: Premium 0").says("Version: 7.2.14");
    let other = session.runs("redis:info -a lobby").await;
    assert!(other.succeeds().holds("Status: available") && !other.holds("redis-curved-10101"));
    let as_json = session.runs("redis --json -a bakery").await.succeeds().json();
    assert_eq!(as_json.as_array().map(Vec::len), Some(1));
}
