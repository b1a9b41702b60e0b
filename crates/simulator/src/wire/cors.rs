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

/// Grants a preflight what it asks for.
pub fn grant(headers: &mut HeaderMap, request: &HeaderMap) {
    for (asked, granted) in [
        (ACCESS_CONTROL_REQUEST_METHOD, ACCESS_CONTROL_ALLOW_METHODS),
        (ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_ALLOW_HEADERS),
    ] {
        if let Some(value) = request.get(asked) {
            headers.insert(granted, value.clone());
        }
    }
    headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static(PREFLIGHT_LASTS_SECONDS));
}
