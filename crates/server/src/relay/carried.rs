//! Which headers pass through the relay. Everything else stays behind: a cookie of another
//! program on this host, a proxy's additions, the upstream's own policies for its pages.

use http::HeaderMap;

/// What the console sends to the platform.
const THERE: [&str; 10] = [
    "accept",
    "accept-expansion",
    "accept-inclusion",
    "authorization",
    "content-type",
    "heroku-two-factor-code",
    "if-none-match",
    "range",
    "request-id",
    "x-heroku-legacy-provider-messages",
];

/// What the console reads in an answer.
const BACK: [&str; 16] = [
    "accept-ranges",
    "content-range",
    "content-type",
    "date",
    "etag",
    "last-modified",
    "next-range",
    "oauth-scope",
    "oauth-scope-accepted",
    "ratelimit-multiplier",
    "ratelimit-remaining",
    "request-id",
    "retry-after",
    "warning-message",
    "www-authenticate",
    "x-heroku-warning",
];

/// The headers of a request that go on to the platform.
pub fn there(headers: &HeaderMap) -> HeaderMap {
    only(&THERE, headers)
}

/// The headers of an answer that go back to the page.
pub fn back(headers: &HeaderMap) -> HeaderMap {
    only(&BACK, headers)
}

/// Repeated headers keep all their values: warnings come one per header.
fn only(names: &[&'static str], headers: &HeaderMap) -> HeaderMap {
    let mut kept = HeaderMap::new();
    for name in names {
        for value in headers.get_all(*name) {
            kept.append(*name, value.clone());
        }
    }
    kept
}
