//! What the client shows of stores, add-ons and config vars.

use journeys::State;
use serde_json::Value;

use crate::session::Session;

/// One row of what is known about a store.
fn row<'a>(store: &'a Value, name: &str) -> &'a Value {
    let rows = store["info"].as_array().expect("a store has rows");
    rows.iter().find(|row| row["name"] == name).map_or(&Value::Null, |row| &row["values"][0])
}

/// Every store of this app as `redis:info` tells it is as it really is. Answers how many there are.
async fn stores_agree(session: &Session, state: &State, app: &str) -> usize {
    let told = session.runs(&format!("redis:info -a {app} --json")).await.succeeds().json();
    let told = told.as_array().expect("a list").clone();
    for store in &told {
        let name = store["name"].as_str().expect("a store has a name");
        let real = state.addon(name);
        assert_eq!(store["app"]["name"], *real.app, "{name}");
        assert_eq!(store["version"], *real.version, "{name}");
        assert_eq!(row(store, "Version"), &*real.version, "{name}");
        assert_eq!(row(store, "Timeout"), real.settings.timeout, "{name}");
        assert_eq!(row(store, "Maxmemory"), &*real.settings.maxmemory_policy, "{name}");
    }
    told.len()
}

async fn every_store_agrees(scenario: &str) {
    let session = Session::on(scenario).await;
    let state = session.state().await;
    let mut seen = 0;
    for app in state.apps() {
        seen += stores_agree(&session, &state, &app).await;
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
