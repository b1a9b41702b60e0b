//! The routes of the console's files and of its own addresses.

use axum::{
    Router,
    extract::{Request, State},
    response::{Html, IntoResponse, Response},
};
use http::{HeaderValue, Method, StatusCode, Uri, header};
use memory_serve::{Asset, MemoryServe};
use tower::ServiceExt;

use super::{INDEX, freshness, is_built};

const NOT_BUILT: &str = include_str!("not_built.html");

/// Serves `files`; an address of the console's own gives [`INDEX`].
pub fn serve(files: &'static [Asset]) -> Router {
    if !is_built(files) {
        return Router::new().fallback(not_built);
    }
    // Files read from the disk of a developer's machine would be packed again for every request.
    let packed = files.iter().all(|file| file.bytes.is_some());
    let files = MemoryServe::new(files)
        .index_file(None)
        .enable_brotli(packed)
        .enable_gzip(packed)
        .into_router::<()>()
        .fallback(no_such_file);
    Router::new().fallback(find).with_state(files)
}

async fn find(State(files): State<Router>, mut request: Request) -> Response {
    if is_an_address_of_the_console(request.uri().path()) {
        *request.uri_mut() = Uri::from_static(INDEX);
    }
    let route = request.uri().path().to_owned();
    let Ok(mut answer) = files.oneshot(request).await;
    if matches!(answer.status(), StatusCode::OK | StatusCode::NOT_MODIFIED) {
        complete(&mut answer, &route);
    }
    answer
}

/// The console's addresses have no extension, its files all have one.
fn is_an_address_of_the_console(path: &str) -> bool {
    !path.rsplit('/').next().is_some_and(|last| last.contains('.'))
}

fn complete(answer: &mut Response, route: &str) {
    let headers = answer.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(freshness::of(route)));
    // One tag stands for the plain, brotli and gzip forms alike, which only a weak one may.
    if let Some(weak) = headers.get(header::ETAG).and_then(weakened) {
        headers.insert(header::ETAG, weak);
    }
    if let Some(spelled_out) = headers.get(header::CONTENT_TYPE).and_then(with_charset) {
        headers.insert(header::CONTENT_TYPE, spelled_out);
    }
}

fn weakened(tag: &HeaderValue) -> Option<HeaderValue> {
    HeaderValue::from_str(&format!("W/{}", tag.to_str().ok()?)).ok()
}

fn with_charset(kind: &HeaderValue) -> Option<HeaderValue> {
    let kind = kind.to_str().ok()?;
    kind.starts_with("text/").then(|| HeaderValue::from_str(&format!("{kind}; charset=utf-8")).ok())?
}

async fn no_such_file() -> Response {
    let said = "There is no such file here. A page that was open while the console was updated \
                may ask for files that are gone: load it again.\n";
    (StatusCode::NOT_FOUND, [(header::CACHE_CONTROL, "no-store")], said).into_response()
}

async fn not_built(method: Method, uri: Uri) -> Response {
    if !is_an_address_of_the_console(uri.path()) || !matches!(method, Method::GET | Method::HEAD) {
        return no_such_file().await;
    }
    let no_store = [(header::CACHE_CONTROL, "no-store")];
    (StatusCode::SERVICE_UNAVAILABLE, no_store, Html(NOT_BUILT)).into_response()
}
