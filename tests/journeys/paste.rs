//! What a person pastes from the official client: shown, and nothing secret of it anywhere.

use journeys::{Finds, Journey, Page};
use serde_json::{Value, json};

const FIELD: &str = "Output of the Heroku CLI, as JSON";
const PASSWORD: &str = "p1f0e2d3c4b5a697887a6b5c4d3e2f10123456789abcdef0123456789abcdef01";
const ID: &str = "0fc1d2e3-5a6b-4c7d-8e9f-a0b1c2d3e4f5";

/// As the browser does it, with a clipboard that holds this.
async fn pastes(page: &Page, text: &str) {
    page.field(FIELD).appears().await;
    let paste = "
        const data = new DataTransfer();
        data.setData('text/plain', arguments[0]);
        const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        const area = document.querySelector('textarea');
        if (area.dispatchEvent(paste)) area.value += arguments[0];";
    page.script(paste, vec![json!(text)]).await;
}

fn info() -> Value {
    json!([{
        "addon_id": ID, "name": "redis-pasted-10001", "plan": "premium-0", "version": "7.2.14",
        "created_at": "2024-05-01T10:00:00Z", "prefer_native_tls": true,
        "resource_url": format!("rediss://:{PASSWORD}@ec2-1-2-3-4.compute-1.amazonaws.com:6380"),
        "info": [{ "name": "Note", "values": [format!("password {PASSWORD}")] }, { "name": "Connections", "values": ["3/40"] }],
        "app": { "id": "a-1", "name": "storefront" }, "config_vars": ["REDIS_URL"],
    }])
}

fn maintenance() -> Value {
    json!({
        "addon": { "uuid": ID, "name": "redis-pasted-10001", "kind": "heroku-redis", "plan": "premium-0",
            "attachments": ["REDIS_URL"], "window": "Tuesdays 18:30 to 22:30 UTC" },
        "app": { "name": "storefront", "uuid": "a-1" }, "status": "ready", "reason": "customer_request",
        "scheduled_for": "2026-12-01 18:30:00 +0000", "required_by": null,
    })
}

#[tokio::test]
async fn pasted_output_is_shown_without_a_token_and_nothing_secret_of_it_stays() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            visit.are_secret([PASSWORD.to_owned(), PASSWORD[..20].to_owned(), "amazonaws".to_owned()]);
            page.open("/").await;
            page.link("No token? Paste what the Heroku CLI prints").click().await;
            page.heading("Paste what the Heroku CLI prints").appears().await;

            let info = serde_json::to_string_pretty(&info()).unwrap();
            pastes(page, &format!("$ heroku redis:info --json -a storefront\n{info}\n")).await;
            page.says("1 secret was dropped before that.").await;
            page.heading("redis-pasted-10001").appears().await;
            assert_eq!(page.field(FIELD).value().await, "");
            page.fact("Version").says("7.2.14").await;
            page.fact("Plan").says("premium-0").await;
            page.fact("TLS").says("Required").await;
            page.part("What to do").says("Upgrade before 19 December 2026").await;
            page.part("What could not be read").says("not in what was pasted").await;

            pastes(page, &maintenance().to_string()).await;
            page.fact("Maintenance").says("Ready to run").await;
            page.part("What could not be read").says("Everything was read.").await;
            assert_eq!(page.address().await, "/paste");
            assert_eq!(visit.platform.requests().await.changes(), []);
            page.button("Forget what was pasted").click().await;
            page.heading("redis-pasted-10001").disappears().await;
        })
        .await;
}

#[tokio::test]
async fn what_is_typed_leaves_the_field_and_what_cannot_be_read_says_why() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            visit.are_secret([PASSWORD.to_owned()]);
            page.open("/paste").await;
            page.field(FIELD).fill(&info().to_string()).await;
            page.heading("redis-pasted-10001").appears().await;
            assert_eq!(page.field(FIELD).value().await, "");

            pastes(page, "=== redis-pasted-10001 (REDIS_URL)\nPlan: Premium 0\n").await;
            page.says("That is the output for people.").await;
            pastes(page, &format!("REDIS_URL: rediss://:{PASSWORD}@host:6380")).await;
            page.says("There is no JSON in it that could be read.").await;
            assert_eq!(page.field(FIELD).value().await, "");
            let whole = info().to_string();
            pastes(page, &whole[..whole.find("\"resource_url\"").unwrap()]).await;
            page.says("The text ends in the middle").await;
        })
        .await;
}
