//! A client that shows answers as they came: nothing unpacked, nothing followed.

use reqwest::{Client, Method, Response, redirect};

/// A new one, with connections of its own.
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
    get_with(url, &[]).await
}

pub async fn get_with(url: &str, headers: &[(&str, &str)]) -> Response {
    ask(Method::GET, url, headers).await.unwrap()
}

pub async fn ask(method: Method, url: &str, headers: &[(&str, &str)]) -> Result<Response, reqwest::Error> {
    let request = client().request(method, url);
    headers.iter().fold(request, |request, (name, value)| request.header(*name, *value)).send().await
}

/// The value of a header that must be there, as text.
pub fn header<'a>(answer: &'a Response, name: &str) -> &'a str {
    match answer.headers().get(name) {
        Some(value) => value.to_str().unwrap(),
        None => panic!("no {name} in {:?}", answer.headers()),
    }
}

pub async fn json(answer: Response) -> serde_json::Value {
    serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
}
