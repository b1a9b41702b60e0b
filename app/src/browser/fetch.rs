//! One request through the browser's `fetch`, as bytes.

use std::{cell::Cell, time::Duration};

use futures::future::{Either, select};
use gloo_net::http::{RequestBuilder, Response as Fetched};
use gloo_timers::future::TimeoutFuture;
use http::{Request, Response};
use platform::Error;
use web_sys::{AbortController, ReferrerPolicy, RequestCache, RequestCredentials};

use crate::text::boot as text;

/// Sends `request` and waits at most `patience` for the whole answer. Dropping the future aborts the request.
///
/// Nothing is cached, no cookie and no referrer is sent. A status of any kind is an answer; only a missing answer
/// is an error.
///
/// # Errors
/// [`platform::ErrorKind::Unreachable`] when no whole answer came: no network, a name that does not resolve, an
/// origin that refuses scripts (the browser does not tell these apart), a cut connection, or `patience` ran out.
pub async fn fetch(request: Request<Vec<u8>>, patience: Duration) -> Result<Response<Vec<u8>>, Error> {
    let abort = AbortOnDrop { controller: AbortController::new().ok(), is_over: Cell::new(false) };
    let exchange = Box::pin(exchange(request, &abort));
    let limit = TimeoutFuture::new(u32::try_from(patience.as_millis()).unwrap_or(u32::MAX));
    match select(exchange, limit).await {
        Either::Left((answer, _)) => answer,
        Either::Right(((), _)) => {
            Err(Error::unreachable(&text::NoAnswerWithin { seconds: &patience.as_secs() }.text()))
        }
    }
}

async fn exchange(request: Request<Vec<u8>>, abort: &AbortOnDrop) -> Result<Response<Vec<u8>>, Error> {
    let (parts, body) = request.into_parts();
    let mut builder = RequestBuilder::new(&parts.uri.to_string())
        .method(parts.method)
        .cache(RequestCache::NoStore)
        .credentials(RequestCredentials::Omit)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .abort_signal(abort.controller.as_ref().map(AbortController::signal).as_ref());
    for (name, value) in &parts.headers {
        if let Ok(value) = value.to_str() {
            builder = builder.header(name.as_str(), value);
        }
    }
    let ready = if body.is_empty() {
        builder.build()
    } else {
        builder.body(js_sys::Uint8Array::from(body.as_slice()))
    };
    let fetched = ready.map_err(|_| Error::not_sent(text::NOT_BUILT.text()))?;
    let fetched = fetched.send().await.map_err(|_| Error::unreachable(text::NO_ANSWER.text()))?;
    let answer = read(fetched).await;
    abort.is_over.set(true);
    answer
}

async fn read(fetched: Fetched) -> Result<Response<Vec<u8>>, Error> {
    let bytes = fetched.binary().await.map_err(|_| Error::unreachable(text::CUT_OFF.text()))?;
    let mut response = Response::builder().status(fetched.status());
    for (name, value) in fetched.headers().entries() {
        response = response.header(name, value);
    }
    response.body(bytes).map_err(|_| Error::unreachable(text::HEAD_UNREADABLE.text()))
}

/// Takes the request back when nobody waits for it any more.
struct AbortOnDrop {
    controller: Option<AbortController>,
    /// The whole answer came: there is nothing to take back.
    is_over: Cell<bool>,
}

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        if let Some(controller) = self.controller.as_ref().filter(|_| !self.is_over.get()) {
            controller.abort();
        }
    }
}
