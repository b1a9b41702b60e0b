//! What the console reads before anything else.

use server::origins::Upstreams;

use crate::{
    browser::{get, header, json},
    fixture::{self, FILES, Way, serve_console},
};

#[tokio::test]
async fn a_console_that_goes_directly_is_told_the_origins() {
    let answer = get(&format!("{}/config.json", fixture::console().await)).await;
    assert_eq!(header(&answer, "cache-control"), "no-store");
    assert_eq!(header(&answer, "content-type"), "application/json");
    let config = json(answer).await;
    assert_eq!(config["platform"], serde_json::json!({ "name": "simulated", "speed": 60 }));
    assert_eq!(config["origins"]["platform"], "https://api.heroku.com");
    assert_eq!(config["origins"]["data"], "https://api.data.heroku.com");
    assert_eq!(config["inspect"], false);
    assert_eq!(config["read_only"], false);
    assert_eq!(config["build"]["version"], env!("CARGO_PKG_VERSION"));
}

#[tokio::test]
async fn a_console_that_is_relayed_is_told_the_places_on_this_server() {
    let console = serve_console(FILES, Upstreams::heroku(), Way::Relayed).await;
    let config = json(get(&format!("{console}/config.json")).await).await;
    let places = serde_json::json!({ "platform": "/relay/platform", "data": "/relay/data" });
    assert_eq!(config["origins"], places);
}
