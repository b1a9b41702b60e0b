//! What support staff take along: reports, the look-up, and what was pasted.

use journeys::{Finds, Visit};
use serde_json::json;

use super::{ADDON, Album};

/// Made up, password and all: what `heroku redis:info --json` prints.
fn info() -> serde_json::Value {
    json!([{
        "addon_id": "0fc1d2e3-5a6b-4c7d-8e9f-a0b1c2d3e4f5", "name": "redis-round-10001", "plan": "premium-0",
        "version": "7.2.14", "prefer_native_tls": true, "resource_url": "rediss://:made-up-1@host.example:6380",
        "info": [{ "name": "Connections", "values": ["3/40"] }], "app": { "name": "storefront" },
        "config_vars": ["REDIS_URL"],
    }])
}

pub async fn take(visit: &Visit, album: &Album) {
    let page = &visit.page;
    visit.owner_opens(page, &format!("/addons/{ADDON}/report")).await;
    album.picture(page, "report-addon").await;
    visit.owner_opens(page, "/report?sort=name").await;
    page.settles().await;
    album.picture(page, "report-account").await;
    visit.owner_opens(page, "/look-up?q=storefront").await;
    page.says("storefront uses it").await;
    album.picture(page, "look-up").await;
    page.open("/paste").await;
    page.heading("Paste what the Heroku CLI prints").appears().await;
    album.picture(page, "paste-empty").await;
    let paste = async |language: &str| {
        let field = if language == "ja" {
            "Heroku CLI の出力 (JSON)"
        } else {
            "Output of the Heroku CLI, as JSON"
        };
        page.field(field).fill(&info().to_string()).await;
        page.heading("redis-round-10001").appears().await;
    };
    album.picture_once(page, "paste", paste).await;
}
