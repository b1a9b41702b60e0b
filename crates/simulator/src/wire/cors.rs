//! Cross-origin access the way the real API seems to grant it (facts 2): to any page, with the
//! headers and methods it asks for.

use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, VARY,
};
use http::{HeaderMap, HeaderValue};

const EXPOSED: &str = "Accept-Ranges, Content-Range, ETag, Next-Range, Oauth-Scope, Oauth-Scope-Accepted, \
    RateLimit-Multiplier, RateLimit-Remaining, Request-Id, X-Confirmation-Required, X-Heroku-Warning";
const PREFLIGHT_LASTS_SECONDS: &str = "600";

/// Lets the page read an answer.
pub fn allow(headers: &mut HeaderMap, origin: &str, expose: bool) {
    let Ok(allowed) = HeaderValue::from_str(origin) else { return };
    if origin != "*" {
        headers.append(VARY, HeaderValue::from_static("Origin"));
    }
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, allowed);
    if expose {
        headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static(EXPOSED));
    }
}

/// What a preflight is granted of the headers a page wants to send.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Granted {
    WhatIsAsked,
    TheUsual,
}

/// Grants a preflight the method it asks for, and headers.
pub fn grant(headers: &mut HeaderMap, request: &HeaderMap, granted: Granted) {
    if let Some(method) = request.get(ACCESS_CONTROL_REQUEST_METHOD) {
        headers.insert(ACCESS_CONTROL_ALLOW_METHODS, method.clone());
    }
    let asked = request.get(ACCESS_CONTROL_REQUEST_HEADERS).cloned();
    let usual = HeaderValue::from_static("Accept, Authorization, Content-Type, Range");
    if let Some(names) = asked.map(|asked| if granted == Granted::TheUsual { usual } else { asked }) {
        headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, names);
    }
    headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static(PREFLIGHT_LASTS_SECONDS));
}
