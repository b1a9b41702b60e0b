//! One exchange: the page's request to the platform, the platform's answer to the page.

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::Request,
    response::Response,
};
use http::{HeaderValue, Method, StatusCode, header};
use reqwest::{Client, Url};

use super::{carried, refusal::Refusal};
use crate::complaint::Complaint;

/// No request of either API is near this size, in bytes.
const LARGEST_REQUEST: usize = 1024 * 1024;
/// A page of 1000 full add-ons is below 4 MiB.
const LARGEST_ANSWER: usize = 16 * 1024 * 1024;

/// Carries requests to one API.
#[derive(Debug, Clone)]
pub struct Carrier {
    client: Client,
    upstream: Url,
}

impl Carrier {
    /// To the API at `origin`.
    ///
    /// # Errors
    /// When `origin` is no address.
    pub fn new(client: Client, origin: &str) -> Result<Self, Complaint> {
        let upstream =
            Url::parse(origin).map_err(|error| Complaint::new(format!("{origin} is no address: {error}")))?;
        Ok(Self { client, upstream })
    }

    /// Sends `request`, which came in under `place`, and brings the answer back.
    ///
    /// # Errors
    /// When it was not sent, or nothing usable came back.
    pub async fn carry(&self, place: &str, request: Request) -> Result<Response, Refusal> {
        let (parts, body) = request.into_parts();
        let known = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE];
        if !known.contains(&parts.method) {
            return Err(Refusal::Method);
        }
        let body = to_bytes(body, LARGEST_REQUEST).await.map_err(|_| Refusal::TooLarge)?;
        let mut sent = self
            .client
            .request(parts.method, self.address(place, &parts.uri))
            .headers(carried::there(&parts.headers));
        // A GET must not have a body, not even an empty one (facts 1.1).
        if !body.is_empty() {
            sent = sent.body(body);
        }
        let answer = sent.send().await.map_err(|error| self.unreachable(why(&error)))?;
        self.bring_back(answer).await
    }

    /// Only the path and the query come from the page; where they go is fixed.
    fn address(&self, place: &str, asked: &http::Uri) -> Url {
        let mut address = self.upstream.clone();
        address.set_path(asked.path().strip_prefix(place).unwrap_or("/"));
        address.set_query(asked.query());
        address
    }

    async fn bring_back(&self, mut answer: reqwest::Response) -> Result<Response, Refusal> {
        let status = answer.status();
        if status.is_redirection() && status != StatusCode::NOT_MODIFIED {
            return Err(self.unreachable(
                "it pointed to another address, which the relay does not follow. Nothing is \
                 known to have changed; read the state before trying again",
            ));
        }
        let mut headers = carried::back(answer.headers());
        // Answers may hold connection URLs with passwords: no browser cache may keep them.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        let mut body = Vec::new();
        while let Some(piece) = self.next_piece(&mut answer).await? {
            if body.len() + piece.len() > LARGEST_ANSWER {
                return Err(self.unreachable(
                    "its answer is larger than 16 MiB. The request may have taken effect; read \
                     the state before trying again",
                ));
            }
            body.extend_from_slice(&piece);
        }
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Ok(response)
    }

    async fn next_piece(&self, answer: &mut reqwest::Response) -> Result<Option<Bytes>, Refusal> {
        answer.chunk().await.map_err(|_| {
            self.unreachable(
                "its answer broke off. The request may have taken effect; read the state before \
                 trying again",
            )
        })
    }

    fn unreachable(&self, what: &'static str) -> Refusal {
        Refusal::Unreachable { upstream: self.upstream.origin().ascii_serialization(), what }
    }
}

/// In words of our own: the client's name the whole address.
fn why(error: &reqwest::Error) -> &'static str {
    if error.is_connect() {
        "no connection could be made. Nothing was sent; check this machine's network and try again"
    } else if error.is_timeout() {
        "it did not answer in time. The request may have taken effect; read the state before \
         trying again"
    } else {
        "the connection ended before an answer came. The request may have taken effect; read the \
         state before trying again"
    }
}
