//! A client that sends each request once, over a connection of its own.

use reqwest::{Client, Method, Response, redirect};

pub fn client() -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder()
        .no_proxy()
        .tls_certs_only([])
        .redirect(redirect::Policy::none())
        .retry(reqwest::retry::never())
        .build()
        .unwrap()
}

pub async fn get(url: &str) -> Response {
    client().get(url).send().await.unwrap()
}

/// Asks as somebody with this token does.
pub async fn asks(method: Method, url: &str, token: &str) -> Response {
    let request = client().request(method, url).bearer_auth(token);
    request.header("accept", "application/vnd.heroku+json; version=3").send().await.unwrap()
}

pub async fn json(answer: Response) -> serde_json::Value {
    serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
}
