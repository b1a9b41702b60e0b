//! What passes through the relay, and what it says when nothing does.

use std::collections::BTreeSet;

use axum::{
    Router,
    extract::Request,
    response::{IntoResponse, Redirect, Response},
    routing::any,
};
use http::{Method, StatusCode};
use reqwest::header::HeaderMap;
use server::origins::Upstreams;
use tokio::net::TcpSocket;

use crate::{
    browser::{ask, client, get, get_with, json},
    fixture::{FILES, Way, serve, serve_console},
};

/// Both APIs as one upstream that answers with what it was asked.
async fn echo(request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let headers: BTreeSet<&str> = parts.headers.keys().map(http::HeaderName::as_str).collect();
    let asked = serde_json::json!({
        "line": format!("{} {}", parts.method, parts.uri),
        "headers": headers,
        "authorization": parts.headers.get("authorization").map(|it| it.to_str().unwrap()),
        "body": String::from_utf8(body.to_vec()).unwrap(),
    });
    let said = [
        ("content-type", "application/json"),
        ("next-range", "id ]a..; max=200"),
        ("request-id", "one"),
        ("ratelimit-remaining", "4500"),
        ("x-heroku-warning", "soon"),
        ("etag", "\"e\""),
        ("cache-control", "private"),
        ("set-cookie", "a=b"),
        ("access-control-allow-origin", "*"),
        ("content-security-policy", "default-src *"),
        ("via", "1.1 router"),
    ];
    (StatusCode::PARTIAL_CONTENT, said, axum::Json(asked)).into_response()
}

async fn relayed_to(routes: Router) -> String {
    let upstream = Upstreams::simulated(serve(routes).await);
    serve_console(FILES, upstream, Way::Relayed).await
}

async fn relayed_to_echo() -> String {
    relayed_to(Router::new().fallback(echo)).await
}

#[tokio::test]
async fn a_request_goes_on_with_its_method_path_query_and_body() {
    let console = relayed_to_echo().await;
    let sent = client()
        .patch(format!("{console}/relay/platform/apps/a%2Fb/formation?x=1&y=%20"))
        .header("authorization", "Bearer t")
        .body("{}");
    let asked = json(sent.send().await.unwrap()).await;
    assert_eq!(asked["line"], "PATCH /apps/a%2Fb/formation?x=1&y=%20");
    assert_eq!(asked["authorization"], "Bearer t");
    assert_eq!(asked["body"], "{}");
}

#[tokio::test]
async fn the_data_api_has_a_place_of_its_own() {
    let console = relayed_to_echo().await;
    let asked = json(get(&format!("{console}/relay/data/redis/v0/databases/r")).await).await;
    assert_eq!(asked["line"], "GET /redis/v0/databases/r");
}

