//! What the network around the simulated platform does, with a platform that only records.

use crate::client::{client, get};
use http::{Request, Response};
use simulator::Reply;
use simulator::sockets::{SimulatedPlatform, serve};
use std::time::Duration;
use time::OffsetDateTime;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

/// Echoes, tells the test what arrived, and loses the answer to `/lost`.
struct Recorder(mpsc::UnboundedSender<String>);

impl SimulatedPlatform for Recorder {
    fn handle(&mut self, now: OffsetDateTime, request: Request<Vec<u8>>) -> Reply {
        let path = request.uri().path().to_owned();
        let _ = self.0.send(path.clone());
        let response = Response::builder()
            .header("at", now.unix_timestamp())
            .header("ids", request.headers().get("request-id").map_or(0, |ids| ids.len()))
            .body(request.into_body())
            .unwrap();
        let delay = if path == "/late" { Duration::from_millis(1) } else { Duration::ZERO };
        Reply { response, delay, lost: path == "/lost" }
    }
}

struct Running {
    url: String,
    arrived: mpsc::UnboundedReceiver<String>,
    stopper: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

async fn recorder() -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let (sender, arrived) = mpsc::unbounded_channel();
    let (stopper, stop) = oneshot::channel();
    let stop = async move { drop(stop.await) };
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
    let at: i64 = answer.headers()["at"].to_str().unwrap().parse().unwrap();
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
    let lost = client().post(format!("{}/lost", platform.url)).send().await;
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
    let answer = client().get(&platform.url).header("request-id", &ids).send().await.unwrap();
    assert_eq!(answer.headers()["ids"], ids.len().to_string());
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
    platform.stopper.send(()).unwrap();
    platform.serving.await.unwrap();
    drop(browser);
}
