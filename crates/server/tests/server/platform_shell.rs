//! What the network around the simulated platform does, with a platform that only records.

use std::time::Duration;

use http::{Request, Response};
use reqwest::Method;
use server::{
    platform_shell::{Answer, SimulatedPlatform, serve},
    shutdown::{self, Stopper},
};
use time::OffsetDateTime;
use tokio::{sync::mpsc, task::JoinHandle};

use crate::{
    browser::{ask, client, get, get_with, header},
    fixture::port,
};

/// Echoes, tells the test what arrived, and loses the answer to `/lost`.
struct Recorder(mpsc::UnboundedSender<String>);

impl SimulatedPlatform for Recorder {
    fn handle(&mut self, now: OffsetDateTime, request: Request<Vec<u8>>) -> Answer {
        let path = request.uri().path().to_owned();
        let _ = self.0.send(path.clone());
        let response = Response::builder()
            .header("at", now.unix_timestamp())
            .header("ids", request.headers().get("request-id").map_or(0, |ids| ids.len()))
            .body(request.into_body())
            .unwrap();
        let delay = if path == "/late" { Duration::from_millis(1) } else { Duration::ZERO };
        Answer { response, delay, lost: path == "/lost" }
    }
}

struct Running {
    url: String,
    arrived: mpsc::UnboundedReceiver<String>,
    stopper: Stopper,
    serving: JoinHandle<()>,
}

async fn recorder() -> Running {
    let (listener, at) = port().await;
    let (sender, arrived) = mpsc::unbounded_channel();
    let (stopper, stop) = shutdown::pair();
    let serving = tokio::spawn(serve(listener, Recorder(sender), stop));
    Running { url: format!("http://{at}"), arrived, stopper, serving }
}

#[tokio::test]
async fn a_request_arrives_whole_and_at_the_present_time() {
    let platform = recorder().await;
    let sent = client().patch(format!("{}/apps/a", platform.url)).body("{\"maintenance\":true}");
    let before = OffsetDateTime::now_utc().unix_timestamp();
    let answer = sent.send().await.unwrap();
    let after = OffsetDateTime::now_utc().unix_timestamp();
    let at: i64 = header(&answer, "at").parse().unwrap();
    assert!((before..=after).contains(&at));
    assert_eq!(answer.text().await.unwrap(), "{\"maintenance\":true}");
}

#[tokio::test]
async fn a_late_answer_arrives_in_the_end() {
    let platform = recorder().await;
    assert_eq!(get(&format!("{}/late", platform.url)).await.status(), 200);
}

#[tokio::test]
async fn a_lost_answer_ends_the_connection_after_the_request_took_effect() {
    let mut platform = recorder().await;
    let lost = ask(Method::POST, &format!("{}/lost", platform.url), &[]).await;
    let error = lost.expect_err("no answer arrives");
    assert!(!error.is_connect() && !error.is_timeout(), "{error:?}");
    assert_eq!(platform.arrived.recv().await.as_deref(), Some("/lost"));

    assert_eq!(get(&format!("{}/next", platform.url)).await.status(), 200);
    assert_eq!(platform.arrived.recv().await.as_deref(), Some("/next"));
    assert!(platform.arrived.try_recv().is_err(), "nothing arrived twice");
}

#[tokio::test]
async fn request_ids_may_grow_to_seven_kibibytes() {
    let platform = recorder().await;
    let ids = "0".repeat(7 * 1024);
    let answer = get_with(&platform.url, &[("request-id", &ids)]).await;
    assert_eq!(header(&answer, "ids"), ids.len().to_string());
}

#[tokio::test]
async fn a_body_above_one_mebibyte_never_reaches_the_platform() {
    let mut platform = recorder().await;
    for (size, status) in [(1024 * 1024, 200), (1024 * 1024 + 1, 413)] {
        let sent = client().post(&platform.url).body(vec![b' '; size]);
        assert_eq!(sent.send().await.unwrap().status(), status, "{size}");
    }
    assert_eq!(platform.arrived.recv().await.as_deref(), Some("/"));
    assert!(platform.arrived.try_recv().is_err());
}

#[tokio::test]
async fn told_to_stop_it_ends_though_a_browser_keeps_its_connection() {
    let platform = recorder().await;
    let browser = client();
    assert_eq!(browser.get(&platform.url).send().await.unwrap().status(), 200);
    platform.stopper.stop();
    platform.serving.await.unwrap();
    drop(browser);
}
