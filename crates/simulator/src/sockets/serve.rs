//! HTTP around a simulated platform: sockets, the clock, and answers that come late or never.
//!
//! It decides nothing. A lost answer is a connection that ends without one, which is why this
//! speaks hyper directly: a router always answers.

use crate::simulator::{Reply, Simulator};
use http::{Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use time::OffsetDateTime;
use tokio::net::{TcpListener, TcpStream};

/// How long requests under way may take after the word to stop.
pub const GRACE: Duration = Duration::from_secs(3);
/// No request of either API is near this size, in bytes.
const LARGEST_BODY: usize = 1024 * 1024;

/// The platform behind the sockets, one request after the other.
pub trait SimulatedPlatform: Send + 'static {
    /// What `request` does at the time `now`.
    fn handle(&mut self, now: OffsetDateTime, request: Request<Vec<u8>>) -> Reply;
}

impl SimulatedPlatform for Simulator {
    fn handle(&mut self, now: OffsetDateTime, request: Request<Vec<u8>>) -> Reply {
        Simulator::handle(self, now, request)
    }
}

/// Serves `platform` until `stop` ends, and then a little longer for what is under way.
pub async fn serve(listener: TcpListener, platform: impl SimulatedPlatform, stop: impl Future<Output = ()>) {
    let platform = Arc::new(Mutex::new(platform));
    let connections = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => connect(stream, &platform, &connections),
                // Mostly a client that left at once; when it is a lack of file handles, trying
                // again without a pause would take a whole core.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
            () = &mut stop => break,
        }
    }
    drop(listener);
    let _ = tokio::time::timeout(GRACE, connections.shutdown()).await;
}

fn connect<P: SimulatedPlatform>(
    stream: TcpStream,
    platform: &Arc<Mutex<P>>,
    connections: &GracefulShutdown,
) {
    let platform = Arc::clone(platform);
    let service = hyper::service::service_fn(move |request| answer(request, Arc::clone(&platform)));
    let connection = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service);
    let connection = connections.watch(connection);
    tokio::spawn(async move {
        // Ends in an error when the client leaves early or the answer was lost on purpose.
        let _ = connection.await;
    });
}

async fn answer<P: SimulatedPlatform>(
    request: Request<Incoming>,
    platform: Arc<Mutex<P>>,
) -> Result<Response<Full<Bytes>>, Lost> {
    let (parts, body) = request.into_parts();
    let body = match Limited::new(body, LARGEST_BODY).collect().await {
        Ok(whole) => whole.to_bytes().to_vec(),
        Err(error) if error.is::<LengthLimitError>() => return Ok(too_large()),
        Err(_) => return Err(Lost),
    };
    let request = Request::from_parts(parts, body);
    let answer =
        platform.lock().unwrap_or_else(PoisonError::into_inner).handle(OffsetDateTime::now_utc(), request);
    if !answer.delay.is_zero() {
        tokio::time::sleep(answer.delay).await;
    }
    if answer.lost {
        return Err(Lost);
    }
    Ok(answer.response.map(|body| Full::new(Bytes::from(body))))
}

fn too_large() -> Response<Full<Bytes>> {
    let said = r#"{"id":"request_too_large","message":"The request is larger than 1 MiB."}"#;
    let mut response = Response::new(Full::new(Bytes::from_static(said.as_bytes())));
    *response.status_mut() = StatusCode::PAYLOAD_TOO_LARGE;
    let json = http::HeaderValue::from_static("application/json");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}

/// Tells hyper to end the connection without an answer.
#[derive(Debug)]
struct Lost;

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the answer was lost")
    }
}

impl std::error::Error for Lost {}
