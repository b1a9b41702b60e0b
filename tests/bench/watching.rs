//! Watching a maintenance that runs: how many calls that makes, with the tab in view and hidden, and by the official
//! client's own wait. Real minutes: what a hidden tab's timers do cannot be hurried.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use journeys::{Console, Fault, Journey, OfficialClient, Platform, Then, Visit, until};
use serde_json::{Value, json};

use crate::{
    family::Family,
    row::{Amount, Row, Rows},
};

pub const FAMILY: Family = Family {
    name: "watching",
    what: "a watch of a running maintenance",
    measure: |rows| Box::pin(measure(rows)),
    is_beside: true,
};

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";
/// What fewer calls of a hidden tab means at least.
const FEWER: f64 = 0.9;

/// How long it is watched, in minutes: 15, or what `WATCH` says.
fn minutes() -> u64 {
    std::env::var("WATCH").ok().and_then(|text| text.parse().ok()).unwrap_or(15)
}

async fn measure(rows: Rows) {
    let (in_view, hidden, client) = tokio::join!(console(false), console(true), official_client());
    let told = |calls: usize| Amount::Count(calls as f64);
    let figure = format!("calls of {} min of watching a maintenance run, tab in view", minutes());
    rows.add(
        Row::of(figure, told(in_view)).beside("`heroku data:maintenances:wait`", told(client)).at_most(1.0),
    );
    rows.add(Row::of("… tab hidden", told(hidden)).beside("tab in view", told(in_view)).at_most(FEWER));
}

/// The console's calls.
async fn console(hidden: bool) -> usize {
    let calls = Arc::new(Mutex::new(0));
    let into = calls.clone();
    let name = if hidden { "bench watching hidden" } else { "bench watching" };
    let way = move |visit: Visit| async move {
        let found = watch(&visit, hidden).await;
        *into.lock().expect("nobody fails here") = found;
    };
    Journey::on("default").speed(1).called(name).beside_others().run(way).await;
    *calls.lock().expect("nobody fails here")
}

async fn watch(visit: &Visit, hidden: bool) -> usize {
    let wizard = visit.upgrade_of(ADDON).await;
    wizard.begins().await;
    wizard.confirms_with(APP, APP, "Request the upgrade").await;
    let platform = &visit.platform;
    taken(platform, "/upgrade").await;
    platform.patch(json!({ "addon": ADDON, "maintenance": "ready" })).await;
    let sent = async |_: &str| platform.requests().await.taken("POST", "/run") == 1;
    visit.person(APP).goes_on_until("the maintenance runs", sent).await;
    goes_on_running(platform, ADDON, &visit.owner().await.token).await;
    if hidden {
        visit.page.is_hidden(true).await;
    }
    in_this_time(platform).await
}

/// The calls of the official client that waits for the same.
async fn official_client() -> usize {
    let folder = folder();
    let arguments = ["--scenario", "default", "--seed", "1", "--speed", "1"].map(str::to_owned);
    let console = Console::start(&arguments, &folder.join("server.log")).await;
    let token = console.owner().await.token;
    let platform = Platform::at(&console.platform);
    platform.patch(json!({ "addon": "redis-tapered-60231", "maintenance": "running" })).await;
    goes_on_running(&platform, "redis-tapered-60231", &token).await;
    let client = OfficialClient::with(&console, token, &folder);
    let waits = client.runs_for("data:maintenances:wait redis-tapered-60231 -a search", lasting());
    waits.await;
    platform.requests().await.reads_of("/data/maintenances/v1/").len()
}

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench/client");
    std::fs::create_dir_all(&folder).expect("target/ can be written");
    folder.canonicalize().expect("the folder is there")
}

fn lasting() -> Duration {
    Duration::from_secs(60 * minutes())
}

async fn taken(platform: &Platform, path: &str) {
    until(&format!("{path} to be taken"), async || match platform.requests().await.taken("POST", path) {
        0 => Err("it is not".to_owned()),
        _ => Ok(()),
    })
    .await;
}

/// From now on the maintenance of this add-on is answered as running, however long that takes.
async fn goes_on_running(platform: &Platform, addon: &str, token: &str) {
    let path = format!("/data/maintenances/v1/{}", platform.state().await.id_of(addon));
    let running: Value = until("the maintenance to run", async || {
        let now = platform.get(&path, token).await;
        if now["status"] == "running" { Ok(now) } else { Err(format!("it is {}", now["status"])) }
    })
    .await;
    platform.breaks(Fault::at(&path, Then::Status(200, running)).method("GET")).await;
    platform.forgets_requests().await;
}

/// How many calls there are from now on.
async fn in_this_time(platform: &Platform) -> usize {
    let before = platform.requests().await.count();
    tokio::time::sleep(lasting()).await;
    platform.requests().await.count() - before
}