#[tokio::test]
async fn only_the_headers_the_platform_knows_go_there() {
    let console = relayed_to_echo().await;
    let known = [
        "authorization",
        "accept",
        "content-type",
        "range",
        "if-none-match",
        "request-id",
        "accept-expansion",
        "accept-inclusion",
        "heroku-two-factor-code",
        "x-heroku-legacy-provider-messages",
    ];
    let mut sent: Vec<(&str, &str)> = known.iter().map(|name| (*name, "v")).collect();
    sent.extend([
        ("cookie", "session=1"),
        ("x-forwarded-for", "192.0.2.1"),
        ("accept-encoding", "gzip"),
        ("sec-fetch-site", "same-origin"),
        ("origin", &console),
    ]);
    let asked = json(get_with(&format!("{console}/relay/platform/apps"), &sent).await).await;
    let arrived: BTreeSet<&str> =
        asked["headers"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    let expected: BTreeSet<&str> = known.into_iter().chain(["host", "user-agent"]).collect();
    assert_eq!(arrived, expected);
}

#[tokio::test]
async fn only_the_headers_the_console_reads_come_back() {
    let console = relayed_to_echo().await;
    let answer = get(&format!("{console}/relay/platform/apps")).await;
    assert_eq!(answer.status(), 206);
    let said = |headers: &HeaderMap, name: &str| -> Option<String> {
        headers.get(name).map(|value| value.to_str().unwrap().to_owned())
    };
    for (name, value) in [
        ("next-range", Some("id ]a..; max=200")),
        ("request-id", Some("one")),
        ("ratelimit-remaining", Some("4500")),
        ("x-heroku-warning", Some("soon")),
        ("etag", Some("\"e\"")),
        ("cache-control", Some("no-store")),
        ("set-cookie", None),
        ("access-control-allow-origin", None),
        ("via", None),
    ] {
        assert_eq!(said(answer.headers(), name).as_deref(), value, "{name}");
    }
    let policy = said(answer.headers(), "content-security-policy").unwrap();
    assert!(policy.contains("connect-src 'self';"), "{policy}");
}

#[tokio::test]
async fn what_a_page_asks_for_cannot_choose_another_upstream() {
    let console = relayed_to_echo().await;
    for path in ["/relay/platform//other.example/apps", "/relay/platform/http://other.example/"] {
        let asked = json(get(&format!("{console}{path}")).await).await;
        let line = asked["line"].as_str().unwrap();
        assert!(line.starts_with("GET /"), "{line}");
    }
    let nowhere = get(&format!("{console}/relay/elsewhere/apps")).await;
    assert_eq!(nowhere.status(), 404);
    assert_eq!(json(nowhere).await["id"], "relay_absent");
}

#[tokio::test]
async fn an_unchanged_answer_and_an_error_pass_as_they_are() {
    let routes = Router::new()
        .route("/same", any(|| async { (StatusCode::NOT_MODIFIED, [("etag", "\"e\"")]) }))
        .route("/down", any(|| async { (StatusCode::SERVICE_UNAVAILABLE, "<h1>Down</h1>") }));
    let console = relayed_to(routes).await;
    let same = get(&format!("{console}/relay/data/same")).await;
    assert_eq!(same.status(), 304);
    let down = get(&format!("{console}/relay/data/down")).await;
    assert_eq!(down.status(), 503);
    assert_eq!(down.text().await.unwrap(), "<h1>Down</h1>");
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_not_handed_on() {
    let away = any(|| async { Redirect::temporary("http://other.example/") });
    let console = relayed_to(Router::new().route("/apps", away)).await;
    let answer = get(&format!("{console}/relay/platform/apps")).await;
    assert_eq!(answer.status(), 502);
    assert!(!answer.headers().contains_key("location"));
    assert_eq!(json(answer).await["id"], "relay_unreachable");
}

#[tokio::test]
async fn a_platform_that_is_not_there_is_said_to_be_unreachable() {
    // Taken, so that no other test gets it, but nobody listens.
    let taken = TcpSocket::new_v4().unwrap();
    taken.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let nobody = taken.local_addr().unwrap();
    let console = serve_console(FILES, Upstreams::simulated(nobody), Way::Relayed).await;
    let answer = get_with(
        &format!("{console}/relay/platform/apps/secret-name"),
        &[("authorization", "Bearer secret-token")],
    )
    .await;
    assert_eq!(answer.status(), 502);
    let said = json(answer).await;
    assert_eq!(said["id"], "relay_unreachable");
    let message = said["message"].as_str().unwrap();
    assert!(message.contains("Nothing was sent"), "{message}");
    assert!(!message.contains("secret"), "{message}");
}

#[tokio::test]
async fn methods_and_bodies_neither_api_has_are_refused() {
    let console = relayed_to_echo().await;
    let url = format!("{console}/relay/platform/apps");
    let options = ask(Method::OPTIONS, &url, &[]).await.unwrap();
    assert_eq!(options.status(), 405);
    let large = client().post(&url).body(vec![b' '; 1024 * 1024 + 1]).send().await.unwrap();
    assert_eq!(large.status(), 413);
    assert_eq!(json(large).await["id"], "relay_too_large");
}
